/** When a contract may start around the training: at most some months before it, and some months after it without employer. */
import { addMonths, type Day } from '../calendar/day.js';
import { type DatedRow, inForce, tableOf } from '../law/dated-row.js';
import type { ContractType } from './contract-windows.js';
import rows from './starts.json' with { type: 'json' };

/** Every row of `starts.json`. */
export const STARTS = tableOf<DatedRow>(rows);

/** Days, both included; `null` where the law sets no bound. */
export interface StartWindow {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly rows: readonly DatedRow[];
}

/**
 * Training begins at the latest three months after the contract (L6222-12), and someone without an employer follows it for
 * at most three months (L6222-12-1). For a vocational contract the law sets neither bound.
 */
export function startWindow(type: ContractType, training: { beginsOn: Day; at: Day }): StartWindow {
  if (type === 'vocational') return { from: null, to: null, rows: [] };
  const late = inForce(STARTS, 'centre-training-at-latest', training);
  const alone = inForce(STARTS, 'without-employer', training);
  return {
    from: addMonths(training.beginsOn, -late.value),
    to: addMonths(training.beginsOn, alone.value),
    rows: [late, alone],
  };
}

/** The last day on which the training centre keeps an apprentice whose contract was broken (L6231-2 5°). */
export function keptAfterRuptureUntil(brokenOn: Day): Day {
  return addMonths(brokenOn, inForce(STARTS, 'after-rupture', { at: brokenOn }).value);
}
