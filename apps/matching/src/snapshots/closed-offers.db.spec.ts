import { accountsApp } from '@app/accounts';
import { makeProposal, rankOffersForYouth, rankYouthsForOffer, type Client, type PayloadOf } from '@app/contracts';
import { parseDay } from '@app/domain';
import type { DeliveredEvent } from '@app/platform/events/event-handler.js';
import { aStaff, type Staff } from '@app/testing/staff.js';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { clientOf } from '@app/testing/visitor.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { aYouth, NIORT } from '../../../../libs/domain/test/facts.js';
import { matchingApp } from '../matching.app.js';
import { RememberOfferClosed } from './remember-offer-closed.handler.js';
import { RememberOffer } from './remember-offer.handler.js';

type Offer = PayloadOf<'OfferPublished'>;

describe('offers that closed', () => {
  let test: TestApp;
  let staff: Staff;
  let coach: Client;
  const youthId = randomUUID();
  beforeAll(async () => {
    test = await startTestApp([accountsApp, matchingApp]);
    staff = await aStaff(test, 'coach');
    coach = await clientOf(test, staff.email);
    await test.sql(
      `insert into matching.youth_snapshot (youth_id, revision, organisation_id, facts, shareable) values ($1, 1, $2, $3, true)`,
      [youthId, staff.organisationId, JSON.stringify(aYouth({ id: youthId }))],
    );
    await test.sql(
      `insert into matching.youth_access (relation_id, revision, person_id, youth_id, ended) values ($1, 1, $2, $3, false)`,
      [randomUUID(), staff.personId, youthId],
    );
  });
  afterAll(() => test.close());

  const anOffer = (changes: Partial<Offer> = {}): Offer => {
    const offerId = randomUUID();
    const facts = { contractTypes: ['apprenticeship' as const], occupation: 'D1102', startFrom: null, startTo: null };
    return {
      offerId,
      revision: 1,
      title: 'Apprenti boulanger',
      employerId: randomUUID(),
      employerName: 'Fournil Martin',
      siteAddress: '79000 Niort',
      facts: { ...facts, id: offerId, revision: 1, openings: 1, place: NIORT, skills: [] },
      ...changes,
    };
  };
  const delivered = (type: string, payload: object): DeliveredEvent<never> =>
    ({ id: randomUUID(), type, payload, occurredAt: new Date().toISOString(), handler: randomUUID() }) as never;
  const remember = (offer: Offer) =>
    test.app.get(RememberOffer, { strict: false }).handle(delivered('OfferPublished', offer));
  const close = (offer: Offer) =>
    test.app
      .get(RememberOfferClosed, { strict: false })
      .handle(delivered('OfferClosed', { ...offer, revision: 2, state: 'filled', reason: 'network' }));
  const rank = (id: string, by = coach) => by.call(rankYouthsForOffer, { params: { id } });
  const propose = (offerId: string) => coach.call(makeProposal, { body: { offerId, youthId, reason: 'Convient.' } });
  const ranked = async (by = coach) =>
    (await by.call(rankOffersForYouth, { params: { id: youthId } })).entries.map(({ id }) => id);
  const problem = (code: string) => ({ problem: { code } });

  it.each([
    ['in order', [remember, close]],
    ['the end before the beginning', [close, remember]],
  ])('are not ranked and cannot be proposed, heard of %s', async (_, steps) => {
    const offer = anOffer();
    for (const step of steps) await step(offer);
    await expect(rank(offer.offerId)).rejects.toMatchObject(problem('offer-closed'));
    await expect(propose(offer.offerId)).rejects.toMatchObject(problem('offer-closed'));
    expect(await ranked()).not.toContain(offer.offerId);
  });

  it('come back when they are published again, and rest while they are paused', async () => {
    const offer = anOffer();
    await remember(offer);
    await close(offer);
    await remember({ ...offer, revision: 3 });
    expect(await ranked()).toContain(offer.offerId);
    await remember({ ...offer, revision: 4, paused: true });
    expect(await ranked()).not.toContain(offer.offerId);
    await expect(propose(offer.offerId)).rejects.toMatchObject(problem('offer-closed'));
  });

  it('are for the coaches of one organisation as long as they are kept for them', async () => {
    const until = parseDay('2099-01-01');
    const theirs = anOffer({ embargo: { organisationId: randomUUID(), until } });
    const ours = anOffer({ embargo: { organisationId: staff.organisationId, until } });
    const over = anOffer({ embargo: { organisationId: randomUUID(), until: parseDay('2020-01-01') } });
    for (const offer of [theirs, ours, over]) await remember(offer);
    const seen = await ranked();
    expect([theirs, ours, over].map(({ offerId }) => seen.includes(offerId))).toEqual([false, true, true]);
    await expect(rank(theirs.offerId)).rejects.toMatchObject(problem('not-found'));
    await expect(propose(theirs.offerId)).rejects.toMatchObject(problem('not-found'));
  });
});
