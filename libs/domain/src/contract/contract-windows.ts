/**
 * On which days a person may legally start which contract, from dated rows of the law. A window says when and never why:
 * no age and no birthday leaves this file, a day that has passed is cut off, and windows that touch are joined, so that
 * two people in the same legal position are written with the same bytes.
 */
import { addDays, birthdayOf, compareDays, type Day, laterOf } from '../calendar/day.js';
import rows from './age-windows.json' with { type: 'json' };

/** *Contrat d'apprentissage* and *contrat de professionnalisation*. */
export type ContractType = 'apprenticeship' | 'vocational';

/** The kinds of contract, in the order in which they are shown. */
export const CONTRACT_TYPES: readonly ContractType[] = ['apprenticeship', 'vocational'];

/** What decides on windows; an unknown fact gives a window that says what to ask. */
export interface PersonFacts {
  birthOn: Day;
  /** Has finished the last year of lower secondary school (*troisième*); the *brevet* itself is not required. */
  completed3e: boolean | null;
  /** Is registered as a job seeker. */
  jobSeeker: boolean | null;
}

/** Days, both included, on which a contract may start; `to` is `null` when nothing ends it. */
export interface ContractWindow {
  contractType: ContractType;
  from: Day;
  to: Day | null;
  /** The derogation code that the contract form (CERFA 10103) must carry. */
  derogation: string | null;
  /** The fact to ask before relying on the window. */
  ask: string | null;
}

/** One row of `age-windows.json`; ages in years, `plusDays` days after the birthday that opens the window. */
export interface AgeWindowRow {
  key: string;
  contractType: ContractType;
  minAge: number;
  plusDays: number;
  maxAgeExclusive: number | null;
  condition: 'completed3e' | 'jobSeeker' | null;
  derogation: string | null;
  validFrom: Day | null;
  validTo: Day | null;
  territory: string;
  selectedBy: string;
  legalRef: string;
  source: string;
  verified: boolean;
}

/** Every row of `age-windows.json`. */
export const AGE_WINDOWS = rows as readonly (Omit<AgeWindowRow, 'validFrom' | 'validTo'> & {
  validFrom: string | null;
  validTo: string | null;
})[] as readonly AgeWindowRow[];

/** The windows that are open on `at` or open later, under the rows in force on `at` (L6222-1, L6325-1). */
export function contractWindows(person: PersonFacts, at: Day): ContractWindow[] {
  return AGE_WINDOWS.filter((row) => isInForce(row, at) && (row.condition === null || person[row.condition] !== false))
    .map((row) => windowOf(row, person, at))
    .filter(({ from, to }) => to === null || from <= to)
    .sort(inOrder)
    .reduce(joinTouching, []);
}

function isInForce({ validFrom, validTo }: AgeWindowRow, at: Day): boolean {
  return (validFrom === null || validFrom <= at) && (validTo === null || at <= validTo);
}

function windowOf(row: AgeWindowRow, person: PersonFacts, at: Day): ContractWindow {
  const opensOn = addDays(birthdayOf(person.birthOn, row.minAge), row.plusDays);
  return {
    contractType: row.contractType,
    from: laterOf(opensOn, at),
    to: row.maxAgeExclusive === null ? null : addDays(birthdayOf(person.birthOn, row.maxAgeExclusive), -1),
    derogation: row.derogation,
    ask: row.condition !== null && person[row.condition] === null ? row.condition : null,
  };
}

function inOrder(a: ContractWindow, b: ContractWindow): number {
  return a.contractType === b.contractType ? compareDays(a.from, b.from) : a.contractType < b.contractType ? -1 : 1;
}

function joinTouching(windows: ContractWindow[], next: ContractWindow): ContractWindow[] {
  const last = windows.at(-1);
  const touches =
    last?.to &&
    last.contractType === next.contractType &&
    last.derogation === next.derogation &&
    last.ask === next.ask &&
    addDays(last.to, 1) === next.from;
  return touches ? [...windows.slice(0, -1), { ...last, to: next.to }] : [...windows, next];
}
