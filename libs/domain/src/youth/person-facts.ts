/**
 * From what a file says of a person to the facts that open a contract. Several grounds lead to the same legal answer, and only the answer
 * goes on: whoever reads a window cannot tell a sports list from a disability, nor a benefit from a registration.
 */
import { addMonths, birthdayOf, type Day } from '../calendar/day.js';
import type { PersonFacts } from '../contract/contract-windows.js';

/** How an earlier contract ended; by the apprentice's own will, it opens nothing (L6222-2 2°). */
export const CONTRACT_ENDS = ['completed', 'brokenByOthers', 'unfit', 'brokenByWill'] as const;

/** One of `CONTRACT_ENDS`. */
export type ContractEnd = (typeof CONTRACT_ENDS)[number];

/** What is known of the situation of a person; a missing fact is unknown. */
export interface Grounds {
  readonly jobSeeker?: boolean | null;
  /** *Revenu de solidarité active*, *allocation de solidarité spécifique*, former *contrat aidé* (L6325-1 3°). */
  readonly rsa?: boolean | null;
  readonly ass?: boolean | null;
  readonly aidedContract?: boolean | null;
  /** A business to found or take over that needs the diploma (L6222-2 4°). */
  readonly businessProject?: boolean | null;
  readonly previousContract?: { readonly endedOn: Day; readonly end: ContractEnd } | null;
}

/** The protected facts that change a legal window; the others change none. */
export interface ProtectedGrounds {
  /** Recognised as a disabled worker (*RQTH*, L6222-2 3°). */
  readonly rqth?: boolean | null;
  /** *Allocation aux adultes handicapés* (L6325-1 3°). */
  readonly aah?: boolean | null;
  /** On the list of high-level athletes (L6222-2 5°). */
  readonly highLevelAthlete?: boolean | null;
}

/** From 26 on the benefit is what opens the contract; a year before, as for the other derogations, it may be told. */
const AAH_TELLS = { age: 26, monthsBefore: 12 };

/** What decides on the windows of a person, on a day. */
export function personFactsOf(
  person: Pick<PersonFacts, 'birthOn' | 'completed3e'> & { at: Day },
  grounds: Grounds,
  secret: ProtectedGrounds = {},
): PersonFacts {
  const { jobSeeker = null, rsa, ass, aidedContract, businessProject, previousContract } = grounds;
  const { birthOn, completed3e, at } = person;
  const aah = secret.aah === true && at >= addMonths(birthdayOf(birthOn, AAH_TELLS.age), -AAH_TELLS.monthsBefore);
  const opensVocational = [jobSeeker, rsa, ass, aidedContract, aah].some((ground) => ground === true);
  return {
    birthOn,
    completed3e,
    jobSeeker: opensVocational || jobSeeker,
    noUpperAge: [businessProject, secret.rqth, secret.highLevelAthlete].some((ground) => ground === true),
    contractEndedOn: previousContract && previousContract.end !== 'brokenByWill' ? previousContract.endedOn : null,
  };
}
