/** The part of an apprentice's pay on which the employee pays no contributions. */
import type { Day } from '../calendar/day.js';
import { inForce, type When } from '../law/dated-row.js';
import { PAY_ADDITIONS } from './apprentice-pay.js';
import { smicOn } from './smic.js';

/** The exempt part of a month, in cents: its share goes by the day of signature, the SMIC by the day of pay (LFSS 2025). */
export function contributionExemptCents(signedOn: Day, when: When): number {
  const share = inForce(PAY_ADDITIONS, 'contribution-exempt-share', { at: signedOn });
  return Math.round((smicOn(when).monthlyCents * share.value) / 10_000);
}
