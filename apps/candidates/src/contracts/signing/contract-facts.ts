/** What follows from the terms of a contract: its first days, what the law objects to, the pay it asks for. Nothing here is saved by itself. */
import {
  addMonths,
  type ContractWindow,
  DomainError,
  type FirstDays,
  firstDaysOf,
  type PayFacts,
  payPeriods,
  type PayPeriod,
  type SigningProblem,
  signingProblems,
} from '@app/domain';
import type { YouthEntity } from '../../profiles/youth.entity.js';
import { type AllTerms, missingTerms, territoryOfContract } from '../contract-terms.js';
import type { ContractEntity } from '../contract.entity.js';

/** Longer than any contract: what is longer is a mistake, of which no day is counted. */
const LONGEST_MONTHS = 60;

/** The first days of a contract; null while its days are unknown or impossible. */
export function firstDaysOfTerms(all: AllTerms): FirstDays | null {
  const { startsOn, endsOn } = all;
  if (!startsOn || !endsOn || endsOn < startsOn || endsOn > addMonths(startsOn, LONGEST_MONTHS)) return null;
  return firstDaysOf({ ...all, startsOn, endsOn, territory: territoryOfContract(all) });
}

/** What the law says of a contract that is to be signed. */
export const problemsOf = (all: AllTerms, windows: readonly ContractWindow[]): SigningProblem[] =>
  signingProblems({ ...all, missing: missingTerms(all), windows });

/** The legal minimum pay of each period; null while a fact is missing, or where the law has no figure for these days. */
export function payOf(contract: ContractEntity, all: AllTerms, youth: YouthEntity): PayPeriod[] | null {
  const { startsOn, endsOn } = all;
  if (!startsOn || !endsOn || !firstDaysOfTerms(all)) return null;
  const { conventionalMonthlyCents } = all;
  const known = { birthOn: youth.birthOn, signedOn: contract.signedOn ?? startsOn, startOn: startsOn };
  const level = youth.diplomaLevel as NonNullable<
    Extract<PayFacts, { contractType: 'vocational' }>['qualification']
  >['level'];
  const qualification = youth.diplomaKind && { level, kind: youth.diplomaKind };
  const facts: PayFacts =
    all.contractType === 'apprenticeship'
      ? { ...known, contractType: 'apprenticeship', conventionalMonthlyCents }
      : { ...known, contractType: 'vocational', conventionalMonthlyCents, qualification };
  try {
    return payPeriods(facts, { endOn: endsOn, territory: territoryOfContract(all) });
  } catch (error) {
    if (error instanceof DomainError && error.code === 'no-row-in-force') return null;
    throw error;
  }
}
