/**
 * A company that came by itself: somebody gave its SIRET, and an administrator looks whether they are who they say. Meanwhile they may write
 * offers; the first one is read before anybody else sees it.
 */
import type { Lifecycle } from '../lifecycle.js';

/** Where the reading of a new company stands. */
export type RegistrationState = 'waiting' | 'approved' | 'refused';

/** What an administrator can do with it. */
export type RegistrationAction = 'approve' | 'refuse';

/** Every state and action of a registration. */
export const REGISTRATION_LIFECYCLE: Lifecycle<RegistrationState, RegistrationAction> = {
  waiting: {
    waiting: { actor: 'administrator', within: { workingDays: 2 }, then: { alert: 'administrator' } },
    actions: {
      approve: { to: 'approved', by: ['administrator'] },
      refuse: { to: 'refused', by: ['administrator'] },
    },
  },
  approved: { waiting: null, actions: {} },
  refused: { waiting: null, actions: {} },
};
