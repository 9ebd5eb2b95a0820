import {
  agreeToProposal,
  confirmInterview,
  createClient,
  listOffers,
  listProposals,
  makeProposal,
  rankYouthsForOffer,
  readMailbox,
  readProposal,
  readYouth,
  sendProposal,
  wantInterview,
  type Client,
  type ResponseOf,
} from '@app/contracts';
import { until } from '@app/testing/until.js';
import { letterTo, lettersTo, linkIn, signInByLetter, type Letter } from './people.js';

/**
 * The main job as one narrow line, told through the public API and the mailbox: a coach ranks youths for a collected offer, proposes one
 * with a reason, the youth agrees, the employer asks to meet, the youth chooses a slot, both are told.
 */
export interface Told {
  proposalId: string;
  interviewId: string;
  youthLetters: Letter[];
  employerLetters: Letter[];
}
export interface Teller {
  url: string;
  coachEmail: string;
  /** Hears one line per step. */
  say: (line: string) => void;
}

type Offer = ResponseOf<typeof listOffers>['items'][number];
type Youth = ResponseOf<typeof readYouth>;
interface Pair {
  offer: Offer;
  youth: Youth & { email: string };
  why: string;
}

const DAY_MS = 86_400_000;

export async function tellMainLine({ url, coachEmail, say }: Teller): Promise<Told> {
  const coach = await signInByLetter(url, coachEmail);
  say(`The coach asked for a letter, confirmed it, and is signed in.`);
  const { offer, youth, why } = await findPair(coach);
  say(`For "${offer.title}" at ${offer.employerName} (${offer.commune}), ${youth.firstName} comes out well: ${why}.`);

  const { id } = await coach.call(makeProposal, {
    body: { offerId: offer.id, youthId: youth.id, reason: `Ce qui convient : ${why}` },
  });
  const asked = await letterTo(url, youth.email, { subject: new RegExp(escaped(offer.employerName)) });
  say(`${youth.firstName} got the letter "${asked.subject}".`);
  await createClient(url).call(agreeToProposal, { params: { id } }, { link: linkIn(asked).token });
  say(`${youth.firstName} opened its page and said yes.`);

  const note = 'Motivation solide, ponctualité vérifiée en atelier.';
  await coach.call(sendProposal, { params: { id }, body: { coachNote: note } });
  const profile = await employerLetter(url, { proposalId: id, since: asked });
  say(`The employer got "${profile.subject}", with skills and project, without a name.`);
  const decision = { link: linkIn(profile).token };
  const slots = [3, 4].map((days) => ({ startsAt: slotIn(days), minutes: 45 }));
  const { interview } = await createClient(url).call(wantInterview, { params: { id }, body: { slots } }, decision);
  if (!interview) throw new Error('the interview was not invited');
  say(`The employer asked to meet and gave two slots.`);

  const invited = await letterTo(url, youth.email, { subject: /entretien/i, before: [asked] });
  const slotId = interview.slots[0]!.id;
  const answer = { link: linkIn(invited).token };
  const confirmed = await createClient(url).call(
    confirmInterview,
    { params: { id: interview.id }, body: { slotId } },
    answer,
  );
  say(
    `${youth.firstName} chose ${new Date(interview.slots[0]!.startsAt).toLocaleString('fr-FR', { timeZone: 'Europe/Paris' })}.`,
  );
  if (confirmed.interview?.state !== 'confirmed') throw new Error('the interview was not confirmed');

  await letterTo(url, youth.email, { subject: /confirmé/i, before: [asked, invited] });
  await letterTo(url, profile.to, { subject: /confirmé/i, before: [profile] });
  say(`Both were told, each with a calendar file. The interview stands.`);
  const [youthLetters, employerLetters] = await Promise.all([lettersTo(url, youth.email), lettersTo(url, profile.to)]);
  await coach.call(readProposal, { params: { id } });
  return { proposalId: id, interviewId: interview.id, youthLetters, employerLetters };
}

/** The first published offer with a youth whom every rule lets pass, who can be written to, and who was not proposed for it yet. */
async function findPair(coach: Client): Promise<Pair> {
  const { items: offers } = await coach.call(listOffers, { query: { limit: 100 } });
  const { items: proposals } = await coach.call(listProposals, { query: { limit: 100 } });
  const taken = new Set(proposals.map(({ offer, youthId }) => `${offer.id} ${youthId}`));
  for (const offer of offers) {
    const { entries } = await coach.call(rankYouthsForOffer, { params: { id: offer.id } });
    for (const entry of entries.filter(
      ({ verdict, id }) => verdict === 'eligible' && !taken.has(`${offer.id} ${id}`),
    )) {
      const youth = await coach.call(readYouth, { params: { id: entry.id } });
      if (youth.email)
        return { offer, youth: { ...youth, email: youth.email }, why: entry.fits.map(({ rule }) => rule).join(', ') };
    }
  }
  throw new Error('no offer has a youth who fits and can be written to: import the demo files first');
}

/** The letter that carries the page of this proposal; the story does not know the employer's address, only the mailbox does. */
async function employerLetter(
  url: string,
  { proposalId, since }: { proposalId: string; since: Letter },
): Promise<Letter> {
  return until('the letter to the employer', async () => {
    const { items } = await createClient(url).call(readMailbox, { query: { limit: 200 } });
    return items.find(({ id, text }) => Number(id) > Number(since.id) && text.includes(`/profils/${proposalId}#`));
  });
}

/** Ten in the morning, some days from now, on no account a Sunday. */
function slotIn(days: number): string {
  const date = new Date(Date.now() + days * DAY_MS);
  if (date.getUTCDay() === 0) date.setUTCDate(date.getUTCDate() + 2);
  date.setUTCHours(9, 0, 0, 0);
  return date.toISOString();
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
