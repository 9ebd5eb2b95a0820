/** When something happens to an offer by itself: a letter before it expires, its expiry, the end of its embargo. */
import { addDays, instantInParis, OPEN_OFFER_STATES, type Day } from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import type { Reminders } from '@app/platform/reminders/reminders.js';
import type { OfferEntity } from '../offer.entity.js';

/** The kinds of reminders of an offer, and on which day and time each is due. */
const BEFORE_EXPIRY: Record<string, (deadlineOn: Day) => Date> = {
  'offer.remind7': (deadlineOn) => instantInParis(addDays(deadlineOn, -7), '08:00'),
  'offer.remind1': (deadlineOn) => instantInParis(addDays(deadlineOn, -1), '08:00'),
  'offer.expire': (deadlineOn) => instantInParis(addDays(deadlineOn, 1), '00:00'),
};

/** Dates all that follows from a step, instead of what was dated before. */
export async function dateOffer(reminders: Reminders, work: Work, offer: OfferEntity): Promise<void> {
  await reminders.clear(work, offer.id);
  await reminders.set(work, offer.id, dueOf(offer));
}

/** All that is due for an offer as it stands. */
export function dueOf(offer: OfferEntity): Record<string, Date> {
  const { deadlineOn, state } = offer;
  if (!OPEN_OFFER_STATES.includes(state) || !deadlineOn) return {};
  const due = Object.entries(BEFORE_EXPIRY).map(([kind, instant]) => [kind, instant(deadlineOn)] as const);
  return { ...Object.fromEntries(due), ...embargoEnd(offer) };
}

/** Dates the end of an embargo, as it stands now. */
export const dateEmbargo = (reminders: Reminders, work: Work, offer: OfferEntity): Promise<void> =>
  reminders.set(work, offer.id, embargoEnd(offer));

const embargoEnd = ({ embargoUntil }: OfferEntity): Record<string, Date> =>
  embargoUntil ? { 'offer.embargoEnds': instantInParis(addDays(embargoUntil, 1), '00:00') } : {};
