/**
 * The first days, in which either side may leave freely. The 45 days of an apprenticeship are days in the company and end on
 * no date that can be known beforehand; a trial period is a span of the calendar. They are not the same thing.
 */
import { addDays, addMonths, type Day, daysBetween } from '../../calendar/day.js';
import { type DatedRow, inForce, tableOf } from '../../law/dated-row.js';
import type { ContractType } from '../contract-windows.js';
import rows from './notices.json' with { type: 'json' };

/** Every row of `notices.json`. */
export const NOTICES = tableOf<DatedRow>(rows);

/** What decides on the first days. */
export interface TrialFacts {
  readonly startOn: Day;
  /** `null` for a permanent contract. */
  readonly endOn: Day | null;
  /** An apprenticeship with a new employer that finishes a broken one has a trial period instead of the 45 days. */
  readonly afterRupture?: boolean;
  /** For the trial period of a permanent contract. */
  readonly grade?: 'employee' | 'technician' | 'manager';
}

/** Days to count in the company, or the last day of a trial period. */
export type Trial =
  | { readonly kind: 'first45Days'; readonly companyDays: number; readonly rows: readonly DatedRow[] }
  | { readonly kind: 'trial'; readonly lastOn: Day; readonly rows: readonly DatedRow[] };

/** The first days of a contract (L6222-18, L1242-10, L1221-19). */
export function trialOf(type: ContractType, facts: TrialFacts): Trial {
  const { startOn, endOn } = facts;
  const row = (key: string) => inForce(NOTICES, key, { at: startOn });
  if (type === 'apprenticeship' && !facts.afterRupture) {
    const first = row('first-days-in-company');
    return { kind: 'first45Days', companyDays: first.value, rows: [first] };
  }
  if (endOn === null) {
    const permanent = row(`permanent-trial-${facts.grade ?? 'employee'}`);
    return { kind: 'trial', lastOn: addDays(addMonths(startOn, permanent.value), -1), rows: [permanent] };
  }
  const perWeek = row('fixed-term-trial-days-a-week');
  const short = row('fixed-term-trial-short-contract-up-to');
  const isShort = endOn < addMonths(startOn, short.value);
  const cap = row(isShort ? 'fixed-term-trial-short-max' : 'fixed-term-trial-long-max');
  const weeks = Math.floor((daysBetween(startOn, endOn) + 1) / 7);
  const byWeeks = addDays(startOn, weeks * perWeek.value - 1);
  const byCap = addDays(isShort ? addDays(startOn, cap.value) : addMonths(startOn, cap.value), -1);
  return { kind: 'trial', lastOn: byWeeks < byCap ? byWeeks : byCap, rows: [perWeek, short, cap] };
}

/** The earliest days of each step when an apprentice resigns after the first 45 days (L6222-18 al. 4, D6222-21-1). */
export function resignationSteps(mediatorAskedOn: Day): { informEmployerFrom: Day; ruptureFrom: (toldOn: Day) => Day } {
  const days = (key: string) => inForce(NOTICES, key, { at: mediatorAskedOn }).value;
  return {
    informEmployerFrom: addDays(mediatorAskedOn, days('resignation-inform-employer-after')),
    ruptureFrom: (toldOn) => addDays(toldOn, days('resignation-rupture-after')),
  };
}
