/** The contract lasts as long as the law lets it (L6222-7-1, L6325-11). Where a ground could widen the bounds, the rule asks, of everybody alike. */
import type { ContractType } from '../../../contract/contract-windows.js';
import { durationBounds } from '../../../contract/duration.js';
import { perDay } from '../../../law/per-day.js';
import { typesBetween } from '../../comparison/contract-types.js';
import { type Ask } from '../codes.js';
import { fail, pass, type Rule, type RuleAnswer, unknown } from '../answer.js';

interface Bounds {
  readonly min: number;
  readonly max: number;
  /** What a convention, a branch agreement or a ground of the person could make of them. */
  readonly leastMin: number;
  readonly branchMax: number;
  readonly mostMax: number;
}

/** Passes within the bounds of one contract in question; a duration that nobody stated is fixed with the training centre. */
export const durationRule: Rule = {
  code: 'duration',
  version: 1,
  ground: 'law',
  articles: ['L6222-7-1', 'L6325-1-1', 'L6325-11', 'L6325-12'],
  check: (offer, youth, today) => {
    const months = offer.details?.durationMonths ?? null;
    if (months === null) return pass({ months });
    let best: RuleAnswer | null = null;
    for (const type of typesBetween(offer, youth)) {
      const said = within(months, type, boundsOn(today, type, youth.reinforced ?? false));
      if (best === null || ORDER[said.answer] < ORDER[best.answer]) best = said;
    }
    return best ?? pass({ months });
  },
};

const ORDER = { pass: 0, unknown: 1, fail: 2 };

function within(months: number, contractType: ContractType, bounds: Bounds): RuleAnswer {
  const { min, max } = bounds;
  const values = { contractType, months, minMonths: min, maxMonths: max };
  if (min <= months && months <= max) return pass(values);
  if (bounds.leastMin <= months && months <= bounds.mostMax)
    return unknown(askOf(months, contractType, bounds), values);
  const [reason, nearest] =
    months < min ? (['duration-too-short', min] as const) : (['duration-too-long', max] as const);
  return fail(reason, values, { change: 'change-duration', values: { durationMonths: nearest } });
}

function askOf(months: number, type: ContractType, { min, branchMax }: Bounds): Ask {
  if (months < min) return 'short-duration';
  if (type === 'apprenticeship') return 'long-duration';
  return months <= branchMax ? 'branch-agreement' : 'reinforced-public';
}

const boundsOn = perDay((at, type: ContractType, reinforced: boolean): Bounds => {
  const usual = durationBounds(type, { reinforced }, at);
  const branch = durationBounds(type, { branchAgreement: true }, at);
  const widest = durationBounds(type, { adapted: true, afterRupture: true, reinforced: true }, at);
  return {
    min: usual.minMonths,
    max: usual.maxMonths,
    leastMin: widest.minMonths,
    branchMax: branch.maxMonths,
    mostMax: widest.maxMonths,
  };
});
