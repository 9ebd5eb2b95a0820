import type { rankOffersForYouth, ResponseOf } from '@app/contracts';

/** One line of a list: a youth for an offer, or an offer for a youth. */
export type Entry = Omit<ResponseOf<typeof rankOffersForYouth>['entries'][number], 'rank' | 'offer'>;
