import { ProblemError } from '../http/problem-error.js';

/** Where an import stands. */
export type ImportState = 'queued' | 'running' | 'done' | 'cancelled' | 'failed';

/** What its sender may do with it. */
export type ImportAction = 'cancel' | 'resume';

const LIFECYCLE: Record<ImportState, Partial<Record<ImportAction, ImportState>>> = {
  queued: { cancel: 'cancelled' },
  running: { cancel: 'cancelled' },
  done: {},
  cancelled: { resume: 'queued' },
  failed: { resume: 'queued' },
};

/** The states in which a job may go on reading; a failed one is read by the job that an administrator retries. */
export const READABLE: readonly ImportState[] = ['queued', 'running', 'failed'];

/** The states that no job changes any more. */
export const ENDED: readonly ImportState[] = ['done', 'cancelled', 'failed'];

export const actionsIn = (state: ImportState): ImportAction[] => Object.keys(LIFECYCLE[state]) as ImportAction[];

/** Where an action leads. @throws ProblemError `transition-not-allowed` */
export function stateAfter(state: ImportState, action: ImportAction): ImportState {
  const to = LIFECYCLE[state][action];
  if (!to) throw new ProblemError('transition-not-allowed', { state, action });
  return to;
}
