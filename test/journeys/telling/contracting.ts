import { changeContractTerms, listContracts, readContract, type ResponseOf } from '@app/contracts';
import { addDays, deadlineAfter, type Day, type SigningParty } from '@app/domain';
import { until } from '@app/testing/until.js';
import { signedBy, wholeTerms } from '../../../apps/candidates/test/a-contract.js';
import type { Proposal } from './proposing.js';
import { today, type Scene } from './scene.js';

export type Contract = ResponseOf<typeof readContract>;

/** The contract that the decision to hire promised. */
export async function promised({ coach }: Scene, { id, youth }: Proposal): Promise<Contract> {
  return until(`the contract that ${youth.firstName} was promised`, async () => {
    const { items } = await coach.call(listContracts, { params: { id: youth.id } });
    const contracts = await Promise.all(items.map((line) => coach.call(readContract, { params: { id: line.id } })));
    return contracts.find(({ proposalId }) => proposalId === id);
  });
}

/**
 * Writes down all that the contract says: two years at a bakery, two weeks in the company and one in training, from a day on, or from the
 * next one on which people work.
 */
export function prepare({ coach }: Scene, { id, revision }: Contract, notBefore: Day): Promise<Contract> {
  const terms = wholeTerms(workingDayFrom(notBefore));
  return coach.call(changeContractTerms, { params: { id }, body: { ...terms, revision } });
}

/** This day, or the next one on which people work. */
export const workingDayFrom = (day: Day): Day => deadlineAfter(addDays(day, -1), 1);

/** Each party's proof of today, the youth's guardian's too for a minor. */
export function signed(scene: Scene, { id }: Contract, parties: SigningParty[]): Promise<Contract> {
  return signedBy(scene.coach, id, today(scene), parties);
}
export const ALL_OF_AN_ADULT: SigningParty[] = ['employer', 'youth', 'trainingCentre'];
