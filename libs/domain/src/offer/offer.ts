/** An offer as its lifecycle sees it: a state, whom it waits for and until when. The text of an offer is not a rule. */
import type { Day } from '../calendar/day.js';
import type { Actor } from '../lifecycle.js';
import { deadlineOf, type HistoryEntry, type Step, takeStep } from '../step.js';
import { OFFER_LIFECYCLE, type OfferAction, type OfferCircumstance, type OfferStateName } from './offer-lifecycle.js';

/** The fields that a step changes; an entity implements it as it is. */
export interface OfferState {
  state: OfferStateName;
  nextActor: Actor | null;
  /** The last day before the lifecycle's consequence: expiry, or an alert to the administrator. */
  deadlineOn: Day | null;
}

/** What a step does to an offer, to be saved together. */
export interface OfferChange {
  changes: OfferState;
  entry: HistoryEntry<OfferStateName, OfferAction>;
}

/**
 * Takes a step with an offer.
 * Throws `transition-not-allowed`, `actor-not-allowed` or `recorder-not-allowed`.
 */
export function actOnOffer(offer: OfferState, step: Step<OfferAction, OfferCircumstance>): OfferChange {
  const { to, waiting, entry } = takeStep(OFFER_LIFECYCLE, offer.state, step);
  return { changes: { state: to, nextActor: waiting?.actor ?? null, deadlineOn: deadlineOf(waiting, step) }, entry };
}
