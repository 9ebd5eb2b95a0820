import { accountsApp } from '@app/accounts';
import {
  agreeToProposal,
  changeYouth,
  createYouth,
  giveConsent,
  listConsentWordings,
  listInformationTasks,
  makeProposal,
  rankYouthsForOffer,
  readConsents,
  readProposal,
  sendProposal,
  tellYouth,
  wantInterview,
  withdrawConsent,
  type Client,
  type PayloadOf,
  type RequestOf,
} from '@app/contracts';
import { matchingApp } from '@app/matching';
import { ActionLinks } from '@app/platform/identity/action-links.js';
import { actsOn, aStaff, type Staff } from '@app/testing/staff.js';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { clientOf } from '@app/testing/visitor.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { imported, youthFile } from '../../test/youth-file.js';
import { candidatesApp } from '../candidates.app.js';

type Given = NonNullable<RequestOf<typeof giveConsent>['body']>;
const CONSENT: Given = { purposes: ['ranking', 'sharing'], basis: 'consent', on: '2026-11-02', channel: 'paper' };

describe('nobody is compared or shown before the ground for it is recorded', () => {
  let test: TestApp;
  let staff: Staff;
  let coach: Client;
  let offerId: string;
  beforeAll(async () => {
    test = await startTestApp([accountsApp, candidatesApp, matchingApp]);
    staff = await aStaff(test, 'coach');
    coach = await clientOf(test, staff.email);
    offerId = randomUUID();
    await test.sql(
      `insert into matching.offer_snapshot (offer_id, revision, facts, title, employer_id, employer_name, site_address)
       values ($1, 1, $2, 'Apprenti boulanger', $3, 'Fournil Martin', '79000 Niort')`,
      [offerId, JSON.stringify(anOffer(offerId)), randomUUID()],
    );
  });
  afterAll(() => test.close());

  let count = 0;
  const aYouth = async (birthOn = '2009-03-14', email: string | null = null) => {
    const identity = { firstName: 'Ana', lastName: `Zola ${count++}`, birthOn };
    const { id } = await coach.call(createYouth, { body: { identity, contact: { email } } });
    await test.settled();
    return id;
  };
  const give = async (id: string, body: Partial<Given> = {}, client = coach) => {
    const consents = await client.call(giveConsent, { params: { id }, body: { ...CONSENT, ...body } });
    await test.settled();
    return consents;
  };
  const withdraw = async (id: string, purpose: 'ranking' | 'sharing', client = coach) => {
    const consents = await client.call(withdrawConsent, { params: { id, purpose }, body: { channel: 'oral' } });
    await test.settled();
    return consents;
  };
  const isRanked = async (id: string) => {
    const { entries } = await coach.call(rankYouthsForOffer, { params: { id: offerId } });
    return entries.some((entry) => entry.id === id);
  };
  const proposed = async (youthId: string) =>
    (await coach.call(makeProposal, { body: { offerId, youthId, reason: 'Projet validé.' } })).id;
  const stateOf = async (id: string) => (await coach.call(readProposal, { params: { id } })).state;
  const codeOf = async (call: Promise<unknown>) =>
    call.then(
      () => 'no problem',
      (error: { problem: { code: string } }) => error.problem.code,
    );
  const linkOf = async (address: string, page: RegExp) => {
    const letters = await test.letters(address);
    return letters.map(({ text }) => page.exec(text)?.[1]).find((token) => token !== undefined) ?? '';
  };

  it('is unknown to ranking until then, and known at once after', async () => {
    const id = await aYouth();
    expect([await isRanked(id), await codeOf(proposed(id))]).toEqual([false, 'not-found']);
    expect(await give(id)).toMatchObject({
      inForce: ['ranking', 'sharing'],
      acts: [
        { purpose: 'ranking', wording: '2026-11-22', channel: 'paper', recordedBy: staff.personId },
        { purpose: 'sharing' },
      ],
    });
    expect(await isRanked(id)).toBe(true);
    expect(await actsOn(test, id)).toEqual(['youth.register', 'consent.give']);
  });

  it('is forgotten as soon as it is withdrawn, with what was open, and the letter that had not left', async () => {
    const address = 'ana.retire@courrier.example';
    const id = await aYouth('2009-03-14', address);
    await give(id);
    const proposal = await proposed(id);
    await test.settled();
    expect((await withdraw(id, 'ranking')).inForce).toEqual(['sharing']);
    expect([await isRanked(id), await stateOf(proposal)]).toEqual([false, 'withdrawn']);
    const { history } = await coach.call(readProposal, { params: { id: proposal } });
    expect(history?.at(-1)).toMatchObject({ action: 'withdraw', by: 'youth', reason: 'youth-changed-mind' });
    expect(await codeOf(proposed(id))).toBe('not-found');
    const [told] = await test.sql<{ payload: PayloadOf<'YouthChanged'> }>(
      `select payload from candidates.outbox_event where payload->>'youthId' = $1 and type = 'YouthChanged'
       order by position desc limit 1`,
      [id],
    );
    expect(told?.payload.facts).toBeNull();
    expect((await give(id)).inForce).toEqual(['sharing']); // an older agreement does not undo it
    await give(id, { on: test.clock.today() });
    expect(await isRanked(id)).toBe(true);
  });

  it('cancels the interview that was to come of what is withdrawn', async () => {
    const address = 'ana.entretien@courrier.example';
    const id = await aYouth('2009-03-14', address);
    await give(id);
    const proposal = await proposed(id);
    await test.settled();
    const link = await linkOf(address, /\/propositions\/[\w-]+#(\S+)/);
    await test.client.call(agreeToProposal, { params: { id: proposal } }, { link });
    await coach.call(sendProposal, { params: { id: proposal }, body: { coachNote: 'Motivée.' } });
    const [offer] = await test.sql<{ employer_id: string }>(
      `select employer_id from matching.offer_snapshot where offer_id = $1`,
      [offerId],
    );
    const employer = { kind: 'employer' as const, id: offer!.employer_id };
    const inAWeek = new Date(test.clock.now().getTime() + 7 * 86_400_000);
    const target = { purpose: 'proposal.decide' as const, resourceId: proposal, holder: employer };
    const [, decision] = (await test.app.get(ActionLinks).address('/profils', target, inAWeek)).split('#');
    const slots = [{ startsAt: inAWeek.toISOString() }];
    await test.client.call(wantInterview, { params: { id: proposal }, body: { slots } }, { link: decision! });
    await withdraw(id, 'sharing');
    expect(await stateOf(proposal)).toBe('withdrawn');
    const rows = await test.sql<{ state: string; sequence: number }>(
      `select state, sequence from matching.interview where proposal_id = $1`,
      [proposal],
    );
    expect(rows).toEqual([{ state: 'cancelled', sequence: 1 }]);
    const [told] = await test.sql<{ payload: PayloadOf<'InterviewCancelled'> }>(
      `select payload from matching.outbox_event where type = 'InterviewCancelled' and payload->>'proposalId' = $1`,
      [proposal],
    );
    expect(told?.payload).toMatchObject({ reason: 'proposal-ended', by: 'system', sequence: 1 });
  });

  it('reaches no employer without the ground for sharing', async () => {
    const address = 'ana.montre@courrier.example';
    const id = await aYouth('2009-03-14', address);
    await give(id, { purposes: ['ranking'] });
    const proposal = await proposed(id);
    await test.settled();
    const link = await linkOf(address, /\/propositions\/[\w-]+#(\S+)/);
    await test.client.call(agreeToProposal, { params: { id: proposal } }, { link });
    const send = () => codeOf(coach.call(sendProposal, { params: { id: proposal }, body: { coachNote: 'Motivée.' } }));
    expect(await send()).toBe('basis-missing');
    await give(id, { purposes: ['sharing'] });
    expect(await send()).toBe('no problem');
    await withdraw(id, 'sharing');
    expect([await stateOf(proposal), await isRanked(id)]).toEqual(['withdrawn', true]);
  });

  it('asks the guardian too below 15, one of the file who signs', async () => {
    const id = await aYouth('2012-06-01');
    expect(await codeOf(give(id))).toBe('guardian-needed');
    const guardian = { firstName: 'Rosa', lastName: 'Zola', relationship: 'mother' as const, email: null, phone: null };
    const guardians = [
      { ...guardian, signs: true },
      { ...guardian, firstName: 'Luc', signs: false },
    ];
    const file = await coach.call(changeYouth, { params: { id }, body: { revision: 1, guardians: { guardians } } });
    const [signs, watches] = file.guardians.map((one) => one.id);
    expect(await codeOf(give(id, { guardianId: watches! }))).toBe('guardian-needed');
    expect((await give(id, { guardianId: signs! })).inForce).toEqual(['ranking', 'sharing']);
  });

  it('refuses a ground that does not carry a purpose, and a day that has not come', async () => {
    const id = await aYouth();
    expect(await codeOf(give(id, { basis: 'publicInterest' }))).toBe('basis-unfit');
    expect(await codeOf(give(id, { on: '2099-01-01' }))).toBe('day-in-the-future');
    expect((await give(id, { basis: 'publicInterest', purposes: ['ranking'] })).inForce).toEqual(['ranking']);
    const { items } = await test.client.call(listConsentWordings);
    expect(items.map(({ purpose, bases }) => [purpose, bases.length])).toContainEqual(['sharing', 1]);
  });

  it('tells each youth with an address once, with a page of their own where they take it back', async () => {
    const address = 'lilou.moreau@courrier.example';
    for (let times = 0; times < 2; times++) await imported(test, coach, youthFile({}));
    const letters = (await test.letters(address)).filter(({ subject }) => subject.startsWith('Tes informations'));
    expect(letters).toHaveLength(1);
    expect(letters[0]!.text).toContain('Elles viennent de : jeunes.csv.');
    const [, id, link] = /\/mes-droits\/([\w-]+)#(\S+)/.exec(letters[0]!.text)!;
    const own = test.withLink(link!);
    expect((await own.call(readConsents, { params: { id: id! } })).inForce).toEqual(['ranking', 'sharing']);
    expect(await isRanked(id!)).toBe(true);
    const { inForce, acts } = await withdraw(id!, 'ranking', own);
    expect([inForce, acts.at(-1)?.recordedBy]).toEqual([['sharing'], `youth:${id}`]);
    expect(await isRanked(id!)).toBe(false);
    const other = await aYouth();
    expect(await codeOf(own.call(readConsents, { params: { id: other } }))).toBe('not-found');
  });

  it('lists those without an address until a person has told them', async () => {
    const id = await aYouth();
    const listed = async (client = coach) => {
      const found: string[] = [];
      for (let cursor: string | null | undefined; cursor !== null;) {
        const page = await client.call(listInformationTasks, { query: { limit: 2, ...(cursor ? { cursor } : {}) } });
        found.push(...page.items.map(({ youthId }) => youthId));
        cursor = page.cursor;
      }
      return found;
    };
    const before = await listed();
    expect([before.includes(id), new Set(before).size]).toEqual([true, before.length]);
    const colleague = await clientOf(test, (await aStaff(test, 'coach', staff.organisationId)).email);
    expect(await listed(colleague)).toEqual([]);
    expect(await codeOf(colleague.call(tellYouth, { params: { id } }))).toBe('not-found');
    await coach.call(tellYouth, { params: { id } });
    expect(await listed()).toEqual(before.filter((one) => one !== id));
  });

  it('imports rows without a ground, ranks nobody of them, and says so', async () => {
    const without = { 'Accord le': '', 'Base légale': '' };
    const file = youthFile(
      { Référence: 'A', Nom: 'Avec' },
      { Référence: 'B', Nom: 'Sans', ...without },
      { Référence: 'C', Nom: 'Mission', ...without, 'Base légale': 'mission d’intérêt public' },
      { Référence: 'D', Nom: 'Jeune', 'Date de naissance': '01/06/2012' },
      { Référence: 'E', Nom: 'Refus', ...without, 'Accord le': 'non' },
    );
    const { report } = await imported(test, coach, file);
    expect(report).toMatchObject({ created: 5, rejected: 0 });
    expect(report.rows.map(({ problems }) => problems[0]?.code)).toEqual([
      undefined,
      'basis-missing',
      undefined,
      'guardian-needed',
      'basis-missing',
    ]);
    const known = await test.sql<{ reference: string }>(
      `select reference from candidates.youth y join matching.youth_snapshot s on s.youth_id = y.id
       where s.facts is not null and reference in ('A', 'B', 'C', 'D', 'E') order by reference`,
    );
    expect(known.map(({ reference }) => reference)).toEqual(['A', 'C']);
    const again = youthFile({ Référence: 'B', Nom: 'Sans' });
    expect((await imported(test, coach, again)).report).toMatchObject({ updated: 1 });
    expect((await imported(test, coach, again)).report).toMatchObject({ unchanged: 1 });
  });
});

const anOffer = (id: string) => ({
  id,
  revision: 1,
  contractTypes: ['apprenticeship'],
  occupation: 'D1102',
  startFrom: null,
  startTo: null,
  openings: 3,
  place: null,
  skills: [],
});
