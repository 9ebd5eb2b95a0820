/**
 * What the law says of a contract that is about to be signed. Each problem names its article and its figures; one that `blocks` cannot be
 * signed away, the others tell what to check or to write on the form.
 */
import { addDays, addMonths, type Day } from '../../calendar/day.js';
import { inForce } from '../../law/dated-row.js';
import { contractTypesOf, type EmployerKind } from '../../employer/employer-kind.js';
import type { ContractType, ContractWindow } from '../contract-windows.js';
import { durationBounds, type DurationFacts, DURATIONS } from '../duration.js';
import { startWindow } from '../start-window.js';
import rows from './signing-problems.json' with { type: 'json' };

/** One kind of problem, with its sentences and its law. */
export interface SigningProblemRow {
  readonly code: string;
  readonly blocks: boolean;
  readonly legalRef: string;
  readonly fr: string;
  readonly en: string;
}

/** Every row of `signing-problems.json`. */
export const SIGNING_PROBLEMS: readonly SigningProblemRow[] = rows;

/** A problem of one contract; `facts` are the plain values that a sentence needs. */
export interface SigningProblem extends SigningProblemRow {
  readonly facts: Readonly<Record<string, string | number>>;
}

/** What the law looks at; `null` where the contract does not say it yet. */
export interface SigningFacts {
  readonly contractType: ContractType;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  readonly trainingBeginsOn: Day | null;
  /** Hours of training of a vocational contract. */
  readonly trainingHours: number | null;
  readonly employerKind: EmployerKind;
  readonly afterRupture: boolean;
  /** The names of terms that are not filled in. */
  readonly missing: readonly string[];
  /** The windows of the person on the day of the start. */
  readonly windows: readonly ContractWindow[];
}

type Facts = SigningProblem['facts'];
type Check = (facts: SigningFacts) => SigningProblem[];

/** Every problem of a contract, blocking ones first. */
export function signingProblems(facts: SigningFacts): SigningProblem[] {
  const found = CHECKS.flatMap((check) => check(facts));
  return [...found.filter(({ blocks }) => blocks), ...found.filter(({ blocks }) => !blocks)];
}

const missingTerms: Check = ({ missing }) =>
  missing.length ? [problem('terms-missing', { missing: missing.join(', ') })] : [];

/** Age window and its derogation, or the public of a vocational contract, on the day of the start. */
const openOnStart: Check = ({ contractType, startsOn, windows }) => {
  if (!startsOn) return [];
  const open = windows.find(
    ({ contractType: type, from, to }) => type === contractType && from <= startsOn && (to === null || startsOn <= to),
  );
  if (!open) return [problem('start-not-open', { contractType, startsOn })];
  return [
    ...(open.ask ? [problem('start-to-check', { ask: open.ask })] : []),
    ...(open.derogation ? [problem('derogation-needed', { derogation: open.derogation })] : []),
  ];
};

const lasts: Check = ({ contractType, startsOn, endsOn, afterRupture }) => {
  if (!startsOn || !endsOn) return [];
  const bounds = (known: DurationFacts) => durationBounds(contractType, { ...known, afterRupture }, startsOn);
  const longerThan = (months: number) => endsOn > addDays(addMonths(startsOn, months), -1);
  const usual = bounds({});
  const widest = bounds({ adapted: true, reinforced: true });
  if (endsOn < startsOn || endsOn < addDays(addMonths(startsOn, usual.minMonths), -1)) {
    return [problem('duration-too-short', { minMonths: usual.minMonths })];
  }
  if (longerThan(widest.maxMonths)) return [problem('duration-too-long', { maxMonths: widest.maxMonths })];
  return longerThan(usual.maxMonths) ? [problem('duration-to-check', { usualMonths: usual.maxMonths })] : [];
};

const startsAroundTraining: Check = ({ contractType, startsOn, trainingBeginsOn }) => {
  if (!startsOn || !trainingBeginsOn) return [];
  const { from, to } = startWindow(contractType, { beginsOn: trainingBeginsOn, at: startsOn });
  if (from && startsOn < from) return [problem('start-too-early', { from })];
  return to && startsOn > to ? [problem('start-too-late', { to })] : [];
};

const employerMaySign: Check = ({ contractType, employerKind }) =>
  contractTypesOf(employerKind).includes(contractType) ? [] : [problem('public-employer', { employerKind })];

const trainsEnough: Check = ({ contractType, trainingHours, startsOn }) => {
  if (contractType !== 'vocational' || trainingHours === null || !startsOn) return [];
  const { value: hours } = inForce(DURATIONS, 'vocational-training-min', { at: startsOn });
  return trainingHours < hours ? [problem('training-too-short', { hours })] : [];
};

const CHECKS: readonly Check[] = [
  missingTerms,
  openOnStart,
  lasts,
  startsAroundTraining,
  employerMaySign,
  trainsEnough,
];

function problem(code: string, facts: Facts): SigningProblem {
  const row = SIGNING_PROBLEMS.find((one) => one.code === code);
  if (!row) throw new Error(`signing-problems.json has no ${code}`);
  return { ...row, facts };
}
