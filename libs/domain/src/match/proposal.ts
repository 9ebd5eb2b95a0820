/**
 * A proposal and what each step changes in it. The table says which steps exist; here stand the conditions on dates and
 * counts, and the rule above all others: no state reaches the employer without a dated agreement of the youth.
 */
import { addDays, type Day } from '../calendar/day.js';
import { dayInParis } from '../calendar/paris.js';
import { DomainError } from '../domain-error.js';
import { type Actor, allowedActions } from '../lifecycle.js';
import { deadlineOf, historyEntry, type HistoryEntry, saidAt, type Step, takeStep } from '../step.js';
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
  /** Why it is obsolete; `null` when it is not. */
  obsoleteBecause: ObsoleteBecause | null;
}

/**
 * What made a proposal obsolete: the youth `signed` elsewhere (`signatureEnded` once that contract was abandoned or broken), the offer
 * closed, or the youth left us.
 */
export const OBSOLETE_BECAUSE = ['signed', 'signatureEnded', 'offerClosed', 'youthLeft'] as const;

/** One of `OBSOLETE_BECAUSE`. */
export type ObsoleteBecause = (typeof OBSOLETE_BECAUSE)[number];

/** A step of a proposal; `untilOn` is for `hold` only, `because` for `supersede` only. */
export interface ProposalStep extends Step<ProposalAction, ProposalCircumstance> {
  readonly untilOn?: Day;
  readonly because?: ObsoleteBecause;
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

/** What the proposal itself must have lived through for an action; what the step brings is checked by `INPUTS`. */
const CONDITIONS: { readonly [action in ProposalAction]?: Condition } = {
  hold: ({ timesHeld }) => {
    if (timesHeld > 0) throw new DomainError('held-already');
  },
  sendAgain: ({ agreedAt, timesSentAgain }, { at }) => {
    if (!agreedAt) throw new DomainError('agreement-missing', { action: 'sendAgain' });
    if (timesSentAgain > 0) throw new DomainError('sent-again-already');
    const agreedOn = dayInParis(agreedAt);
    if (addDays(agreedOn, AGREEMENT_LASTS_DAYS) < dayInParis(at))
      throw new DomainError('agreement-too-old', { agreedOn });
  },
  revive: ({ obsoleteBecause }) => {
    const isOver = obsoleteBecause === 'signatureEnded' || obsoleteBecause === 'offerClosed';
    if (!isOver) throw new DomainError('cause-remains', { because: obsoleteBecause });
  },
};

const INPUTS: { readonly [action in ProposalAction]?: Condition } = {
  hold: (_, { at, comment, untilOn }) => {
    if (!comment?.trim()) throw new DomainError('comment-required', { action: 'hold' });
    if (!untilOn || untilOn <= dayInParis(at)) throw new DomainError('hold-day-invalid', { untilOn: untilOn ?? null });
  },
};

const askAnew: Effect = () => ({ agreedAt: null, guardianAgreedAt: null, obsoleteBecause: null });

const EFFECTS: { readonly [action in ProposalAction]?: Effect } = {
  agree: (_, step) => (step.by === 'guardian' ? { guardianAgreedAt: saidAt(step) } : { agreedAt: saidAt(step) }),
  supersede: (_, { because = null }) => ({ obsoleteBecause: because }),
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
      obsoleteBecause: null,
    },
    entry: historyEntry({ from: null, to: 'proposed' }, { ...step, action: 'propose' }),
  };
}

/**
 * Takes a step with a proposal.
 * Throws the errors of `takeStep` and of `checkReason`, `held-already`, `hold-day-invalid`, `agreement-missing`,
 * `agreement-too-old`, `sent-again-already` and `cause-remains`.
 */
export function actOnProposal(proposal: ProposalState, step: ProposalStep): ProposalChange {
  const { to, transition, waiting, entry } = takeStep(PROPOSAL_LIFECYCLE, proposal.state, step);
  checkReason(transition.reasons, step);
  CONDITIONS[step.action]?.(proposal, step);
  INPUTS[step.action]?.(proposal, step);
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

/** What an actor may do with a proposal now: the actions of the table, save those that what it lived through forbids. */
export function openActions(proposal: ProposalState, actor: Actor, at: Date): ProposalAction[] {
  return allowedActions(PROPOSAL_LIFECYCLE, proposal.state, actor).filter((action) => {
    try {
      CONDITIONS[action]?.(proposal, { action, by: actor, at });
      return true;
    } catch {
      return false;
    }
  });
}
