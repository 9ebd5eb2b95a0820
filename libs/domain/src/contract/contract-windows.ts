/**
 * On which days a person may legally start which contract, from dated rows of the law. A window says when and never why:
 * no age and no birthday leaves this file, a day that has passed is cut off, and windows that touch are joined, so that
 * two people in the same legal position are written with the same bytes.
 */
import { addDays, addMonths, birthdayOf, compareDays, type Day, laterOf } from '../calendar/day.js';
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
  /** Is registered as a job seeker, or has a benefit that opens the same contract. */
  jobSeeker: boolean | null;
  /** Nothing ends the age for an apprenticeship (L6222-2 3° to 5°), on whichever of its grounds; never asked. */
  noUpperAge?: boolean;
  /** When an apprenticeship ended that another one may follow after 29 (L6222-2 1° and 2°). */
  contractEndedOn?: Day | null;
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

/** A fact that opens a window; `null` is an answer too: to be asked. */
type Condition = 'completed3e' | 'jobSeeker' | 'noUpperAge' | 'followsContract';

const ANSWERS: Readonly<Record<Condition, (person: PersonFacts) => boolean | null>> = {
  completed3e: ({ completed3e }) => completed3e,
  jobSeeker: ({ jobSeeker }) => jobSeeker,
  noUpperAge: ({ noUpperAge = false }) => noUpperAge,
  followsContract: ({ noUpperAge, contractEndedOn }) => !noUpperAge && Boolean(contractEndedOn),
};

/** One row of `age-windows.json`; ages in years, `plusDays` days after the birthday that opens the window. */
export interface AgeWindowRow {
  key: string;
  contractType: ContractType;
  minAge: number;
  plusDays: number;
  maxAgeExclusive: number | null;
  condition: Condition | null;
  derogation: string | null;
  /** A window that opens later than this is not told yet: who will need a derogation in years need not be known today. */
  toldMonthsBefore?: number;
  /** The window also closes so many months after the end of the contract that it follows. */
  closesMonthsAfterContract?: number;
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
  return AGE_WINDOWS.filter((row) => isInForce(row, at) && answerTo(row, person) !== false)
    .map((row) => ({ ...windowOf(row, person, at), toldMonthsBefore: row.toldMonthsBefore }))
    .filter(({ from, toldMonthsBefore: months }) => months === undefined || from <= addMonths(at, months))
    .map(({ toldMonthsBefore: _, ...window }) => window)
    .filter(({ from, to }) => to === null || from <= to)
    .sort(inOrder)
    .reduce(joinTouching, []);
}

function isInForce({ validFrom, validTo }: AgeWindowRow, at: Day): boolean {
  return (validFrom === null || validFrom <= at) && (validTo === null || at <= validTo);
}

/** What is known of the condition of a row; a row without one is always open. */
const answerTo = ({ condition }: AgeWindowRow, person: PersonFacts): boolean | null =>
  condition === null || ANSWERS[condition](person);

function windowOf(row: AgeWindowRow, person: PersonFacts, at: Day): ContractWindow {
  const opensOn = addDays(birthdayOf(person.birthOn, row.minAge), row.plusDays);
  return {
    contractType: row.contractType,
    from: laterOf(opensOn, at),
    to: closesOn(row, person),
    derogation: row.derogation,
    ask: answerTo(row, person) === null ? row.condition : null,
  };
}

function closesOn(row: AgeWindowRow, { birthOn, contractEndedOn }: PersonFacts): Day | null {
  const ofAge = row.maxAgeExclusive === null ? null : addDays(birthdayOf(birthOn, row.maxAgeExclusive), -1);
  if (row.closesMonthsAfterContract === undefined || !contractEndedOn) return ofAge;
  const ofContract = addMonths(contractEndedOn, row.closesMonthsAfterContract);
  return ofAge !== null && ofAge < ofContract ? ofAge : ofContract;
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
