/**
 * No night work before 18 (L3163-1, L3163-2), but for the sectors and hours that the labour inspector may open (R3163-1 to R3163-5): a bakery
 * from four, a restaurant until half past eleven at night, and nobody from midnight to four.
 */
import type { Day } from '../../../calendar/day.js';
import { minuteOfDay, timeOfDay } from '../../../calendar/time-of-day.js';
import { settingsOf } from '../../../occupation/details.js';
import { nightLimits, nightOfMinors, type Shift } from '../../../youth/night.js';
import { sectorOf } from '../../../youth/sector.js';
import type { YoungPost } from '../../../youth/working-time.js';
import { latestStart } from '../../comparison/start-period.js';
import type { OfferFacts } from '../../facts.js';
import { fail, pass, type Rule, type RuleAnswer, unknown } from '../answer.js';
import { isProtected } from './minority.js';

/** Passes for adults and by day; asks for hours that nobody stated, and for the authorisation where one is possible. */
export const nightOfMinorsRule: Rule = {
  code: 'night-of-minors',
  version: 1,
  ground: 'law',
  articles: ['L3163-1', 'L3163-2', 'R3163-1 to R3163-5'],
  check: (offer, youth, today) => {
    const at = latestStart(offer, today);
    const minor = isProtected(youth.adultFrom, at);
    if (minor === false) return pass({ night: offer.details?.nightWork ?? null });
    const post = { under16: isProtected(youth.sixteenFrom, at) === true, sector: sectorOf(offer.occupation) };
    const said = answerFor(offer, post, { at, adultFrom: youth.adultFrom ?? null });
    return minor === null && said.answer !== 'pass' ? unknown('adulthood', said.values) : said;
  },
};

interface Days {
  readonly at: Day;
  readonly adultFrom: Day | null;
}

function answerFor(offer: OfferFacts, post: YoungPost, { at, adultFrom }: Days): RuleAnswer {
  const { ban, derogation } = nightLimits(post, at);
  const values = { sector: post.sector, banFrom: timeOfDay(ban.from), banTo: timeOfDay(ban.to) };
  const closed = () => {
    const open = { earliestAt: values.banTo, latestAt: values.banFrom };
    return fail('night-closed-to-minor', values, { change: 'other-hours', values: open, eligibleFrom: adultFrom });
  };
  const shift = shiftOf(offer, at);
  if (shift === null) {
    const night = offer.details?.nightWork ?? null;
    if (night === true && derogation === null) return closed();
    return mayBeAtNight(offer) ? unknown('night-hours', values) : pass(values);
  }
  const { answer } = nightOfMinors(post, shift);
  if (answer === 'forbidden') return closed();
  if (answer === 'allowed' || derogation === null) return pass(values);
  return unknown('inspector-night', {
    ...values,
    openFrom: timeOfDay(derogation.from),
    openTo: timeOfDay(derogation.to),
  });
}

/** The stated hours; one of them alone is looked at by its minute. */
function shiftOf({ details }: OfferFacts, at: Day): Shift | null {
  const from = details?.earliestAt ? minuteOfDay(details.earliestAt) : null;
  const to = details?.latestAt ? minuteOfDay(details.latestAt) : null;
  if (from === null && to === null) return null;
  return { at, from: from ?? (to! + LAST_MINUTE) % DAY, to: to ?? from! + 1 };
}

const DAY = 1440;
const LAST_MINUTE = DAY - 1;

/** The offer says so, or says nothing in an occupation that is often done at night or before six. */
function mayBeAtNight({ details, occupation }: OfferFacts): boolean {
  const { nightWork = null, earlyStart = null } = details ?? {};
  if (nightWork === true || earlyStart === true) return true;
  const settings = settingsOf(occupation);
  return (
    (nightWork === null && settings.includes('night')) || (earlyStart === null && settings.includes('earlyMorning'))
  );
}
