/**
 * The way to work is one that the youth stated: by what they travel, for how long, and with a licence where the employer says that one is
 * needed. Minutes are estimated from the distance: they are shown, talked over, and stop no coach.
 */
import type { Day } from '../../../calendar/day.js';
import { reachable } from '../../../place/reachable.js';
import type { TravelMode } from '../../../place/travel-modes.js';
import { latestStart } from '../../comparison/start-period.js';
import type { OfferFacts, YouthFacts } from '../../facts.js';
import { fail, pass, type Rule, type RuleAnswer, unknown } from '../answer.js';

const MOTOR: readonly TravelMode[] = ['moped', 'car'];

/** Passes when one stated way is open at the start and quick enough, or when nothing was stated: the distance asks then. */
export const journeyRule: Rule = {
  code: 'journey',
  version: 1,
  ground: 'youth',
  articles: ['L1132-1', 'R221-4', 'R221-5'],
  check: (offer, youth, today) => {
    const stated = youth.travel;
    if (!stated || offer.details?.workMode === 'remote') return pass({});
    const at = latestStart(offer, today);
    const modes = stated.modes.filter(({ from }) => from === null || from <= at).map(({ mode }) => mode);
    const licence = licenceFor(offer, youth, modes);
    if (licence) return licence;
    if (stated.maxMinutes === null) return pass({ modes });
    if (modes.length === 0) return unknown('travel-modes', { maxMinutes: stated.maxMinutes });
    return minutesFor(offer, youth, { modes, maxMinutes: stated.maxMinutes });
  },
};

/** A place that cannot be reached without a licence, and somebody who has none yet. */
function licenceFor({ details }: OfferFacts, { travel }: YouthFacts, modes: readonly TravelMode[]): RuleAnswer | null {
  if (details?.reachableWithoutLicence !== false || modes.some((mode) => MOTOR.includes(mode))) return null;
  if (travel!.modes.length === 0) return unknown('travel-modes', { maxMinutes: travel!.maxMinutes });
  return fail('licence-needed', { modes }, { change: 'find-transport', values: {}, eligibleFrom: motorFrom(travel!) });
}

/** The first day on which a stated moped or car may be driven; `null` when none was stated. */
function motorFrom({ modes }: NonNullable<YouthFacts['travel']>): Day | null {
  const days = modes.flatMap(({ mode, from }) => (from && MOTOR.includes(mode) ? [from] : []));
  return days.sort()[0] ?? null;
}

function minutesFor(
  { place: there, details }: OfferFacts,
  { place: here }: YouthFacts,
  wish: { modes: TravelMode[]; maxMinutes: number },
): RuleAnswer {
  const { maxMinutes } = wish;
  if (!there || !here) return pass({ maxMinutes });
  const { answer, journeys } = reachable(here, there, wish);
  const [quickest] = journeys;
  const values = { mode: quickest!.mode, minutes: quickest!.minutes, maxMinutes };
  if (answer === 'unknown') return unknown('exact-place', values);
  if (answer === 'fail') {
    return fail('journey-too-long', values, { change: 'raise-minutes', values: { maxMinutes: quickest!.minutes } });
  }
  const own = journeys.some(({ mode, most }) => mode !== 'publicTransport' && most <= maxMinutes);
  // No timetable is read: a line that only the estimate knows is asked about.
  return own || details?.reachableWithoutLicence === true ? pass(values) : unknown('line-exists', values);
}
