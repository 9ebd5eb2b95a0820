/**
 * On which days a person may legally start which contract, from dated rows of the law. A window says when and never why:
 * no age, no birthday and no situation leaves this file, a day that has passed is cut off, and windows that touch are
 * joined, so that two people in the same legal position are written with the same bytes.
 */
import { addDays, addMonths, birthdayOf, type Day, laterOf } from '../calendar/day.js';
import { isInForce, type LawRow, tableOf } from '../law/dated-row.js';
import rows from './age-windows.json' with { type: 'json' };
import { easiestOf } from './easiest-windows.js';

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
  /** What opens a contract beyond the usual ages; left out, it is neither used nor asked. */
  situation?: Situation;
}

/**
 * Situations that lift the upper age; `null` when nobody knows. Most are protected facts: they are read here, where they are
 * kept, and no window says which of them it rests on.
 */
export interface Situation {
  /** Follows an apprenticeship, and leads to a higher level (L6222-2 1°). */
  followsToHigherLevel?: boolean | null;
  /** The previous apprenticeship was broken for causes beyond the apprentice's control (L6222-2 2°). */
  brokenBeyondControl?: boolean | null;
  /** The last day of that previous apprenticeship. */
  previousContractEndOn?: Day | null;
  /** Recognised as a disabled worker, *RQTH* (L6222-2 3°). */
  adaptedContract?: boolean | null;
  /** Creates or takes over a business that needs the diploma (L6222-2 4°). */
  createsBusiness?: boolean | null;
  /** High-level athlete (L6222-2 5°). */
  athlete?: boolean | null;
  /** Receives RSA, ASS or AAH, or leaves an aided contract (L6325-1 3°). */
  benefitsOrAidedContract?: boolean | null;
}

/** What the windows may have to ask; one question for all situations, so that the question does not tell the ground. */
export const WINDOW_ASKS = ['completed3e', 'jobSeeker', 'age-limit-situation'] as const;

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
export interface AgeWindowRow extends LawRow {
  readonly contractType: ContractType;
  readonly minAge: number;
  readonly plusDays: number;
  readonly maxAgeExclusive: number | null;
  readonly condition: 'completed3e' | 'jobSeeker' | Exclude<keyof Situation, 'previousContractEndOn'> | null;
  readonly derogation: string | null;
  /** Months after the previous contract in which the next one must follow. */
  readonly withinMonths?: number | null;
  readonly selectedBy: 'start' | 'signature';
}

/** Every row of `age-windows.json`. */
export const AGE_WINDOWS = tableOf<AgeWindowRow>(rows);

/** The windows that are open on `at` or open later, under the rows in force on `at` (L6222-1, L6222-2, L6325-1). */
export function contractWindows(person: PersonFacts, at: Day): ContractWindow[] {
  const open = AGE_WINDOWS.filter((row) => isInForce(row, at) && factOf(row, person) !== false)
    .map((row) => windowOf(row, person, at))
    .filter(({ from, to }) => to === null || from <= to);
  return CONTRACT_TYPES.flatMap((type) => easiestOf(open.filter(({ contractType }) => contractType === type)));
}

function factOf({ condition }: AgeWindowRow, person: PersonFacts): boolean | null {
  if (condition === null) return true;
  if (condition === 'completed3e' || condition === 'jobSeeker') return person[condition];
  const fact = person.situation?.[condition];
  return fact === undefined ? false : fact;
}

function windowOf(row: AgeWindowRow, person: PersonFacts, at: Day): ContractWindow {
  const opensOn = addDays(birthdayOf(person.birthOn, row.minAge), row.plusDays);
  const previousEndOn = person.situation?.previousContractEndOn ?? null;
  const ageEnds = row.maxAgeExclusive === null ? null : addDays(birthdayOf(person.birthOn, row.maxAgeExclusive), -1);
  const followsBy = row.withinMonths && previousEndOn ? addMonths(previousEndOn, row.withinMonths) : null;
  const known = factOf(row, person) === true && row.verified && !(row.withinMonths && previousEndOn === null);
  return {
    contractType: row.contractType,
    from: laterOf(opensOn, at),
    to: ageEnds !== null && followsBy !== null && followsBy < ageEnds ? followsBy : ageEnds,
    derogation: row.derogation,
    ask: known ? null : askOf(row),
  };
}

function askOf({ condition }: AgeWindowRow): (typeof WINDOW_ASKS)[number] {
  return condition === 'completed3e' || condition === 'jobSeeker' ? condition : 'age-limit-situation';
}
