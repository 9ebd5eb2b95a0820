import {
  changeContractTerms,
  promiseContract,
  recordSignature,
  type Client,
  type RequestOf,
  type ResponseOf,
} from '@app/contracts';
import { addDays, parseDay, type Day, type SigningParty } from '@app/domain';

export type Contract = ResponseOf<typeof promiseContract>;
export type Terms = Partial<NonNullable<RequestOf<typeof changeContractTerms>['body']>>;

const COMPANY = ['company', 'company', 'company', 'company', 'company', 'off', 'off'] as const;
const CENTRE = ['training', 'training', 'training', 'training', 'training', 'off', 'off'] as const;

/** Two weeks in the company, then one at the training centre. */
export const twoAndOne = () => ({
  weeks: [[...COMPANY], [...COMPANY], [...CENTRE]],
  firstWeekOn: parseDay('2026-08-31'),
  exceptions: [] as { from: Day; to: Day; kind: 'absence' | 'company' | 'training' | 'off' }[],
});

/** All that a contract of two years must say, from a day on. */
export const wholeTerms = (startsOn: Day): Terms => ({
  ...{ siret: '73282932000074', siteCommuneCode: '79191', siteAddress: '3 rue du Four, 79000 Niort' },
  ...{ tutorName: 'Paul Martin', startsOn, endsOn: addDays(startsOn, 729) },
  diploma: { level: 3, title: 'CAP Boulanger' },
  ...{ trainingCentre: 'CFA de Niort', trainingBeginsOn: startsOn, calendar: twoAndOne() },
});

/** A promise without an offer, with its terms: in preparation. */
export async function prepared(coach: Client, youthId: string, terms: Terms): Promise<Contract> {
  const contractType = terms.contractType ?? 'apprenticeship';
  const body = { contractType, employerName: 'Fournil Martin' };
  const { id, revision } = await coach.call(promiseContract, { params: { id: youthId }, body });
  return coach.call(changeContractTerms, { params: { id }, body: { ...terms, revision } });
}

/** Each party's proof, all of one day. */
export async function signedBy(coach: Client, id: string, signedOn: Day, parties: SigningParty[]): Promise<Contract> {
  const answers: Contract[] = [];
  for (const party of parties) {
    answers.push(await coach.call(recordSignature, { params: { id }, body: { party, signedOn, proof: 'paper' } }));
  }
  return answers.at(-1)!;
}

export const ALL_OF_A_MINOR: SigningParty[] = ['employer', 'youth', 'trainingCentre', 'guardian'];

/** Prepared and signed by all, for a minor. */
export async function signedContract(
  coach: Client,
  youthId: string,
  { signedOn, terms }: { signedOn: Day; terms: Terms },
): Promise<Contract> {
  const { id } = await prepared(coach, youthId, terms);
  return signedBy(coach, id, signedOn, ALL_OF_A_MINOR);
}
