import type { OutputOf, readProposal } from '@app/contracts';
import { allowedActions, INTERVIEW_LIFECYCLE, isVisibleToEmployer, PROPOSAL_LIFECYCLE, type Actor } from '@app/domain';
import type { Principal } from '@app/platform/identity/principal.js';
import type { StepEntity } from '../history/step.entity.js';
import { slotFacts } from '../interviews/interview-facts.js';
import type { InterviewEntity } from '../interviews/interview.entity.js';
import type { ProposalEntity } from './proposal.entity.js';

export type ProposalView = OutputOf<typeof readProposal>;

/** As whom somebody reads a proposal. */
export function readerOf(by: Principal): Extract<Actor, 'coach' | 'youth' | 'employer'> {
  if (by.kind !== 'link') return 'coach';
  return by.holder.kind === 'youth' ? 'youth' : 'employer';
}

/** A proposal as this reader may see it: an employer sees skills and project, never who; the reasons are for coaches. */
export function proposalView(
  proposal: ProposalEntity,
  parts: { interview: InterviewEntity | null; history: StepEntity[] },
  reader: ReturnType<typeof readerOf>,
): ProposalView {
  const { id, state, nextActor, deadlineOn, offer } = proposal;
  const common: ProposalView = {
    id,
    state,
    nextActor,
    deadlineOn,
    actions: allowedActions(PROPOSAL_LIFECYCLE, state, reader),
    offer: { id: offer.offerId, title: offer.title, employerName: offer.employerName, siteAddress: offer.siteAddress },
    interview: parts.interview && interviewView(parts.interview, reader),
  };
  const shown = proposal.presentation ? { presentation: proposal.presentation } : {};
  if (reader === 'employer') return isVisibleToEmployer(state) ? { ...common, ...shown } : common;
  if (reader === 'youth') return { ...common, youthId: proposal.youthId };
  return {
    ...common,
    ...shown,
    youthId: proposal.youthId,
    reason: proposal.reason,
    history: parts.history.map(stepView),
  };
}

const interviewView = (interview: InterviewEntity, reader: Actor): ProposalView['interview'] => ({
  id: interview.id,
  state: interview.state,
  slots: interview.slots.map(slotFacts),
  confirmedSlotId: interview.slotId,
  answerBefore: interview.state === 'slotsOffered' ? (interview.deadlineAt?.toISOString() ?? null) : null,
  actions: allowedActions(INTERVIEW_LIFECYCLE, interview.state, reader),
});

const stepView = ({ at, action, from, to, by, reason }: StepEntity) => ({
  at: at.toISOString(),
  action,
  from,
  to,
  by,
  reason,
});
