/**
 * The life of a proposal (*mise en relation*): the coach proposes, the youth agrees, and only then an employer sees it.
 * While an interview is open the interview carries the deadlines, and the proposal waits for nobody.
 */
import { type Actor, type Lifecycle, statesAllowing, type Transition } from '../lifecycle.js';

/** Where a proposal stands. */
export type ProposalStateName =
  | 'proposed'
  | 'awaitingGuardian'
  | 'agreed'
  | 'declined'
  | 'sent'
  | 'onHold'
  | 'interviewing'
  | 'hired'
  | 'refused'
  | 'notHired'
  | 'withdrawn'
  | 'lapsed'
  | 'obsolete';

/** What can be done with a proposal. */
export type ProposalAction =
  | 'agree'
  | 'decline'
  | 'release'
  | 'send'
  | 'wantInterview'
  | 'hold'
  | 'resume'
  | 'refuse'
  | 'followInterview'
  | 'awaitNewSlots'
  | 'hire'
  | 'reject'
  | 'withdraw'
  | 'lapse'
  | 'supersede'
  | 'reopen'
  | 'sendAgain'
  | 'revive';

/** The youth is a minor and the programme asks the guardian too. */
export type ProposalCircumstance = 'guardianNeeded';

type Row = Transition<ProposalStateName, ProposalAction, ProposalCircumstance>;

const ENTITLED: readonly Actor[] = ['youth', 'guardian', 'coach'];

// The youth signs elsewhere or the offer closes (`supersede`); someone entitled stops it (`withdraw`).
const ENDS = {
  withdraw: { to: 'withdrawn', by: ENTITLED, reasons: 'withdrawal' },
  supersede: { to: 'obsolete', by: ['system'] },
} as const satisfies Record<string, Row>;

const REFUSE: Row = { to: 'refused', by: ['employer'], reasons: 'refusal' };
const WANT_INTERVIEW: Row = { to: 'interviewing', by: ['employer'] };

const REOPENINGS = {
  reopen: { to: 'proposed', by: ['coach'] },
  sendAgain: { to: 'sent', by: ['coach'] },
} as const satisfies Record<string, Row>;

/** Every state and action of a proposal. */
export const PROPOSAL_LIFECYCLE: Lifecycle<ProposalStateName, ProposalAction, ProposalCircumstance> = {
  proposed: {
    waiting: { actor: 'youth', within: { workingDays: 5 }, then: { action: 'lapse' } },
    actions: {
      agree: { to: 'agreed', or: { guardianNeeded: 'awaitingGuardian' }, by: ['youth'] },
      decline: { to: 'declined', by: ['youth'], reasons: 'decline' },
      lapse: { to: 'lapsed', by: ['system'] },
      ...ENDS,
    },
  },
  awaitingGuardian: {
    waiting: { actor: 'guardian', within: { workingDays: 5 }, then: { alert: 'coach' } },
    actions: {
      agree: { to: 'agreed', by: ['guardian'] },
      decline: { to: 'declined', by: ['guardian'], reasons: 'decline' },
      // The 18th birthday: the youth's own agreement is enough from that day on.
      release: { to: 'agreed', by: ['system'] },
      ...ENDS,
    },
  },
  agreed: {
    waiting: { actor: 'coach', within: { workingDays: 2 }, then: { alert: 'coach' } },
    actions: { send: { to: 'sent', by: ['coach'] }, ...ENDS },
  },
  sent: {
    waiting: { actor: 'employer', within: { workingDays: 10 }, then: { action: 'lapse' }, remindersDays: [3, 7] },
    actions: {
      wantInterview: WANT_INTERVIEW,
      hold: { to: 'onHold', by: ['employer'] },
      refuse: REFUSE,
      lapse: { to: 'lapsed', by: ['system'] },
      ...ENDS,
    },
  },
  onHold: {
    waiting: { actor: 'employer', within: { until: 'heldUntilOn' }, then: { action: 'resume' } },
    actions: {
      resume: { to: 'sent', by: ['employer', 'system'] },
      wantInterview: WANT_INTERVIEW,
      refuse: REFUSE,
      ...ENDS,
    },
  },
  interviewing: {
    waiting: { actor: 'employer', within: { workingDays: 3 }, then: { alert: 'coach' } },
    actions: {
      followInterview: { to: 'interviewing', by: ['system'], waiting: null },
      // An interview was declined, cancelled, missed or lapsed.
      awaitNewSlots: {
        to: 'interviewing',
        by: ['system'],
        waiting: { actor: 'coach', within: { workingDays: 3 }, then: { alert: 'coach' } },
      },
      hire: { to: 'hired', by: ['employer'] },
      reject: { to: 'notHired', by: ['employer', 'coach'], reasons: 'refusal' },
      ...ENDS,
    },
  },
  hired: { waiting: null, actions: {} },
  declined: { waiting: null, actions: {} },
  refused: { waiting: null, actions: REOPENINGS },
  notHired: { waiting: null, actions: {} },
  withdrawn: { waiting: null, actions: {} },
  lapsed: { waiting: null, actions: REOPENINGS },
  // The signature that made it obsolete was abandoned or broken.
  obsolete: { waiting: null, actions: { revive: { to: 'proposed', by: ['coach'] } } },
};

/** States in which something may still come of it; they count against the quotas and become obsolete with the offer. */
export const OPEN_PROPOSAL_STATES: readonly ProposalStateName[] = statesAllowing(PROPOSAL_LIFECYCLE, 'supersede');

/** States that an employer sees: none without a dated agreement of the youth. */
export const EMPLOYER_VISIBLE_PROPOSAL_STATES: readonly ProposalStateName[] = [
  'sent',
  'onHold',
  'interviewing',
  'hired',
  'refused',
  'notHired',
];
