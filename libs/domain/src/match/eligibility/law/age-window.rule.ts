/**
 * The law lets this youth start one of the offered contracts when the offer starts (L6222-1, L6325-1). It reads legal
 * windows only: the age itself is not among its inputs.
 */
import { compareDays, type Day, laterOf } from '../../../calendar/day.js';
import type { ContractWindow } from '../../../contract/contract-windows.js';
import { typesBetween } from '../../comparison/contract-types.js';
import type { OfferFacts, YouthFacts } from '../../facts.js';
import { startPeriod, type StartPeriod } from '../../comparison/start-period.js';
import { fail, pass, type Rule, type RuleAnswer, unknown } from '../answer.js';
import type { Ask } from '../codes.js';

/** Passes when a window is open at the start, or opens by the latest start; says from when otherwise. */
export const ageWindowRule: Rule = {
  code: 'age-window',
  version: 2,
  ground: 'law',
  articles: ['L6222-1', 'L6222-2', 'L6325-1', 'R6222-1-1'],
  check: (offer, youth, today) => {
    const period = startPeriod(offer, today);
    const windows = windowsFor(offer, youth);
    const open = windows.filter((window) => isOpen(window, period)).sort(easiestFirst)[0];
    if (!open) return asPupil(youth, windows, period) ?? closed(windows, period.from);
    const { contractType, derogation, ask } = open;
    const values = { contractType, on: laterOf(open.from, period.from), derogation };
    return ask === null ? pass(values) : unknown(ask as Ask, values);
  },
};

function windowsFor(offer: OfferFacts, youth: YouthFacts): ContractWindow[] {
  const types = typesBetween(offer, youth);
  return youth.windows.filter(({ contractType }) => types.length === 0 || types.includes(contractType));
}

function isOpen({ from, to }: ContractWindow, period: StartPeriod): boolean {
  const latest = period.to === null ? period.from : laterOf(period.from, period.to);
  return from <= latest && (to === null || period.from <= to);
}

// Nothing to ask before something to ask, no derogation before a derogation, then the earliest.
function easiestFirst(a: ContractWindow, b: ContractWindow): number {
  const burden = ({ ask, derogation }: ContractWindow) => (ask === null ? 0 : 2) + (derogation === null ? 0 : 1);
  return burden(a) - burden(b) || earliestFirst(a, b);
}

function earliestFirst(a: ContractWindow, b: ContractWindow): number {
  return compareDays(a.from, b.from) || (written(a) < written(b) ? -1 : 1);
}

// Windows that begin together have an order of their own, so that equal facts give equal bytes.
function written({ contractType, derogation, ask }: ContractWindow): string {
  return `${contractType} ${derogation ?? ''} ${ask ?? ''}`;
}

/** Before the contract may start, the training may begin as a pupil (L6222-1 al. 3): a smaller change than another start. */
function asPupil(
  { schoolStatus }: YouthFacts,
  windows: readonly ContractWindow[],
  { from: on, to }: StartPeriod,
): RuleAnswer | null {
  const next = windows.filter(({ contractType }) => contractType === 'apprenticeship').sort(earliestFirst)[0];
  if (!schoolStatus || !next || on > schoolStatus.to || (to ?? on) < schoolStatus.from) return null;
  const { from, to: until, ask } = schoolStatus;
  return fail(
    'window-not-open-yet',
    { contractType: 'apprenticeship', on },
    { change: 'begin-as-pupil', values: { from, until, ask }, eligibleFrom: next.from },
  );
}

function closed(windows: readonly ContractWindow[], on: Day): RuleAnswer {
  const next = windows.filter(({ from }) => from > on).sort(earliestFirst)[0];
  if (!next) return fail('window-closed', { on }, null);
  const { contractType, from } = next;
  const unblock = { change: 'start-later' as const, values: { startFrom: from }, eligibleFrom: from };
  return fail('window-not-open-yet', { contractType, on }, unblock);
}
