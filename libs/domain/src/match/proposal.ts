/**
 * A proposal and what each step changes in it. The table says which steps exist; here stand the conditions on dates and
 * counts, and the rule above all others: no state reaches the employer without a dated agreement of the youth.
 */
import { addDays, type Day } from '../calendar/day.js';
import { dayInParis } from '../calendar/paris.js';
import { DomainError } from '../domain-error.js';
import type { Actor } from '../lifecycle.js';
import { deadlineOf, historyEntry, type HistoryEntry, type Step, takeStep } from '../step.js';
import {
  EMPLOYER_VISIBLE_PROPOSAL_STATES,
  PROPOSAL_LIFECYCLE,
  type ProposalAction,
  type ProposalCircumstance,
  type ProposalStateName,
} from './proposal-lifecycle.js';
import { checkReason } from './reasons.js';

/** The fields that steps change; an entity implements it as it is. */
export interface ProposalState {
  state: ProposalStateName;
  nextActor: Actor | null;
  /** The last day to move; `null` when nobody is waited for. */
  deadlineOn: Day | null;
  /** When the youth agreed; only a new question to the youth clears it. */
  agreedAt: Date | null;
  guardianAgreedAt: Date | null;
  /** The day the employer asked to be asked again. */
  heldUntilOn: Day | null;
  timesHeld: number;
  /** How often it went straight back to the employer on an earlier agreement. */
  timesSentAgain: number;
}

/** A step of a proposal; `untilOn` is for `hold` only. */
export interface ProposalStep extends Step<ProposalAction, ProposalCircumstance> {
  readonly untilOn?: Day;
}

/** What a step does, to be saved together. */
export interface ProposalChange {
  changes: Partial<ProposalState>;
  entry: HistoryEntry<ProposalStateName, ProposalAction | 'propose'>;
}

/** For how many days an agreement lets a proposal go straight back to an employer. */
export const AGREEMENT_LASTS_DAYS = 30;

type Condition = (proposal: ProposalState, step: ProposalStep) => void;
type Effect = (proposal: ProposalState, step: ProposalStep) => Partial<ProposalState>;

const CONDITIONS: { readonly [action in ProposalAction]?: Condition } = {
  hold: ({ timesHeld }, { at, comment, untilOn }) => {
    if (timesHeld > 0) throw new DomainError('held-already');
    if (!comment?.trim()) throw new DomainError('comment-required', { action: 'hold' });
    if (!untilOn || untilOn <= dayInParis(at)) throw new DomainError('hold-day-invalid', { untilOn: untilOn ?? null });
  },
  sendAgain: ({ agreedAt, timesSentAgain }, { at }) => {
    if (!agreedAt) throw new DomainError('agreement-missing', { action: 'sendAgain' });
    if (timesSentAgain > 0) throw new DomainError('sent-again-already');
    const agreedOn = dayInParis(agreedAt);
    if (addDays(agreedOn, AGREEMENT_LASTS_DAYS) < dayInParis(at))
      throw new DomainError('agreement-too-old', { agreedOn });
  },
};

const askAnew: Effect = () => ({ agreedAt: null, guardianAgreedAt: null });

const EFFECTS: { readonly [action in ProposalAction]?: Effect } = {
  agree: (_, { by, at }) => (by === 'guardian' ? { guardianAgreedAt: at } : { agreedAt: at }),
  hold: ({ timesHeld }, { untilOn = null }) => ({
    timesHeld: timesHeld + 1,
    heldUntilOn: untilOn,
    deadlineOn: untilOn,
  }),
  sendAgain: ({ timesSentAgain }) => ({ timesSentAgain: timesSentAgain + 1 }),
  reopen: askAnew,
  revive: askAnew,
};

/** A coach proposes an offer to a youth, who has five working days to answer; throws `actor-not-allowed`. */
export function propose(step: Omit<Step<'propose'>, 'action'>): ProposalChange & { changes: ProposalState } {
  if (step.by !== 'coach') throw new DomainError('actor-not-allowed', { action: 'propose', actor: step.by });
  const { waiting } = PROPOSAL_LIFECYCLE.proposed;
  return {
    changes: {
      state: 'proposed',
      nextActor: waiting?.actor ?? null,
      deadlineOn: deadlineOf(waiting, step),
      agreedAt: null,
      guardianAgreedAt: null,
      heldUntilOn: null,
      timesHeld: 0,
      timesSentAgain: 0,
    },
    entry: historyEntry({ from: null, to: 'proposed' }, { ...step, action: 'propose' }),
  };
}

/**
 * Takes a step with a proposal.
 * Throws the errors of `takeStep` and of `checkReason`, `held-already`, `hold-day-invalid`, `agreement-missing`,
 * `agreement-too-old` and `sent-again-already`.
 */
export function actOnProposal(proposal: ProposalState, step: ProposalStep): ProposalChange {
  const { to, transition, waiting, entry } = takeStep(PROPOSAL_LIFECYCLE, proposal.state, step);
  checkReason(transition.reasons, step);
  CONDITIONS[step.action]?.(proposal, step);
  const changes: Partial<ProposalState> = {
    state: to,
    nextActor: waiting?.actor ?? null,
    deadlineOn: deadlineOf(waiting, step),
    heldUntilOn: null,
    ...EFFECTS[step.action]?.(proposal, step),
  };
  const { agreedAt } = { ...proposal, ...changes };
  if (!agreedAt && isVisibleToEmployer(to)) throw new DomainError('agreement-missing', { action: step.action });
  return { changes, entry };
}

/** Whether an employer may read a proposal in this state. */
export function isVisibleToEmployer(state: ProposalStateName): boolean {
  return EMPLOYER_VISIBLE_PROPOSAL_STATES.includes(state);
}
