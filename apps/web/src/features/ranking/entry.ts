import type { rankOffersForYouth, ResponseOf } from '@app/contracts';
import type { RuleCode } from '@app/domain';

/** One line of a list: a youth for an offer, or an offer for a youth. */
export type Entry = Omit<ResponseOf<typeof rankOffersForYouth>['entries'][number], 'rank' | 'offer'>;

/** Rules of the law alone: when they let a pair through, one word says so for all of them. */
export const LEGAL: readonly RuleCode[] = [
  ...(['employer-kind', 'age-window', 'duration', 'hours-of-minors', 'night-of-minors'] as const),
  'regulated-work',
];
