/**
 * Every code that an answer can carry, in one place: the web has one sentence for each, in French and in English, and a
 * spec holds the rules to these lists.
 */
import { WINDOW_ASKS } from '../../contract/contract-windows.js';

/** The rules, in the order in which they are asked and shown. */
export const RULE_CODES = [
  'contract-type',
  'employer-kind',
  'age-window',
  'duration',
  'diploma',
  'wished-occupation',
  'rhythm',
  'distance',
  'journey',
  'start-window',
  'hours-of-minors',
  'night-of-minors',
  'regulated-work',
  'openings',
] as const;

/** Why a rule fails. */
export const FAIL_REASONS = [
  'contract-type-not-wanted',
  'employer-may-not-sign',
  'window-not-open-yet',
  'window-closed',
  'duration-too-short',
  'duration-too-long',
  'diploma-too-low',
  'diploma-not-professional',
  'occupation-not-wished',
  'rhythm-not-wanted',
  'too-far',
  'licence-needed',
  'journey-too-long',
  'start-has-passed',
  'available-too-late',
  'available-too-early',
  'hours-too-long-for-minor',
  'night-closed-to-minor',
  'minors-not-taken',
  'declaration-expired',
  'no-opening-left',
] as const;

/** What must be asked before a rule can answer; the first ones are asked of the person by the contract windows. */
export const ASKS = [
  ...WINDOW_ASKS,
  'offer-contract-types',
  'youth-contract-types',
  'employer-kind',
  'short-duration',
  'long-duration',
  'branch-agreement',
  'reinforced-public',
  'youth-diploma',
  'professional-diploma',
  'training-entry',
  'wishes',
  'near-occupation',
  'offer-rhythm',
  'offer-place',
  'youth-place',
  'reach',
  'exact-place',
  'travel-modes',
  'line-exists',
  'offer-start',
  'availability',
  'adulthood',
  'inspector-hours',
  'rest-of-minors',
  'night-hours',
  'inspector-night',
  'regulated-work',
  'declaration',
] as const;

/** The smallest changes that would make a failing rule pass. */
export const CHANGES = [
  'want-contract-type',
  'offer-apprenticeship',
  'start-later',
  'begin-as-pupil',
  'change-duration',
  'lower-diploma',
  'take-any-diploma',
  'add-wish',
  'accept-rhythm',
  'raise-reach',
  'find-transport',
  'raise-minutes',
  'renew-start',
  'stay-available',
  'fewer-hours',
  'other-hours',
  'be-adult',
  'declare-again',
  'add-opening',
] as const;

/** One of `RULE_CODES`. */
export type RuleCode = (typeof RULE_CODES)[number];

/** One of `FAIL_REASONS`. */
export type FailReason = (typeof FAIL_REASONS)[number];

/** One of `ASKS`. */
export type Ask = (typeof ASKS)[number];

/** One of `CHANGES`. */
export type Change = (typeof CHANGES)[number];
