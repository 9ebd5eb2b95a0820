import { holdMilestone, readAgenda, readOwnOffer, type ResponseOf } from '@app/contracts';
import { addDays } from '@app/domain';
import { until } from '@app/testing/until.js';
import { englishRanking } from '../../apps/web/src/i18n/en/ranking.js';
import { frenchRanking } from '../../apps/web/src/i18n/fr/ranking.js';
import { lettersTo } from './people.js';
import { bringYouths, collectOffers, ranked, type Offer, type Ranked, type Youth } from './telling/collecting.js';
import { ALL_OF_AN_ADULT, prepare, promised, signed, type Contract } from './telling/contracting.js';
import {
  chooseSlot,
  hire,
  meetNow,
  propose,
  sayYes,
  sendProfile,
  stands,
  viewOf,
  wantToMeet,
  type Proposal,
} from './telling/proposing.js';
import { today, type Scene } from './telling/scene.js';

/**
 * The main job from end to end, told through the public API and the mailbox: an offer is collected and a youth comes in, each in a file; the
 * coach reads who fits and why, and proposes; youth and employer answer by their letters and meet; a contract is prepared, signed by each
 * party, and its first appointment is kept.
 */
export interface Told {
  offer: Offer;
  youth: Youth;
  proposal: Proposal;
  /** The same youth for another offer, which the signature makes obsolete. */
  sibling: Proposal;
  interviewId: string;
  contract: Contract;
  agenda: Milestone[];
}
type Milestone = ResponseOf<typeof readAgenda>['milestones'][number];
/** Hears one line per step. */
export type Say = (line: string) => void;

/** Long enough for the end of the 45 days in the company and for month 3. */
const FIRST_MONTHS_DAYS = 200;

export async function tellMainLine(scene: Scene, say: Say): Promise<Told> {
  const { offer, other, youth, why } = await collect(scene, say);
  const proposal = await propose(scene, { offer, youth }, `Ce qui convient : ${why}`);
  const sibling = await propose(scene, { offer: other, youth }, 'La même envie, une autre équipe.');
  say(`The coach proposes her to both employers, each time with a reason.`);
  const interviewId = await meet(scene, proposal, say);
  const contract = await sign(scene, proposal, say);
  await until('the offer is filled', async () => (await ownOffer(scene, offer)).state === 'filled');
  await stands(scene, sibling, 'obsolete');
  say(`The offer is filled, and the other proposal has no object any more: nobody waits for nothing.`);
  const agenda = await keepFirstAppointment(scene, contract, say);
  return { offer, youth, proposal, sibling, interviewId, contract, agenda };
}

async function collect(scene: Scene, say: Say) {
  const neighbour = { Entreprise: 'Aux Blés du Marais', SIRET: '97215031200031', 'Code postal': '79230' };
  const [offer, other] = await collectOffers(scene, {}, { ...neighbour, Commune: 'Aiffres' });
  say(
    `The prospector collected two offers, "${offer!.title}" at ${offer!.employerName} among them, and sent their file.`,
  );
  const [youth] = await bringYouths(scene, {});
  say(`The coach sent the file of ${youth!.firstName}, who wants to become a baker.`);
  const entry = await ranked(scene, offer!, youth!);
  await ranked(scene, other!, youth!);
  const fits = inWords(entry, englishRanking.rule);
  say(
    `On the offer's list ${youth!.firstName} is number ${entry.rank} with ${entry.points} points. What fits: ${fits}.`,
  );
  return { offer: offer!, other: other!, youth: youth!, why: inWords(entry, frenchRanking.rule) };
}

/** What fits, as the pages of a language say it. */
const inWords = ({ fits }: Ranked, rules: Readonly<Record<string, string>>): string =>
  fits.map(({ rule }) => (rules[rule] ?? rule).toLowerCase()).join(', ');

async function meet(scene: Scene, proposal: Proposal, say: Say): Promise<string> {
  const { firstName } = proposal.youth;
  await sayYes(scene, proposal);
  say(`${firstName} opens the page of her letter and says yes.`);
  await sendProfile(scene, proposal);
  say(`The coach sends a short profile to the employer: skills and project, no name.`);
  await wantToMeet(scene, proposal);
  say(`The employer reads it behind the link of a letter, wants to meet and gives two slots.`);
  await chooseSlot(scene, proposal);
  await until('both have it in their calendars', () => haveConfirmed(scene, proposal));
  say(`${firstName} chooses one. Both have it in their calendar, and the employer knows her first name.`);
  await meetNow(scene, proposal);
  say(`They can meet earlier: the coach moves the interview, both are told, and it is held.`);
  await hire(scene, proposal);
  say(`The employer decides to hire her, by the link of a letter.`);
  return (await viewOf(scene, proposal)).interview!.id;
}

/** Whether the letters are there that confirm the interview, to the youth and to the employer. */
async function haveConfirmed({ url }: Scene, { youth, offer }: Proposal): Promise<boolean> {
  const letters = await Promise.all([youth.email!, offer.contactEmail].map((address) => lettersTo(url, address)));
  return letters.every((received) => received.filter(({ calendar }) => calendar).length > 1);
}

async function sign(scene: Scene, proposal: Proposal, say: Say): Promise<Contract> {
  const contract = await promised(scene, proposal);
  const prepared = await prepare(scene, contract, today(scene));
  say(`The contract is prepared: ${prepared.terms.diploma!.title}, from ${prepared.startsOn} to ${prepared.endsOn}.`);
  const concluded = await signed(scene, contract, ALL_OF_AN_ADULT);
  say(`The employer, the youth and the training centre signed it, each with a dated proof.`);
  return concluded;
}

/** The appointments that the signature planned; the first is kept. */
async function keepFirstAppointment(scene: Scene, contract: Contract, say: Say): Promise<Milestone[]> {
  const query = { until: addDays(today(scene), FIRST_MONTHS_DAYS) };
  const { milestones } = await scene.coach.call(readAgenda, { query });
  const own = milestones.filter(({ contractId }) => contractId === contract.id);
  say(`The coach's agenda holds: ${own.map(({ kind, dueOn }) => `${SENTENCES[kind]} (${dueOn})`).join(', ')}.`);
  const [first] = own;
  if (!first) throw new Error('the signature planned no appointment');
  const body = { on: today(scene), note: 'Bien accueillie, le tuteur est présent.' };
  await scene.coach.call(holdMilestone, { params: { id: first.id }, body });
  say(`The coach visits her at the company. The first appointment is kept.`);
  return own;
}

const SENTENCES: Record<Milestone['kind'], string> = {
  firstWeek: 'the first week',
  first45Days: 'the end of the 45 days in the company',
  trialEnd: 'the end of the trial period',
  month3: 'the third month',
};

const ownOffer = ({ prospector }: Scene, { id }: Offer) => prospector.call(readOwnOffer, { params: { id } });
