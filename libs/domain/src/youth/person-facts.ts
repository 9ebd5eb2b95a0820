/**
 * From what a file says of a person to the facts that open a contract. Several grounds lead to the same legal answer, and only the answer
 * goes on: whoever reads a window cannot tell a sports list from a disability, nor a benefit from a registration.
 */
import { addMonths, birthdayOf, type Day } from '../calendar/day.js';
import type { PersonFacts, Situation } from '../contract/contract-windows.js';

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

/** From these ages on a ground decides; a year before, it may be told, and no earlier: it would tell more of the person than of a window. */
const DECIDES_FROM = { benefit: 26, derogation: 30 };
const TOLD_MONTHS_BEFORE = 12;

/** The days from which a ground of a person may be told, in order. */
export const groundsToldFrom = (birthOn: Day): Day[] =>
  Object.values(DECIDES_FROM).map((age) => addMonths(birthdayOf(birthOn, age), -TOLD_MONTHS_BEFORE));

/** What decides on the windows of a person, on a day. What nobody knows is left out, so that no window asks for it. */
export function personFactsOf(
  person: Pick<PersonFacts, 'birthOn' | 'completed3e'> & { at: Day },
  grounds: Grounds,
  secret: ProtectedGrounds = {},
): PersonFacts {
  const { birthOn, completed3e, at } = person;
  const [benefitFrom, derogationFrom] = groundsToldFrom(birthOn) as [Day, Day];
  const aah = at >= benefitFrom ? secret.aah : null;
  return {
    birthOn,
    completed3e,
    jobSeeker: grounds.jobSeeker ?? null,
    situation: {
      ...onlyTrue({ benefitsOrAidedContract: [grounds.rsa, grounds.ass, grounds.aidedContract, aah].includes(true) }),
      ...(at >= derogationFrom ? derogationsOf(grounds, secret) : {}),
    },
  };
}

function derogationsOf({ businessProject, previousContract }: Grounds, secret: ProtectedGrounds): Situation {
  const { endedOn, end } = previousContract ?? {};
  return {
    ...onlyTrue({
      adaptedContract: secret.rqth,
      athlete: secret.highLevelAthlete,
      createsBusiness: businessProject,
      followsToHigherLevel: end === 'completed',
      brokenBeyondControl: end === 'brokenByOthers' || end === 'unfit',
    }),
    ...(endedOn ? { previousContractEndOn: endedOn } : {}),
  };
}

type Fact = Exclude<keyof Situation, 'previousContractEndOn'>;

/** The facts that hold; a fact that is refused reads like one that nobody knows. */
function onlyTrue(facts: { readonly [F in Fact]?: boolean | null | undefined }): Situation {
  return Object.fromEntries(Object.entries(facts).filter(([, holds]) => holds === true));
}
