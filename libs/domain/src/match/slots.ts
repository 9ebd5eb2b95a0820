/** The moments an employer offers for an interview; instants, because a clock and not a calendar day is agreed on. */
import { DomainError } from '../domain-error.js';

/** One offered moment. */
export interface Slot {
  id: string;
  startsAt: Date;
  endsAt: Date;
}

/** How many slots an invitation may carry. */
export const MAX_SLOTS = 5;

const ONE_DAY_MILLISECONDS = 86_400_000;

/**
 * Checks the slots of an invitation at an instant.
 * Throws `slots-count`, `slot-invalid`, `slot-in-the-past` or `slots-not-distinct`.
 */
export function checkSlots(slots: readonly Slot[], at: Date): void {
  if (slots.length < 1 || slots.length > MAX_SLOTS) throw new DomainError('slots-count', { count: slots.length });
  for (const slot of slots) checkSlot(slot, at);
  const ids = new Set(slots.map(({ id }) => id));
  const starts = new Set(slots.map(({ startsAt }) => startsAt.getTime()));
  if (Math.min(ids.size, starts.size) < slots.length) throw new DomainError('slots-not-distinct');
}

/** Checks that a slot is still ahead at an instant; throws `slot-invalid` or `slot-in-the-past`. */
export function checkSlot({ id, startsAt, endsAt }: Slot, at: Date): void {
  if (!(endsAt > startsAt)) throw new DomainError('slot-invalid', { slot: id });
  if (startsAt <= at) throw new DomainError('slot-in-the-past', { slot: id });
}

/** Until when the youth may answer: 24 hours before the first slot, or that slot itself when it is nearer than that. */
export function answerBy(slots: readonly Slot[], at: Date): Date {
  const first = Math.min(...slots.map(({ startsAt }) => startsAt.getTime()));
  const dayBefore = first - ONE_DAY_MILLISECONDS;
  return new Date(dayBefore > at.getTime() ? dayBefore : first);
}
