/**
 * What was said within this time before a stretch was read is kept although the stretch does not hold it: it may have been written by work
 * that began earlier and ended later than the reading. No work lasts that long (`idle_in_transaction_session_timeout`, 30 s).
 */
const SETTLED_MS = 5 * 60_000;

/** Before when something must have been said to be forgotten by a stretch that was read at an instant. */
export const forgetBefore = (readAt: Date): Date => new Date(readAt.getTime() - SETTLED_MS);
