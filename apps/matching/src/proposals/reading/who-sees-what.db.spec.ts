import { accountsApp } from '@app/accounts';
import {
  agreeToProposal,
  declineProposal,
  listMyProposals,
  listProposals,
  listWithoutProposal,
  makeProposal,
  readProposal,
  readProposalBoard,
  refuseProposal,
  sendProposal,
  type Client,
  type LinkPurpose,
} from '@app/contracts';
import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import { ActionLinks } from '@app/platform/identity/action-links.js';
import { aStaff, type Staff } from '@app/testing/staff.js';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { clientOf } from '@app/testing/visitor.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { anOffer, aYouth } from '../../../../../libs/domain/test/facts.js';
import { matchingApp } from '../../matching.app.js';

const problem = (code: string) => ({ problem: { code } });
const HOUR_MS = 3_600_000;

describe('who sees what of proposals, over HTTP', () => {
  let test: TestApp;
  let staff: Record<'coach' | 'manager' | 'prospector' | 'employer' | 'stranger', Staff>;
  let clients: Record<keyof typeof staff, Client>;
  let holders: { employerId: string; offerId: string; youthId: string };
  const waiting = randomUUID();

  beforeAll(async () => {
    test = await startTestApp([accountsApp, matchingApp]);
    const coach = await aStaff(test, 'coach');
    const [manager, prospector] = [
      await aStaff(test, 'manager', coach.organisationId),
      await aStaff(test, 'prospector', coach.organisationId),
    ];
    const employer = await aStaff(test, 'employer', coach.organisationId);
    staff = { coach, manager, prospector, employer, stranger: await aStaff(test, 'employer') };
    const signedIn = await Promise.all(
      Object.entries(staff).map(async ([who, { email }]) => [who, await clientOf(test, email)]),
    );
    clients = Object.fromEntries(signedIn) as typeof clients;
    holders = { employerId: randomUUID(), offerId: randomUUID(), youthId: randomUUID() };
    await known(coach);
  });
  afterAll(() => test.close());

  /** One offer, and two youths whom the coach follows; one of them waits for a first proposal. */
  async function known({ personId, organisationId }: Staff) {
    const unitOfWork = test.app.get(UnitOfWork, { strict: false });
    const { employerId, offerId, youthId } = holders;
    await unitOfWork.run(async ({ publish }) => {
      const offer = { offerId, revision: 1, facts: anOffer({ id: offerId }), title: 'Apprenti boulanger', employerId };
      await publish('OfferPublished', {
        ...offer,
        employerName: 'Fournil',
        siteAddress: '79000 Niort',
        organisationId,
      });
      for (const id of [youthId, waiting]) {
        const youth = { youthId: id, revision: 1, organisationId, facts: aYouth({ id }), shareable: true };
        await publish('YouthRegistered', { ...youth, registeredBy: personId });
        const relation = { relationId: randomUUID(), revision: 1, personId, youthId: id, organisationId };
        await publish('RelationChanged', { ...relation, kind: 'referent', ended: false });
      }
    });
    await test.settled();
  }

  async function linked(
    purpose: LinkPurpose,
    resourceId: string,
    holder: Parameters<ActionLinks['address']>[1]['holder'],
  ) {
    const expires = new Date(test.clock.now().getTime() + HOUR_MS);
    const address = await test.app.get(ActionLinks).address('/x', { purpose, resourceId, holder }, expires);
    return test.withLink(address.split('#')[1]!);
  }
  const space = () => linked('youth.space', holders.youthId, { kind: 'youth', id: holders.youthId });

  it('walks from the proposal to the refusal, each reading their own part', async () => {
    const { coach } = clients;
    const { offerId, youthId, employerId } = holders;
    const { id } = await coach.call(makeProposal, { body: { offerId, youthId, reason: 'Projet validé.' } });
    const params = { id };
    const youth = await space();
    expect(await youth.call(listMyProposals, { query: {} })).toMatchObject({
      items: [{ id, actions: ['agree', 'decline', 'withdraw'] }],
    });
    for (const who of ['prospector', 'employer', 'stranger'] as const) {
      await expect(clients[who].call(readProposal, { params })).rejects.toMatchObject(problem('not-found'));
    }
    await expect(clients.manager.call(readProposal, { params })).rejects.toMatchObject(problem('not-allowed'));
    await youth.call(agreeToProposal, { params, body: {} });
    await expect(youth.call(declineProposal, { params, body: { reason: 'too-far' } })).rejects.toMatchObject(
      problem('transition-not-allowed'),
    );
    const seen = await youth.call(readProposal, { params });
    expect(seen.history).toMatchObject([{ action: 'agree', by: 'youth' }]);
    expect(seen).not.toHaveProperty('reason');
    await coach.call(sendProposal, { params, body: { coachNote: 'Motivé.' } });

    const decide = await linked('proposal.decide', id, { kind: 'employer', id: employerId });
    for (const reader of [decide, clients.employer, clients.prospector]) {
      const view = await reader.call(readProposal, { params });
      expect(view).toMatchObject({ state: 'sent', presentation: { coachNote: 'Motivé.' } });
      for (const hidden of ['youthId', 'history', 'reason', 'failing']) expect(view).not.toHaveProperty(hidden);
    }
    expect((await clients.employer.call(listMyProposals, { query: {} })).items.map((one) => one.id)).toEqual([id]);
    expect((await clients.stranger.call(listMyProposals, { query: {} })).items).toEqual([]);
    await expect(clients.stranger.call(readProposal, { params })).rejects.toMatchObject(problem('not-found'));

    const recorded = { onBehalfOf: 'employer', saidBy: 'Mme Martin', channel: 'inPerson', saidOn: today() } as const;
    const refusal = { params, body: { reason: 'no-tutor', recorded } };
    expect(await clients.prospector.call(refuseProposal, refusal)).toMatchObject({ state: 'refused' });
    const { history } = await coach.call(readProposal, { params });
    expect(history!.map(({ action, by, writtenBy }) => [action, by, writtenBy])).toEqual([
      ['propose', 'coach', 'coach'],
      ['agree', 'youth', 'youth'],
      ['send', 'coach', 'coach'],
      ['refuse', 'employer', 'prospector'],
    ]);
    expect(history!.at(-1)).toMatchObject({ actorId: staff.prospector.personId, recorded });
    expect((await coach.call(listProposals, { query: { state: 'refused' } })).items.map((one) => one.id)).toEqual([id]);
  });
  const today = () => test.clock.today();

  it('counts what stands where, for a coach and for whoever answers for the organisation', async () => {
    const { coach, manager } = clients;
    const body = { offerId: holders.offerId, youthId: holders.youthId, reason: 'Encore une fois.' };
    await coach.call(makeProposal, { body });
    const own = await coach.call(readProposalBoard, { query: {} });
    expect(own).toMatchObject({
      scope: 'own',
      states: [
        { state: 'proposed', count: 1 },
        { state: 'refused', count: 1 },
      ],
      waiting: [{ actor: 'youth', count: 1, late: 0 }],
      toFirstProposal: { youths: 1 },
      withoutProposal: { count: 1, youths: [{ youthId: waiting, registeredAt: expect.any(String) }] },
    });
    expect(own.toFirstProposal.p50Hours).toBeLessThan(1);
    expect(await manager.call(readProposalBoard, { query: {} })).toMatchObject({
      ...own,
      scope: 'organisation',
      at: expect.any(String),
    });
    const none = {
      states: [],
      waiting: [],
      toFirstProposal: { youths: 0, p50Hours: null },
      withoutProposal: { count: 0 },
    };
    expect(await manager.call(readProposalBoard, { query: { scope: 'own' } })).toMatchObject(none);
    const theirs = coach.call(readProposalBoard, { query: { scope: 'organisation' } });
    await expect(theirs).rejects.toMatchObject(problem('not-allowed'));
    await expect(clients.employer.call(readProposalBoard, { query: {} })).rejects.toMatchObject(problem('not-allowed'));
  });

  it('lists proposals by youth, by offer and by states, for whoever follows them', async () => {
    const { coach, employer } = clients;
    const { offerId, youthId } = holders;
    const states = async (query: object, by = coach) =>
      (await by.call(listProposals, { query })).items.map(({ state }) => state).toSorted();
    expect(await states({ youthId })).toEqual(['proposed', 'refused']);
    expect(await states({ offerId, state: 'proposed,agreed' })).toEqual(['proposed']);
    expect(await states({ youthId: waiting })).toEqual([]);
    expect(await states({ offerId: randomUUID() })).toEqual([]);
    await expect(states({ youthId }, employer)).rejects.toMatchObject(problem('not-allowed'));
  });

  it('lists those without a proposal page after page, the longest wait first', async () => {
    const { coach, manager } = clients;
    const [first, later, followed] = [randomUUID(), randomUUID(), staff.coach.personId];
    for (const [youthId, days] of [
      [first, 9],
      [later, 2],
    ] as const) {
      const facts = JSON.stringify(aYouth({ id: youthId }));
      await test.sql(
        `insert into matching.youth_snapshot (youth_id, revision, organisation_id, facts, shareable) values ($1, 1, $2, $3, true)`,
        [...[youthId, staff.coach.organisationId, facts]],
      );
      await test.sql(`insert into matching.youth_arrival values ($1, $2, now() - $3 * interval '1 day')`, [
        ...[youthId, staff.coach.organisationId, days],
      ]);
      await test.sql(`insert into matching.youth_access values (gen_random_uuid(), 1, $1, $2, false)`, [
        followed,
        youthId,
      ]);
    }
    const seen: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await coach.call(listWithoutProposal, { query: { limit: 1, ...(cursor ? { cursor } : {}) } });
      seen.push(...page.items.map(({ youthId }) => youthId));
      cursor = page.cursor;
    }
    expect(seen).toEqual([first, later, waiting]);
    await expect(manager.call(listWithoutProposal, { query: {} })).rejects.toMatchObject(problem('not-allowed'));
  });

  it('says since when somebody is waited for, and who is late', async () => {
    await test.sql(
      `update matching.proposal set deadline_on = deadline_on - 30, waiting_since = '2026-01-05T10:00:00Z' where state = 'proposed'`,
    );
    const { waiting: late } = await clients.coach.call(readProposalBoard, { query: {} });
    expect(late).toEqual([{ actor: 'youth', count: 1, late: 1, since: '2026-01-05T10:00:00.000Z' }]);
  });
});
