/** What waits for a coach, as plain lines ordered by deadline: from the agenda, the proposals and those who have none. */
import type { readAgenda, ResponseOf } from '@app/contracts';
import { addDays, type Day } from '@app/domain';
import type { OwnProposal } from '../youths/followed';

export type Agenda = ResponseOf<typeof readAgenda>;

/** Why a line is there: it waits for the coach, it ends soon, nobody answered, or nothing was proposed yet. */
export type WaitingKind = 'mine' | 'close' | 'silent' | 'without';

interface Line {
  key: string;
  kind: WaitingKind;
  youthId: string;
  /** Its last day; `null` without one. */
  on: string | null;
}

/** One line, with what it is about. */
export type WaitingLine = Line &
  (
    | { about: 'task'; task: Agenda['tasks'][number] }
    | { about: 'milestone'; milestone: Agenda['milestones'][number] }
    | { about: 'interview'; interview: Agenda['interviews'][number] }
    | { about: 'contract'; contract: Agenda['contracts'][number] }
    | { about: 'proposal'; proposal: OwnProposal }
    | { about: 'nothing' }
  );

const CLOSE_DAYS = 2;

/** Everything that waits, the closest deadline first, those without a day last. */
export function waitingLines(from: {
  agenda: Agenda;
  proposals: readonly OwnProposal[];
  withoutProposal: readonly { youthId: string }[];
}): WaitingLine[] {
  const { agenda, proposals, withoutProposal } = from;
  const asked = new Set(agenda.tasks.map(({ subjectId }) => subjectId));
  const soon = addDays(agenda.today, CLOSE_DAYS);
  const lines: WaitingLine[] = [
    ...agenda.tasks.map((task) => ({
      ...{ key: task.id, kind: 'mine' as const, youthId: task.youthId, on: task.dueOn },
      ...{ about: 'task' as const, task },
    })),
    ...agenda.milestones.map((milestone) => ({
      ...{ key: milestone.id, kind: 'mine' as const, youthId: milestone.youth.id, on: milestone.dueOn },
      ...{ about: 'milestone' as const, milestone },
    })),
    ...agenda.contracts
      .filter(({ contractId }) => !asked.has(contractId))
      .map((contract) => ({
        ...{ key: contract.contractId, kind: 'mine' as const, youthId: contract.youth.id, on: contract.deadlineOn },
        ...{ about: 'contract' as const, contract },
      })),
    ...agenda.interviews
      .filter(({ startsAt }) => startsAt.slice(0, 10) <= soon)
      .map((interview) => ({
        ...{ key: interview.interviewId, kind: 'close' as const, youthId: interview.youth.id },
        ...{ on: interview.startsAt.slice(0, 10), about: 'interview' as const, interview },
      })),
    ...proposals
      .filter(({ id, interview }) => !asked.has(id) && !(interview && asked.has(interview.id)))
      .flatMap((proposal) => proposalLine(proposal, { today: agenda.today, soon })),
    ...withoutProposal.map(({ youthId }) => ({
      ...{ key: `without-${youthId}`, kind: 'without' as const, youthId, on: null },
      about: 'nothing' as const,
    })),
  ];
  return lines.toSorted((a, b) => (a.on ?? '9999').localeCompare(b.on ?? '9999') || a.key.localeCompare(b.key));
}

function proposalLine(proposal: OwnProposal, { today, soon }: { today: Day; soon: Day }): WaitingLine[] {
  const { id, nextActor, deadlineOn, youthId } = proposal;
  if (!nextActor || !deadlineOn || !youthId) return [];
  const kind = nextActor === 'coach' ? 'mine' : deadlineOn < today ? 'silent' : deadlineOn <= soon ? 'close' : null;
  return kind ? [{ key: id, kind, youthId, on: deadlineOn, about: 'proposal', proposal }] : [];
}
