/**
 * Every code that an answer can carry, in one place: the web has one sentence for each, in French and in English, and a
 * spec holds the rules to these lists.
 */
import { WINDOW_ASKS } from '../../contract/contract-windows.js';

/** The rules, in the order in which they are asked and shown. */
export const RULE_CODES = [
  'contract-type',
  'age-window',
  'wished-occupation',
  'distance',
  'start-window',
  'openings',
] as const;

/** Why a rule fails. */
export const FAIL_REASONS = [
  'contract-type-not-wanted',
  'window-not-open-yet',
  'window-closed',
  'occupation-not-wished',
  'too-far',
  'start-has-passed',
  'available-too-late',
  'available-too-early',
  'no-opening-left',
] as const;

/** What must be asked before a rule can answer; the first ones are asked of the person by the contract windows. */
export const ASKS = [
  ...WINDOW_ASKS,
  'offer-contract-types',
  'youth-contract-types',
  'wishes',
  'near-occupation',
  'offer-place',
  'youth-place',
  'reach',
  'exact-place',
  'offer-start',
  'availability',
] as const;

/** The smallest changes that would make a failing rule pass. */
export const CHANGES = [
  'want-contract-type',
  'start-later',
  'add-wish',
  'raise-reach',
  'renew-start',
  'stay-available',
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
