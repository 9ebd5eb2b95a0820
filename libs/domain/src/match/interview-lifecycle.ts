/**
 * The life of an interview: slots are offered, the youth picks one, it is held or missed. An outcome that was noted
 * wrongly is corrected by the other one, never erased.
 */
import { type Actor, type Lifecycle, statesAllowing, type Transition } from '../lifecycle.js';

/** Where an interview stands. */
export type InterviewStateName =
  'slotsOffered' | 'slotsAsked' | 'confirmed' | 'declined' | 'lapsed' | 'cancelled' | 'held' | 'missed';

/** What can be done with an interview. */
export type InterviewAction =
  'confirm' | 'askOther' | 'decline' | 'offer' | 'move' | 'cancel' | 'recordHeld' | 'recordMissed' | 'lapse';

type Row = Transition<InterviewStateName, InterviewAction, never>;

const HOSTS: readonly Actor[] = ['employer', 'coach', 'prospector'];

const CANCEL: Row = { to: 'cancelled', by: ['youth', ...HOSTS, 'system'], reasons: 'cancellation' };
const LAPSE: Row = { to: 'lapsed', by: ['system'] };
const HELD: Row = { to: 'held', by: HOSTS };
const MISSED: Row = { to: 'missed', by: HOSTS };

/** Every state and action of an interview. */
export const INTERVIEW_LIFECYCLE: Lifecycle<InterviewStateName, InterviewAction> = {
  slotsOffered: {
    waiting: { actor: 'youth', within: { until: 'oneDayBeforeFirstSlot' }, then: { action: 'lapse' } },
    actions: {
      confirm: { to: 'confirmed', by: ['youth'] },
      askOther: { to: 'slotsAsked', by: ['youth'] },
      decline: { to: 'declined', by: ['youth'], reasons: 'decline' },
      cancel: CANCEL,
      lapse: LAPSE,
    },
  },
  slotsAsked: {
    waiting: { actor: 'employer', within: { workingDays: 3 }, then: { action: 'lapse' } },
    actions: { offer: { to: 'slotsOffered', by: HOSTS }, cancel: CANCEL, lapse: LAPSE },
  },
  confirmed: {
    waiting: { actor: 'employer', within: { until: 'endOfSlot' }, then: { alert: 'coach' } },
    actions: { move: { to: 'confirmed', by: HOSTS }, cancel: CANCEL, recordHeld: HELD, recordMissed: MISSED },
  },
  declined: { waiting: null, actions: {} },
  lapsed: { waiting: null, actions: {} },
  cancelled: { waiting: null, actions: {} },
  held: {
    waiting: { actor: 'employer', within: { workingDays: 3 }, then: { alert: 'coach' } },
    actions: { recordMissed: MISSED },
  },
  missed: { waiting: null, actions: { recordHeld: HELD } },
};

/** States in which the interview may still take place. */
export const OPEN_INTERVIEW_STATES: readonly InterviewStateName[] = statesAllowing(INTERVIEW_LIFECYCLE, 'cancel');
