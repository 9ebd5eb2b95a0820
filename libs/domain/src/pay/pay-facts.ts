/** What decides on the legal minimum pay, and the answer, with every row that it rests on so that a page can show why. */
import type { Day } from '../calendar/day.js';
import type { LawRow } from '../law/dated-row.js';
import type { Qualification } from '../diploma/diploma.js';

interface AnyPayFacts {
  readonly birthOn: Day;
  /** When the contract was concluded; it selects the grid. */
  readonly signedOn: Day;
  /** The first day of execution; years are counted from it. */
  readonly startOn: Day;
  /** The minimum that the collective agreement sets for the job (SMC), for 35 hours; `null` when nobody knows it. */
  readonly conventionalMonthlyCents?: number | null;
}

/** More time than the contract planned: for someone whose training is adapted to a disability, or after a failed exam. */
export interface PayExtension {
  readonly from: Day;
  readonly kind: 'adapted' | 'examFailed';
}

/** An apprenticeship. */
export interface ApprenticePayFacts extends AnyPayFacts {
  readonly contractType: 'apprenticeship';
  /** Months of the training cycle that count as done before the contract (D6222-28-1, D6222-32). */
  readonly monthsDone?: number;
  /** The minimum rate of the last year of a previous apprenticeship that led to its diploma, in basis points (D6222-29). */
  readonly previousRate?: number | null;
  /** The contract prepares the same level as a diploma already held, in a directly related field, in so many months. */
  readonly relatedContractMonths?: number | null;
  readonly extension?: PayExtension | null;
}

/** A *contrat de professionnalisation*. */
export interface VocationalPayFacts extends AnyPayFacts {
  readonly contractType: 'vocational';
  /** The highest qualification held; `null` when nobody knows it. */
  readonly qualification: Qualification | null;
}

/** What decides on the legal minimum pay of a contract. */
export type PayFacts = ApprenticePayFacts | VocationalPayFacts;

/** The least that the law lets an employer pay; a branch or the contract may give more. */
export interface Pay {
  /** Gross, for a full month of 35 hours a week. */
  readonly monthlyCents: number;
  readonly basisPoints: number;
  /** What the share is taken of. */
  readonly base: 'smic' | 'conventional';
  /** What should be asked before relying on the amount, which is then the lowest possible one. */
  readonly ask: readonly PayAsk[];
  readonly rows: readonly LawRow[];
}

/** A fact that could raise the amount. */
export type PayAsk = 'qualification' | 'conventional-minimum';
