/** How short and how long a contract may be. An unknown fact gives the narrow bounds, and says what could widen them. */
import type { Day } from '../calendar/day.js';
import { type DatedRow, inForce, tableOf } from '../law/dated-row.js';
import type { ContractType } from './contract-windows.js';
import rows from './durations.json' with { type: 'json' };

/** Every row of `durations.json`. */
export const DURATIONS = tableOf<DatedRow>(rows);

/** What widens the bounds; `null` when nobody knows, left out when it does not apply. */
export interface DurationFacts {
  /** Apprenticeship of a disabled worker (*RQTH*) or high-level athlete. */
  readonly adapted?: boolean | null;
  /** Apprenticeship that finishes a broken one. */
  readonly afterRupture?: boolean | null;
  /** Vocational contract of a reinforced public (`isReinforcedPublic`). */
  readonly reinforced?: boolean | null;
  /** Vocational contract that a branch agreement lets last longer. */
  readonly branchAgreement?: boolean | null;
}

/** Bounds in months, both included. */
export interface DurationBounds {
  readonly minMonths: number;
  readonly maxMonths: number;
  /** The facts that could widen the bounds. */
  readonly ask: readonly (keyof DurationFacts)[];
  readonly rows: readonly DatedRow[];
}

/** The bounds in force on a day (L6222-7-1, L6325-11, L6325-12). */
export function durationBounds(type: ContractType, facts: DurationFacts, at: Day): DurationBounds {
  const row = (key: string) => inForce(DURATIONS, key, { at });
  if (type === 'apprenticeship') {
    const min = row(facts.afterRupture ? 'apprenticeship-min-after-rupture' : 'apprenticeship-min');
    const max = row('apprenticeship-max');
    const more = facts.adapted ? [row('apprenticeship-adapted-extension')] : [];
    const maxMonths = more.reduce((sum, { value }) => sum + value, max.value);
    return {
      minMonths: min.value,
      maxMonths,
      ask: unknown(facts, ['adapted', 'afterRupture']),
      rows: [min, max, ...more],
    };
  }
  const min = row('vocational-min');
  const max = row(
    facts.reinforced ? 'vocational-max-reinforced' : facts.branchAgreement ? 'vocational-max-branch' : 'vocational-max',
  );
  const ask = facts.reinforced ? [] : unknown(facts, ['reinforced', 'branchAgreement']);
  return { minMonths: min.value, maxMonths: max.value, ask, rows: [min, max] };
}

function unknown(facts: DurationFacts, keys: readonly (keyof DurationFacts)[]): (keyof DurationFacts)[] {
  return keys.filter((key) => facts[key] === null);
}

/** What makes a public reinforced (L6325-1-1); `null` when nobody knows. */
export interface ReinforcedFacts {
  /** Is 16 to 25, with neither a validated upper-secondary cycle nor a technological or vocational diploma. */
  readonly youngWithoutQualification: boolean | null;
  /** For how many months registered as a job seeker; 0 when not registered. */
  readonly jobSeekerMonths: number | null;
  /** Receives RSA, ASS or AAH, or leaves an aided contract. */
  readonly benefitsOrAidedContract: boolean | null;
}

/** Whether the person belongs to the reinforced public; `null` when an unknown fact could decide. */
export function isReinforcedPublic(facts: ReinforcedFacts, at: Day): boolean | null {
  const { value: months } = inForce(DURATIONS, 'reinforced-job-seeker-more-than', { at });
  const longSeeker = facts.jobSeekerMonths === null ? null : facts.jobSeekerMonths > months;
  const grounds = [facts.youngWithoutQualification, longSeeker, facts.benefitsOrAidedContract];
  return grounds.includes(true) ? true : grounds.includes(null) ? null : false;
}
