/**
 * The life of an offer, from the employer's draft to the last opening filled. Openings are counted by the offers app:
 * the one that fills the last opening takes the `fill` action; a contract that falls through frees one with `reopen`.
 */
import { type Actor, type Lifecycle, statesAllowing } from '../lifecycle.js';

/** Where an offer stands. */
export type OfferStateName =
  'draft' | 'underReview' | 'published' | 'paused' | 'filled' | 'abandoned' | 'expired' | 'refused';

/** What can be done with an offer. */
export type OfferAction =
  'submit' | 'approve' | 'refuse' | 'pause' | 'resume' | 'prolong' | 'fill' | 'abandon' | 'expire' | 'reopen';

/** Why a submitted offer is read by someone first: a new employer or a suspicious text. */
export type OfferCircumstance = 'reviewNeeded';

const HOLDERS: readonly Actor[] = ['employer', 'prospector'];
const HELPERS: readonly Actor[] = ['employer', 'prospector', 'coach'];

const UNTIL_EXPIRY = {
  actor: 'employer',
  within: { calendarDays: 60 },
  then: { action: 'expire' },
  remindersDays: [-7, -1],
} as const;

/** Every state and action of an offer. */
export const OFFER_LIFECYCLE: Lifecycle<OfferStateName, OfferAction, OfferCircumstance> = {
  draft: {
    waiting: null,
    actions: { submit: { to: 'published', or: { reviewNeeded: 'underReview' }, by: HOLDERS } },
  },
  underReview: {
    waiting: { actor: 'administrator', within: { workingDays: 2 }, then: { alert: 'administrator' } },
    actions: {
      approve: { to: 'published', by: ['administrator'] },
      refuse: { to: 'refused', by: ['administrator'] },
    },
  },
  published: {
    waiting: UNTIL_EXPIRY,
    actions: {
      pause: { to: 'paused', by: HOLDERS },
      prolong: { to: 'published', by: HOLDERS },
      fill: { to: 'filled', by: [...HELPERS, 'system'] },
      abandon: { to: 'abandoned', by: HOLDERS },
      expire: { to: 'expired', by: ['system'] },
    },
  },
  paused: {
    waiting: UNTIL_EXPIRY,
    actions: {
      resume: { to: 'published', by: HOLDERS },
      fill: { to: 'filled', by: [...HELPERS, 'system'] },
      abandon: { to: 'abandoned', by: HOLDERS },
      expire: { to: 'expired', by: ['system'] },
    },
  },
  expired: { waiting: null, actions: { prolong: { to: 'published', by: HOLDERS } } },
  filled: { waiting: null, actions: { reopen: { to: 'published', by: [...HELPERS, 'system'] } } },
  abandoned: { waiting: null, actions: {} },
  refused: { waiting: null, actions: {} },
};

/** States in which the employer still looks for someone. */
export const OPEN_OFFER_STATES: readonly OfferStateName[] = statesAllowing(OFFER_LIFECYCLE, 'fill');

/** States that end the open proposals of the offer (they become `obsolete`). */
export const CLOSED_OFFER_STATES: readonly OfferStateName[] = ['filled', 'abandoned', 'expired', 'refused'];
