/**
 * The week is one that somebody under 18 may work (L3162-1), with the longer one of sites (R3162-1), and leaves the rest that the young must
 * have (L3164-1, L3164-2). Hours that nobody stated are those that the law allows.
 */
import { minuteOfDay } from '../../../calendar/time-of-day.js';
import { sectorOf } from '../../../youth/sector.js';
import { limitsOfMinors, type MinorLimits, weekExtraByInspector } from '../../../youth/working-time.js';
import { latestStart } from '../../comparison/start-period.js';
import type { OfferTerms } from '../../offer-terms.js';
import { fail, pass, type Rule, unknown, type Values } from '../answer.js';
import { isProtected } from './minority.js';

const HOUR = 60;
const DAY = 24 * HOUR;

/** Passes for adults and within the limits; up to what the inspector may add, and where rest could be too short, it asks. */
export const hoursOfMinorsRule: Rule = {
  code: 'hours-of-minors',
  version: 1,
  ground: 'law',
  articles: ['L3162-1', 'L3164-1', 'L3164-2', 'R3162-1'],
  check: (offer, youth, today) => {
    const at = latestStart(offer, today);
    const hours = offer.details?.hoursPerWeek ?? null;
    const minor = isProtected(youth.adultFrom, at);
    if (minor === false) return pass({ hours });
    const sector = sectorOf(offer.occupation);
    const limits = limitsOfMinors({ under16: isProtected(youth.sixteenFrom, at) === true, sector }, at);
    const maxHours = limits.weekMax / HOUR;
    const values = { hours, maxHours, sector };
    const tooLong = hours !== null && hours > maxHours;
    if (minor === null) return tooLong ? unknown('adulthood', values) : pass(values);
    if (!tooLong) return restOf(offer.details, limits, values);
    const extra = limits.compensatoryRest ? 0 : weekExtraByInspector(at) / HOUR;
    if (hours <= maxHours + extra) return unknown('inspector-hours', values);
    const unblock = { change: 'fewer-hours' as const, values: { hoursPerWeek: maxHours } };
    return fail('hours-too-long-for-minor', values, { ...unblock, eligibleFrom: youth.adultFrom ?? null });
  },
};

/** Every hour and day that an offer names is one that could be worked: what is left may be too little, and a person looks. */
function restOf(terms: OfferTerms | undefined, { dailyRest }: MinorLimits, values: Values) {
  const [from, to] = [terms?.earliestAt, terms?.latestAt].map((time) => (time ? minuteOfDay(time) : null));
  const isShort = typeof from === 'number' && typeof to === 'number' && nightBetween(from, to) < dailyRest;
  if (isShort || terms?.weekendWork === true) {
    return unknown('rest-of-minors', {
      ...values,
      restHours: dailyRest / HOUR,
      weekendWork: terms?.weekendWork ?? null,
    });
  }
  return pass(values);
}

function nightBetween(from: number, to: number): number {
  return from < to ? DAY - (to - from) : from - to;
}
