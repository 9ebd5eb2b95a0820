import type { OfferStateName } from '@app/domain';

/** Which sentence the deadline of an offer has. */
export const dueOf = (state: OfferStateName): 'underReview' | 'published' =>
  state === 'underReview' ? 'underReview' : 'published';
