import {
  agreeToProposal,
  confirmInterview,
  createClient,
  declineProposal,
  importOffers,
  listOffers,
  makeProposal,
  ProblemResponse,
  rankYouthsForOffer,
  readProposal,
  readYouth,
  refuseProposal,
  sendProposal,
  wantInterview,
  withdrawProposal,
  type Client,
  type ProblemCode,
} from '@app/contracts';
import { aStaff } from '@app/testing/staff.js';
import type { TestApp } from '@app/testing/test-app.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { backends, COACH, PROSPECTOR, startPasserelle } from './passerelle.js';
import { linkIn, signInByLetter, type Letter } from './people.js';

const DAY_MS = 86_400_000;

/** The code of the problem that a call ends in. */
const problemOf = (call: Promise<unknown>): Promise<ProblemCode | 'no problem'> =>
  call.then(
    () => 'no problem',
    (error: unknown) => {
      if (error instanceof ProblemResponse) return error.problem.code;
      throw error;
    },
  );

describe.each(backends)('wrong steps on %s', (backend) => {
  let passerelle: TestApp;
  let coach: Client;
  let pairs: { offerId: string; youthId: string; email: string }[];

  beforeAll(async () => {
    passerelle = await startPasserelle(backend);
    coach = await signInByLetter(passerelle.url, COACH);
    pairs = await eligiblePairs();
  });
  afterAll(() => passerelle?.close());

  /** Pairs of an offer and a youth whom every rule lets pass, who can be written to and whose own word is enough. */
  async function eligiblePairs() {
    const { items } = await coach.call(listOffers, { query: { limit: 100 } });
    const found: typeof pairs = [];
    for (const { id: offerId } of items) {
      const { entries } = await coach.call(rankYouthsForOffer, { params: { id: offerId } });
      for (const { id: youthId } of entries.filter(({ verdict }) => verdict === 'eligible')) {
        const { email, guardians } = await coach.call(readYouth, { params: { id: youthId } });
        if (email && !guardians.length) found.push({ offerId, youthId, email });
      }
    }
    return found;
  }

  async function proposed() {
    const pair = pairs.pop()!;
    const { id } = await coach.call(makeProposal, {
      body: { offerId: pair.offerId, youthId: pair.youthId, reason: 'Convient bien.' },
    });
    const letter = await ownLetter(pair.email, `/propositions/${id}#`);
    return { ...pair, id, letter, youth: linkIn(letter).token };
  }

  async function sent() {
    const made = await proposed();
    await passerelle.client.call(agreeToProposal, { params: { id: made.id } }, { link: made.youth });
    await coach.call(sendProposal, { params: { id: made.id }, body: { coachNote: 'Très motivé.' } });
    await passerelle.settled();
    const letter = (await passerelle.letters()).find(({ text }) => text.includes(`/profils/${made.id}#`))!;
    return { ...made, employer: linkIn({ ...letter, receivedAt: '' }).token };
  }

  async function ownLetter(email: string, page: string): Promise<Letter> {
    await passerelle.settled();
    const letter = (await passerelle.letters(email)).find(({ text }) => text.includes(page));
    if (!letter) throw new Error(`no letter to ${page}`);
    return { ...letter, receivedAt: letter.receivedAt.toISOString() };
  }

  const anonymous = () => createClient(passerelle.url);
  const inDays = (days: number) => ({ startsAt: new Date(Date.now() + days * DAY_MS).toISOString() });

  it('does not send without the agreement of the youth', async () => {
    const { id } = await proposed();
    expect(await problemOf(coach.call(sendProposal, { params: { id }, body: { coachNote: 'Vite !' } }))).toBe(
      'transition-not-allowed',
    );
  });

  it('takes a link once, and tells so the second time', async () => {
    const { id, youth } = await proposed();
    await anonymous().call(agreeToProposal, { params: { id } }, { link: youth });
    expect(await problemOf(anonymous().call(agreeToProposal, { params: { id } }, { link: youth }))).toMatch(
      /link-used|transition-not-allowed/,
    );
    expect((await anonymous().call(readProposal, { params: { id } }, { link: youth })).state).toBe('agreed');
  });

  it('answers once when the button is pressed ten times at once', async () => {
    const { id, youth } = await proposed();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        problemOf(anonymous().call(agreeToProposal, { params: { id } }, { link: youth })),
      ),
    );
    expect(answers.filter((answer) => answer === 'no problem')).toHaveLength(1);
    const { history } = await coach.call(readProposal, { params: { id } });
    expect(history!.filter(({ action }) => action === 'agree')).toHaveLength(1);
  });

  it('refuses a link that is too old, forged, or for something else', async () => {
    const one = await proposed();
    const other = await proposed();
    const agree = (link: string) => problemOf(anonymous().call(agreeToProposal, { params: { id: one.id } }, { link }));
    expect(await agree(other.youth)).toBe('not-found');
    expect(await agree(`${one.youth.slice(0, -4)}AAAA`)).toBe('link-invalid');
    const want = anonymous().call(
      wantInterview,
      { params: { id: one.id }, body: { slots: [inDays(3)] } },
      { link: one.youth },
    );
    expect(await problemOf(want)).toBe('not-allowed');
    passerelle.clock.advance(30 * DAY_MS);
    expect(await agree(one.youth)).toBe('link-expired');
    passerelle.clock.advance(-30 * DAY_MS);
  });

  it('wants a reason of the closed list for a no', async () => {
    const { id, youth } = await proposed();
    const decline = (reason: string) =>
      problemOf(anonymous().call(declineProposal, { params: { id }, body: { reason } }, { link: youth }));
    expect(await decline('parce que')).toBe('reason-unknown');
    expect(await decline('')).toBe('input-invalid');
  });

  it('refuses slots in the past, the same twice, none or too many', async () => {
    const { id, employer } = await sent();
    const want = (slots: { startsAt: string }[]) =>
      problemOf(anonymous().call(wantInterview, { params: { id }, body: { slots } }, { link: employer }));
    expect(await want([inDays(-1)])).toBe('slot-in-the-past');
    const slot = inDays(3);
    expect(await want([slot, slot])).toBe('slots-not-distinct');
    expect(await want([])).toBe('input-invalid');
    expect(await want([1, 2, 3, 4, 5, 6].map(inDays))).toBe('input-invalid');
    expect(await want([slot])).toBe('no problem');
  });

  it('lets an employer refuse once, with a reason', async () => {
    const { id, employer } = await sent();
    const refuse = () =>
      problemOf(
        anonymous().call(refuseProposal, { params: { id }, body: { reason: 'position-filled' } }, { link: employer }),
      );
    expect(await refuse()).toBe('no problem');
    expect(await refuse()).toMatch(/link-used|transition-not-allowed/);
  });

  it('never shows the employer a proposal that was not sent to them', async () => {
    const { id } = await proposed();
    await passerelle.settled();
    expect((await passerelle.letters()).some(({ text }) => text.includes(`/profils/${id}#`))).toBe(false);
  });

  it('refuses a slot that was not offered', async () => {
    const { id, employer, email } = await sent();
    const { interview } = await anonymous().call(
      wantInterview,
      { params: { id }, body: { slots: [inDays(3)] } },
      { link: employer },
    );
    const { token } = linkIn(await ownLetter(email, `/entretiens/${interview!.id}#`));
    const confirm = (slotId: string) =>
      problemOf(
        anonymous().call(confirmInterview, { params: { id: interview!.id }, body: { slotId } }, { link: token }),
      );
    expect(await confirm(id)).toBe('slot-unknown');
    expect(await confirm(interview!.slots[0]!.id)).toBe('no problem');
  });

  it('knows one open proposal per offer and youth', async () => {
    const { offerId, youthId, id } = await proposed();
    const again = () => problemOf(coach.call(makeProposal, { body: { offerId, youthId, reason: 'Encore.' } }));
    expect(await again()).toBe('proposal-exists');
    await coach.call(withdrawProposal, { params: { id }, body: { reason: 'other', comment: 'Erreur de ma part.' } });
    expect(await again()).toBe('no problem');
  });

  it("hides somebody else's youths from a coach of another organisation", async () => {
    const { id, offerId, youthId } = await proposed();
    const { email } = await aStaff(passerelle, 'coach');
    const stranger = await signInByLetter(passerelle.url, email);
    expect(await problemOf(stranger.call(readYouth, { params: { id: youthId } }))).toBe('not-found');
    expect(await problemOf(stranger.call(readProposal, { params: { id } }))).toBe('not-found');
    expect(await problemOf(stranger.call(makeProposal, { body: { offerId, youthId, reason: 'Le mien ?' } }))).toBe(
      'not-found',
    );
    expect((await stranger.call(rankYouthsForOffer, { params: { id: offerId } })).entries).toEqual([]);
  });

  it('keeps each role to its own work', async () => {
    const { offerId, youthId } = pairs.at(-1)!;
    const prospector = await signInByLetter(passerelle.url, PROSPECTOR);
    expect(await problemOf(prospector.call(makeProposal, { body: { offerId, youthId, reason: 'Non.' } }))).toBe(
      'not-allowed',
    );
    expect(await problemOf(coach.call(importOffers, { query: {}, body: new Uint8Array([65]) }))).toBe('not-allowed');
    expect(await problemOf(anonymous().call(readYouth, { params: { id: youthId } }))).toBe('sign-in-needed');
  });
});
