import type { OutputOf, readProposal } from '@app/contracts';
import {
  allowedActions,
  INTERVIEW_LIFECYCLE,
  isVisibleToEmployer,
  openActions,
  type InterviewAction,
  TOLD_TERMS,
  type ProposalAction,
} from '@app/domain';
import { spokenFor, type Party } from '../../history/speaker.js';
import type { StepEntity } from '../../history/step.entity.js';
import { slotFacts } from '../../interviews/interview-facts.js';
import type { InterviewEntity } from '../../interviews/interview.entity.js';
import type { ProposalEntity } from '../proposal.entity.js';
import type { ContractMarkEntity } from '../siblings/contract-mark.entity.js';

export type ProposalView = OutputOf<typeof readProposal>;
type InterviewView = NonNullable<ProposalView['interview']>;

interface Reader {
  party: Party;
  /** As which person or link: what a guardian wrote is not the other's to read. */
  actorId: string;
  now: Date;
}
interface Parts {
  interview: InterviewEntity | null;
  history: StepEntity[];
  /** Of the newest contract that came of it. */
  mark: ContractMarkEntity | null;
}

/**
 * A proposal as this reader may see it: an employer and a prospector see skills and project, never who; a guardian what they must answer;
 * youths and guardians read their own words again; the reasons are for coaches.
 */
export function proposalView(proposal: ProposalEntity, parts: Parts, reader: Reader): ProposalView {
  const { party } = reader;
  const common = commonView(proposal, parts, reader);
  const own = parts.history.filter(({ by, actorId }) => by === party && (by === 'youth' || actorId === reader.actorId));
  switch (party) {
    case 'coach':
      return {
        ...common,
        ...presentationOf(proposal),
        youthId: proposal.youthId,
        reason: proposal.reason,
        failing: proposal.newFailures,
        changed: TOLD_TERMS.filter((term) => term in proposal.changedTerms),
        history: parts.history.map(stepView),
      };
    case 'youth':
      return { ...common, youthId: proposal.youthId, history: own.map(stepView) };
    case 'guardian':
      return { ...common, interview: null, history: own.map(stepView) };
    default:
      return isVisibleToEmployer(proposal.state) ? { ...common, ...presentationOf(proposal) } : common;
  }
}

function commonView(proposal: ProposalEntity, { interview, mark }: Parts, { party, now }: Reader): ProposalView {
  const { id, state, nextActor, waitingSince, deadlineOn, offer } = proposal;
  const recordable = spokenFor(party).flatMap((onBehalfOf) =>
    openActions(proposal, onBehalfOf, now).map((action) => ({ onBehalfOf, action })),
  );
  return {
    id,
    state,
    nextActor,
    waitingSince: waitingSince?.toISOString() ?? null,
    deadlineOn,
    actions: openActions(proposal, party, now) satisfies ProposalAction[],
    recordable,
    offer: { id: offer.offerId, title: offer.title, employerName: offer.employerName, siteAddress: offer.siteAddress },
    interview: interview && interviewView(interview, party),
    ...(state === 'hired' ? { contract: mark?.state ?? 'preparing' } : {}),
  };
}

const presentationOf = ({ presentation }: ProposalEntity) => (presentation ? { presentation } : {});

function interviewView(interview: InterviewEntity, party: Party): InterviewView {
  const { id, state, slots, slotId, deadlineAt, missedBy, excused } = interview;
  return {
    id,
    state,
    slots: slots.map(slotFacts),
    confirmedSlotId: slotId,
    answerBefore: state === 'slotsOffered' ? (deadlineAt?.toISOString() ?? null) : null,
    missedBy,
    excused,
    actions: allowedActions(INTERVIEW_LIFECYCLE, state, party),
    recordable: spokenFor(party).flatMap((onBehalfOf) =>
      allowedActions(INTERVIEW_LIFECYCLE, state, onBehalfOf).map((action: InterviewAction) => ({ onBehalfOf, action })),
    ),
  };
}

const stepView = (step: StepEntity): NonNullable<ProposalView['history']>[number] => ({
  at: step.at.toISOString(),
  subject: step.subject,
  action: step.action,
  from: step.from,
  to: step.to,
  by: step.by,
  writtenBy: step.writtenBy,
  actorId: step.actorId,
  recorded: recordedOf(step),
  reason: step.reason,
  comment: step.comment,
});

function recordedOf({ by, saidBy, channel, saidOn }: StepEntity) {
  if (saidBy === null || channel === null || saidOn === null) return null;
  if (by !== 'youth' && by !== 'guardian' && by !== 'employer') return null;
  return { onBehalfOf: by, saidBy, channel, saidOn };
}
