/** What the buckets of offers and of youths go by: the rules of the domain themselves, asked once for all who share what they read. */
import { RULES, type Day, type OfferFacts, type Rule, type YouthFacts } from '@app/domain';
import { cellOf, nearestInCell } from './cell.js';
import type { Aspect } from './shelf.js';

const ruleOf = (code: Rule['code']): Rule => RULES.find((rule) => rule.code === code)!;
const CONTRACT = ruleOf('contract-type');
const OCCUPATION = ruleOf('wished-occupation');
const DISTANCE = ruleOf('distance');

/** Reaches are taken together up to the next of these steps, in kilometres. */
const REACH_STEP_KM = 20;

const fails = (rule: Rule, pair: { offer: OfferFacts; youth: YouthFacts }, today: Day): boolean =>
  rule.check(pair.offer, pair.youth, today).answer === 'fail';

const typesOf = ({ contractTypes }: OfferFacts | YouthFacts): string => [...contractTypes].sort().join();

/** Of offers, held against a youth. */
export const OFFER_ASPECTS: readonly Aspect<OfferFacts, YouthFacts>[] = [
  { key: ({ occupation }) => occupation, blocks: (offer, youth, today) => fails(OCCUPATION, { offer, youth }, today) },
  { key: typesOf, blocks: (offer, youth, today) => fails(CONTRACT, { offer, youth }, today) },
  {
    key: ({ place, details }) => (details?.workMode === 'remote' ? 'remote' : cellOf(place)),
    blocks: (offer, youth, today) =>
      offer.place !== null &&
      youth.place !== null &&
      fails(DISTANCE, { offer: { ...offer, place: nearestInCell(offer.place, youth.place) }, youth }, today),
  },
];

/** Of youths, held against an offer. */
export const YOUTH_ASPECTS: readonly Aspect<YouthFacts, OfferFacts>[] = [
  {
    key: ({ wishes }) => [...new Set(wishes.map(({ occupation }) => occupation))].sort().join(),
    blocks: (youth, offer, today) => fails(OCCUPATION, { offer, youth }, today),
  },
  { key: typesOf, blocks: (youth, offer, today) => fails(CONTRACT, { offer, youth }, today) },
  {
    key: ({ place, reachKm }) => `${cellOf(place)}/${reachStep(reachKm) ?? ''}`,
    blocks: (youth, offer, today) => {
      if (!youth.place || !offer.place) return false;
      const place = nearestInCell(youth.place, offer.place);
      return fails(DISTANCE, { offer, youth: { ...youth, place, reachKm: reachStep(youth.reachKm) } }, today);
    },
  },
];

const reachStep = (reachKm: number | null): number | null =>
  reachKm === null ? null : Math.ceil(reachKm / REACH_STEP_KM) * REACH_STEP_KM;
