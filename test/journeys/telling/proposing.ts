import {
  agreeToProposal,
  confirmInterview,
  createClient,
  hireProposed,
  makeProposal,
  moveInterview,
  readProposal,
  recordInterviewHeld,
  sendProposal,
  wantInterview,
  type ResponseOf,
} from '@app/contracts';
import { until } from '@app/testing/until.js';
import type { Offer, Youth } from './collecting.js';
import { byLetter, type Scene } from './scene.js';

export type ProposalView = ResponseOf<typeof readProposal>;
/** A proposal on its way, and between whom. */
export interface Proposal {
  id: string;
  offer: Offer;
  youth: Youth;
}

const DAY_MS = 86_400_000;

/** As whoever holds a letter and no account. */
export const reader = ({ url }: Scene) => createClient(url);

/** The proposal as its coach sees it. */
export const viewOf = ({ coach }: Scene, { id }: Pick<Proposal, 'id'>): Promise<ProposalView> =>
  coach.call(readProposal, { params: { id } });

/** Waits until a proposal stands where it must. */
export const stands = (scene: Scene, proposal: Proposal, state: ProposalView['state']): Promise<ProposalView> =>
  until(`the proposal is ${state}`, async () => {
    const view = await viewOf(scene, proposal);
    return view.state === state ? view : undefined;
  });

export async function propose(
  { coach }: Scene,
  { offer, youth }: Omit<Proposal, 'id'>,
  reason = 'Projet validé, motivation solide.',
): Promise<Proposal> {
  const { id } = await coach.call(makeProposal, { body: { offerId: offer.id, youthId: youth.id, reason } });
  return { id, offer, youth };
}

/** The youth opens the letter and says yes. */
export async function sayYes(scene: Scene, { id, youth }: Proposal): Promise<void> {
  const link = await byLetter(scene, `/propositions/${id}`, youth.email!);
  await reader(scene).call(agreeToProposal, { params: { id }, body: {} }, link);
}

export async function sendProfile({ coach }: Scene, { id }: Proposal): Promise<void> {
  const coachNote = 'Ponctualité vérifiée en atelier, envie d’apprendre.';
  await coach.call(sendProposal, { params: { id }, body: { coachNote } });
}

/** What the employer answers: through the page that their newest letter leads to. */
export const asEmployer = (scene: Scene, { id, offer }: Proposal) =>
  byLetter(scene, `/profils/${id}`, offer.contactEmail);

/** Some mornings from now, none of them twice. */
export const mornings = (scene: Scene, ...days: number[]) =>
  days.map((count) => {
    const at = new Date(scene.now().getTime() + count * DAY_MS);
    at.setUTCHours(9, 0, 0, 0);
    return { startsAt: at.toISOString(), minutes: 45 };
  });

/** The employer reads the profile and gives two slots. */
export async function wantToMeet(scene: Scene, proposal: Proposal): Promise<ProposalView> {
  const request = { params: { id: proposal.id }, body: { slots: mornings(scene, 3, 4) } };
  return reader(scene).call(wantInterview, request, await asEmployer(scene, proposal));
}

/** The youth chooses the first slot of the letter. */
export async function chooseSlot(scene: Scene, proposal: Proposal): Promise<ProposalView> {
  const { id, slots } = (await viewOf(scene, proposal)).interview!;
  const link = await byLetter(scene, `/entretiens/${id}`, proposal.youth.email!);
  return reader(scene).call(confirmInterview, { params: { id }, body: { slotId: slots[0]!.id } }, link);
}

/** Both can meet at once: the coach moves the interview, and writes down that it took place. */
export async function meetNow(scene: Scene, proposal: Proposal): Promise<ProposalView> {
  const { id } = (await viewOf(scene, proposal)).interview!;
  const startsAt = new Date(scene.now().getTime() + 1_000);
  const slots = [{ startsAt: startsAt.toISOString(), minutes: 30 }];
  await scene.coach.call(moveInterview, { params: { id }, body: { slots, comment: 'Convenu par téléphone.' } });
  await until('the hour of the interview', () => scene.now() > startsAt);
  return scene.coach.call(recordInterviewHeld, { params: { id }, body: { comment: 'Un bon échange.' } });
}

export async function hire(scene: Scene, proposal: Proposal): Promise<void> {
  const link = await asEmployer(scene, proposal);
  await reader(scene).call(hireProposed, { params: { id: proposal.id }, body: {} }, link);
}

/** From the proposal to the profile in the employer's hands. */
export async function sent(scene: Scene, pair: Omit<Proposal, 'id'>): Promise<Proposal> {
  const proposal = await propose(scene, pair);
  await sayYes(scene, proposal);
  await sendProfile(scene, proposal);
  return proposal;
}

/** From the proposal to an interview that both are ready for. */
export async function confirmed(scene: Scene, pair: Omit<Proposal, 'id'>): Promise<Proposal> {
  const proposal = await sent(scene, pair);
  await wantToMeet(scene, proposal);
  await chooseSlot(scene, proposal);
  return proposal;
}

/** From the proposal to the employer's decision to hire. */
export async function hired(scene: Scene, pair: Omit<Proposal, 'id'>): Promise<Proposal> {
  const proposal = await confirmed(scene, pair);
  await meetNow(scene, proposal);
  await hire(scene, proposal);
  return proposal;
}
