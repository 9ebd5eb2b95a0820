import { type When } from '../../i18n/when';
import { useWords } from '../../i18n/words';
import type { WaitingLine } from './waiting';

/** The kinds of task that have a sentence; a coach's own task is its title. */
const TASKS = [
  ...(['guardian-silent', 'send-due', 'slots-due', 'nobody-answered', 'offer-changed', 'outcome-due'] as const),
  ...(['decision-due', 'youth-to-tell', 'guardian-to-tell', 'employer-to-tell'] as const),
] as const;
type TaskCode = (typeof TASKS)[number];

interface TaskWords {
  kind: string;
  title: string | null;
}

/** What is to be done, in words. */
export function useTaskWords(): (task: TaskWords) => string {
  const { t } = useWords();
  return ({ kind, title }) => {
    if (title) return title;
    if ((TASKS as readonly string[]).includes(kind)) return t(`task.${kind as TaskCode}`);
    if (kind.startsWith('milestone.')) return t('task.milestone');
    return t(
      kind === 'contract.searchAgain'
        ? 'task.searchAgain'
        : kind.startsWith('contract.')
          ? 'task.contract'
          : 'task.other',
    );
  };
}

/** What a waiting line says, and by when. */
export function useWaitingWords(): (line: WaitingLine) => { text: string; due: string | null } {
  const { t, when } = useWords();
  const task = useTaskWords();
  return (line) => ({ text: textOf(line), due: line.on ? dueOf(line, when) : null });

  function textOf(line: WaitingLine): string {
    switch (line.about) {
      case 'task':
        return task(line.task);
      case 'milestone':
        return t('waitingFor.milestone', {
          what: t(`milestone.${line.milestone.kind}`),
          employer: line.milestone.employerName,
        });
      case 'contract':
        return t(`waitingFor.${line.contract.state}`, { employer: line.contract.employerName });
      case 'interview':
        return t('waitingFor.interview', { employer: line.interview.employerName });
      case 'proposal': {
        const { state, offer } = line.proposal;
        return `${t(`standing.${state}`)} – ${offer.title}, ${offer.employerName}`;
      }
      case 'nothing':
        return t('waitingFor.nothing');
    }
  }
  function dueOf({ on, ...line }: WaitingLine, { deadline, deadlineAt }: When): string {
    return line.about === 'interview'
      ? t('waitingFor.at', { when: deadlineAt(line.interview.startsAt) })
      : t('waitingFor.before', { when: deadline(on ?? '') });
  }
}
