import {
  changeAddress,
  confirmAddressChange,
  readAddressChange,
  readMyself,
  refuseAddressChange,
} from '@app/contracts';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { actsOn, aStaff, type Staff } from '@app/testing/staff.js';
import { clientOf, signedIn, tokensOfLetter, Visitor } from '@app/testing/visitor.js';
import { accountsApp } from '../accounts.app.js';

const HOUR_MS = 60 * 60 * 1000;

describe("changing one's address", () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp([accountsApp]);
  });
  afterAll(() => test.close());

  const problem = (code: string) => ({ problem: { code } });
  const anAddress = () => `${randomUUID().slice(0, 8)}@maison.example`;
  const emailOf = async ({ personId }: Staff) =>
    (await test.sql<{ email: string }>(`select email from accounts.person where id = $1`, [personId]))[0]?.email;
  const clientIn = async (browser: Visitor) => test.as(String((await browser.token()).body?.token));
  /** Asks, and gives the client of every link that left. */
  const ask = async (staff: Staff, email = anAddress()) => {
    const client = await clientOf(test, staff.email);
    const answer = await client.call(changeAddress, { body: { email } });
    const params = { id: answer.id };
    const [confirmOld = '', refuse = ''] = await tokensOfLetter(test, staff.email);
    const [confirmNew = ''] = await tokensOfLetter(test, email.toLowerCase());
    const [old, no, young] = [confirmOld, refuse, confirmNew].map((token) => test.withLink(token)) as [
      TestApp['client'],
      TestApp['client'],
      TestApp['client'],
    ];
    return { answer, client, email, old, no, young, request: { params } };
  };

  it.each(['old', 'young'] as const)('happens when both confirmed, the %s one first', async (first) => {
    const coach = await aStaff(test, 'coach');
    const wish = await ask(coach, `Nouvelle-${first}@Maison.example`);
    const second = first === 'old' ? 'young' : 'old';
    expect(await wish[first].call(confirmAddressChange, wish.request)).toEqual({ state: 'waiting' });
    expect(await wish[first].call(readAddressChange, wish.request)).toMatchObject({ confirmed: true });
    expect(await wish[second].call(readAddressChange, wish.request)).toMatchObject({ confirmed: false });
    expect(await emailOf(coach)).toBe(coach.email);
    expect(await wish[second].call(confirmAddressChange, wish.request)).toEqual({ state: 'done' });
    expect(await emailOf(coach)).toBe(wish.email.toLowerCase());
    expect(await actsOn(test, wish.answer.id)).toEqual(['ask', 'confirm', 'confirm']);
    expect(await actsOn(test, coach.personId)).toContain('changeAddress');
    const client = await clientOf(test, wish.email.toLowerCase());
    expect(await client.call(readMyself)).toMatchObject({ id: coach.personId, email: wish.email.toLowerCase() });
  });

  it('closes all sessions but the one in which it was asked', async () => {
    const coach = await aStaff(test, 'coach');
    const [here, elsewhere] = [await signedIn(test, coach.email), await signedIn(test, coach.email)];
    const email = anAddress();
    const { id } = await (await clientIn(here)).call(changeAddress, { body: { email } });
    for (const address of [coach.email, email]) {
      const [token = ''] = await tokensOfLetter(test, address);
      await test.withLink(token).call(confirmAddressChange, { params: { id } });
    }
    expect(await here.token()).toMatchObject({ status: 200 });
    expect(await elsewhere.token()).toMatchObject({ status: 401 });
  });

  it('is refused from the old address, with all sessions', async () => {
    const coach = await aStaff(test, 'coach');
    const browser = await signedIn(test, coach.email);
    const wish = await ask(coach);
    await wish.young.call(confirmAddressChange, wish.request);
    expect(await wish.no.call(refuseAddressChange, wish.request)).toEqual({ state: 'refused' });
    expect(await browser.token()).toMatchObject({ status: 401 });
    const late = wish.old.call(confirmAddressChange, wish.request);
    await expect(late).rejects.toMatchObject(problem('transition-not-allowed'));
    expect(await wish.old.call(readAddressChange, wish.request)).toMatchObject({ state: 'refused' });
    expect(await emailOf(coach)).toBe(coach.email);
    expect(await actsOn(test, wish.answer.id)).toEqual(['ask', 'confirm', 'refuse']);
  });

  it('takes each link once, for its own act, on its own change', async () => {
    const [one, other] = [await ask(await aStaff(test, 'coach')), await ask(await aStaff(test, 'coach'))];
    const clicks = await Promise.allSettled([1, 2, 3].map(() => one.young.call(confirmAddressChange, one.request)));
    expect(clicks.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(one.young.call(confirmAddressChange, one.request)).rejects.toMatchObject(problem('link-used'));
    await expect(one.old.call(confirmAddressChange, other.request)).rejects.toMatchObject(problem('not-found'));
    await expect(one.old.call(readAddressChange, other.request)).rejects.toMatchObject(problem('not-found'));
    await expect(one.old.call(refuseAddressChange, one.request)).rejects.toMatchObject(problem('not-allowed'));
    await expect(one.no.call(confirmAddressChange, one.request)).rejects.toMatchObject(problem('not-allowed'));
    await expect(test.client.call(confirmAddressChange, one.request)).rejects.toMatchObject(problem('sign-in-needed'));
  });

  it('happens once when both confirm at the same moment', async () => {
    const coach = await aStaff(test, 'coach');
    const wish = await ask(coach);
    const answers = await Promise.all(
      [wish.old, wish.young].map((side) => side.call(confirmAddressChange, wish.request)),
    );
    expect(answers.map(({ state }) => state).sort()).toEqual(['done', 'waiting']);
    expect(await emailOf(coach)).toBe(wish.email);
  });

  it('says the same of an address that somebody has, and tells its owner nothing', async () => {
    const [coach, owner] = [await aStaff(test, 'coach'), await aStaff(test, 'coach')];
    const wish = await ask(coach, owner.email.toUpperCase());
    expect(Object.keys(wish.answer)).toEqual(['id', 'expiresAt']);
    const [letter] = await test.letters(owner.email);
    expect(letter?.subject).toBe('Votre adresse a été demandée pour un autre compte Passerelle');
    expect(letter?.text).not.toMatch(/http|Dominique|Lefort|coach-/);
    expect(await wish.old.call(confirmAddressChange, wish.request)).toEqual({ state: 'waiting' });
    expect(await wish.old.call(readAddressChange, wish.request)).toMatchObject({ state: 'waiting' });
    expect(await emailOf(coach)).toBe(coach.email);
  });

  it('gives an address that two people want to the first', async () => {
    const [one, other] = [await aStaff(test, 'coach'), await aStaff(test, 'coach')];
    const email = anAddress();
    const first = await ask(one, email);
    const second = await ask(other, email);
    for (const side of [first.old, first.young]) await side.call(confirmAddressChange, first.request);
    await second.young.call(confirmAddressChange, second.request);
    const late = second.old.call(confirmAddressChange, second.request);
    await expect(late).rejects.toMatchObject(problem('transition-not-allowed'));
    expect(await emailOf(other)).toBe(other.email);
  });

  it('is one wish at a time, written once', async () => {
    const coach = await aStaff(test, 'coach');
    const client = await clientOf(test, coach.email);
    const before = (await test.letters(coach.email)).length;
    const body = { email: anAddress() };
    const asked = await Promise.all([1, 2, 3].map(() => client.call(changeAddress, { body })));
    expect(new Set(asked.map(({ id }) => id)).size).toBe(1);
    await test.settled();
    expect(await test.letters(coach.email)).toHaveLength(before + 1);
    const [token = ''] = await tokensOfLetter(test, coach.email);
    await client.call(changeAddress, { body: { email: anAddress() } });
    const replaced = test.withLink(token).call(confirmAddressChange, { params: { id: asked[0]?.id ?? '' } });
    await expect(replaced).rejects.toMatchObject(problem('link-expired'));
    for (let more = 0; more < 3; more++) await client.call(changeAddress, { body: { email: anAddress() } });
    const sixth = client.call(changeAddress, { body: { email: anAddress() } });
    await expect(sixth).rejects.toMatchObject(problem('too-many-requests'));
    const own = client.call(changeAddress, { body: { email: coach.email } });
    await expect(own).rejects.toMatchObject(problem('input-invalid'));
  });

  it('lasts three days', async () => {
    const wish = await ask(await aStaff(test, 'coach'));
    test.clock.advance(71 * HOUR_MS);
    expect(await wish.old.call(confirmAddressChange, wish.request)).toEqual({ state: 'waiting' });
    test.clock.advance(HOUR_MS);
    await expect(wish.young.call(confirmAddressChange, wish.request)).rejects.toMatchObject(problem('link-expired'));
  });
});
