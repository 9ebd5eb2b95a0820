import { accountsApp } from '@app/accounts';
import {
  abandonOffer,
  addContact,
  addSite,
  approveOffer,
  correctEmployer,
  createEmployer,
  draftOffer,
  editOffer,
  fillOffer,
  listOffers,
  listOffersToReview,
  listOwnOffers,
  pauseOffer,
  previewOffer,
  prolongOffer,
  readOffer,
  readOfferHistory,
  readOwnOffer,
  refuseOffer,
  reopenOffer,
  resumeOffer,
  submitOffer,
  type Client,
  type InputOf,
  type Role,
} from '@app/contracts';
import { actsOn, aStaff, type Staff } from '@app/testing/staff.js';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { until } from '@app/testing/until.js';
import { clientOf } from '@app/testing/visitor.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { offersApp } from '../../offers.app.js';

type Typed = Partial<InputOf<typeof editOffer>['body']>;

const DAY_MS = 86_400_000;
const problem = (code: string) => ({ problem: { code } });

describe('the life of an offer', () => {
  let test: TestApp;
  let staff: Staff;
  let prospector: Client;
  let administrator: Client;
  let at: { employerId: string; siteId: string; contactId: string };
  beforeAll(async () => {
    test = await startTestApp([accountsApp, offersApp]);
    staff = await aStaff(test, 'prospector');
    await signIn();
    at = await anEmployer(prospector);
  });
  afterAll(() => test.close());
  // A token lasts five minutes, and the clock of these stories moves by months.
  const signIn = async () => {
    prospector = await clientOf(test, staff.email);
    administrator = await somebody('administrator');
  };

  const somebody = async (role: Role, organisationId?: string) =>
    clientOf(test, (await aStaff(test, role, organisationId)).email);

  async function anEmployer(by: Client) {
    const { id } = await by.call(createEmployer, { body: { siren: '732829320', name: 'Fournil Martin' } });
    const params = { id };
    await by.call(addSite, { params, body: { siret: '73282932000074', communeCode: '79191' } });
    const body = { name: 'Hélène Martin', email: 'helene@fournil-martin.example' };
    const { sites, contacts } = await by.call(addContact, { params, body });
    return { employerId: id, siteId: sites[0]!.id, contactId: contacts[0]!.id };
  }

  const whole = (typed: Typed = {}, where = at) => ({
    ...where,
    title: 'Apprenti boulanger (h/f)',
    occupation: 'D1102',
    contractTypes: ['apprenticeship' as const],
    openings: 1,
    description: 'Fournil de quartier.',
    ...typed,
  });
  const draft = async (typed: Typed = {}, by = prospector, where = at) =>
    (await by.call(draftOffer, { body: whole(typed, where) as never })).id;
  const published = async (typed: Typed = {}) => {
    const id = await draft(typed);
    await prospector.call(submitOffer, { params: { id } });
    return id;
  };
  const eventsOf = (id: string) =>
    test.sql<{ type: string; payload: Record<string, unknown> }>(
      `select type, payload from offers.outbox_event where payload->>'offerId' = $1 order by position`,
      [id],
    );
  const isPublic = async (id: string) =>
    (await test.client.call(listOffers, { query: { limit: 100 } })).items.some((one) => one.id === id);

  it('is kept as far as it is typed, and says what is missing', async () => {
    const { id, missing } = await prospector.call(draftOffer, { body: { employerId: at.employerId } });
    expect(missing).toEqual(['siteId', 'contactId', 'title', 'occupation', 'contractTypes']);
    const params = { id };
    await expect(prospector.call(submitOffer, { params })).rejects.toMatchObject(problem('offer-incomplete'));
    await prospector.call(editOffer, { params, body: { title: 'Appre' } });
    const typed = await prospector.call(editOffer, {
      params,
      body: { details: { rhythm: 'alternateWeeks', nightWork: true } },
    });
    expect(typed).toMatchObject({
      title: 'Appre',
      details: { rhythm: 'alternateWeeks', nightWork: true, weekendWork: null },
    });
    await expect(prospector.call(editOffer, { params, body: { occupation: 'A9999' } })).rejects.toMatchObject(
      problem('occupation-unknown'),
    );
    expect(await prospector.call(previewOffer, { params })).toMatchObject({
      title: 'Appre',
      details: { rhythm: 'alternateWeeks' },
    });
    expect(await isPublic(id)).toBe(false);
    await expect(test.client.call(readOffer, { params })).rejects.toMatchObject(problem('not-found'));
  });

  it('is published with all that is told of it, once submitted', async () => {
    const id = await published({
      details: { levelPrepared: 3, trainingDays: ['monday'], minorsAllowed: true } as never,
    });
    const offer = await test.client.call(readOffer, { params: { id } });
    expect(offer).toMatchObject({ state: 'published', details: { levelPrepared: 3, trainingDays: ['monday'] } });
    expect(offer).not.toHaveProperty('screeningNote');
    expect((await eventsOf(id)).map(({ type, payload }) => [type, payload.facts])).toMatchObject([
      ['OfferPublished', { details: { levelPrepared: 3, minorsAllowed: true } }],
    ]);
    const own = await prospector.call(readOwnOffer, { params: { id } });
    expect(own.actions).toEqual(['pause', 'prolong', 'fill', 'abandon']);
    await test.settled();
    expect(await actsOn(test, id)).toEqual(['offer.draft', 'offer.submit']);
  });

  it('tells which fields changed, and stays complete', async () => {
    const id = await published();
    const params = { id };
    await prospector.call(editOffer, {
      params,
      body: { startFrom: '2027-09-01' as never, details: { earlyStart: true } },
    });
    await prospector.call(editOffer, { params, body: { startFrom: '2027-09-01' as never } });
    const told = (await eventsOf(id)).slice(1);
    expect(told.map(({ type, payload }) => [type, payload.changed])).toEqual([
      ['OfferChanged', ['startFrom', 'earlyStart']],
    ]);
    const edit = (body: Typed) => prospector.call(editOffer, { params, body: body as never });
    await expect(edit({ title: '' })).rejects.toMatchObject(problem('offer-incomplete'));
    await expect(edit({ description: 'Jeune femme, écrire à x@y.example' })).rejects.toMatchObject({
      problem: {
        code: 'offer-suspicious',
        facts: { review: [{ because: 'discrimination' }, { because: 'contact-in-text' }] },
      },
    });
  });

  it('says in whose portfolio it is and when its company is closed, and says it again when that changes', async () => {
    const id = await published();
    const closures = [{ from: '2027-08-02', to: '2027-08-22' }] as never;
    const params = { id: at.employerId };
    await prospector.call(correctEmployer, { params, body: { closures } });
    await prospector.call(correctEmployer, { params, body: { name: 'Fournil Martin' } });
    const told = (await eventsOf(id)).map(({ payload }) => payload);
    expect(told).toMatchObject([
      { closures: [], organisationId: staff.organisationId },
      { closures, changed: ['closures'], revision: Number(told[0]?.revision) + 1 },
    ]);
    await prospector.call(correctEmployer, { params, body: { closures: [] } });
  });

  it('is read by an administrator when its words ask for it, or nobody knows the employer', async () => {
    const id = await draft({ description: 'Frais de dossier à prévoir.' });
    const params = { id };
    expect((await prospector.call(submitOffer, { params })).state).toBe('underReview');
    expect((await administrator.call(listOffersToReview, { query: {} })).items.map((one) => one.id)).toContain(id);
    await expect(prospector.call(approveOffer, { params })).rejects.toMatchObject(problem('not-allowed'));
    await expect(prospector.call(editOffer, { params, body: { title: 'x' } })).rejects.toMatchObject(
      problem('transition-not-allowed'),
    );
    const refused = await administrator.call(refuseOffer, {
      params,
      body: { comment: 'Rien n’est demandé à un candidat.' },
    });
    expect(refused).toMatchObject({ state: 'refused', closedComment: 'Rien n’est demandé à un candidat.' });
    expect(await eventsOf(id)).toEqual([]);
    const boss = await aStaff(test, 'employer');
    const employer = await clientOf(test, boss.email);
    const where = await anEmployer(employer);
    const first = await draft({}, employer, where);
    const read = await employer.call(submitOffer, { params: { id: first } });
    expect(read).toMatchObject({ state: 'underReview', review: [{ because: 'new-employer' }] });
    expect((await administrator.call(approveOffer, { params: { id: first } })).state).toBe('published');
    const second = await draft({}, employer, where);
    expect((await employer.call(submitOffer, { params: { id: second } })).state).toBe('published');
  });

  it('is paused, resumed, filled opening by opening, reopened, abandoned: each step once, with its reason', async () => {
    const id = await published({ openings: 2 });
    const params = { id };
    await prospector.call(pauseOffer, { params });
    expect(await isPublic(id)).toBe(false);
    await prospector.call(resumeOffer, { params });
    expect(await isPublic(id)).toBe(true);
    const fill = (body: { channel: string; openings?: number }) => prospector.call(fillOffer, { params, body });
    await expect(fill({ channel: 'astrology' })).rejects.toMatchObject(problem('reason-unknown'));
    await expect(fill({ channel: 'other' })).rejects.toMatchObject(problem('comment-required'));
    await expect(fill({ channel: 'network', openings: 3 })).rejects.toMatchObject(problem('openings-too-many'));
    expect(await fill({ channel: 'passerelle' })).toMatchObject({ state: 'published', openings: 1 });
    expect(await fill({ channel: 'network' })).toMatchObject({ state: 'filled', closedReason: 'network' });
    await expect(prospector.call(editOffer, { params, body: { title: 'x' } })).rejects.toMatchObject(
      problem('offer-closed'),
    );
    expect(await prospector.call(reopenOffer, { params })).toMatchObject({
      state: 'published',
      openings: 1,
      closedReason: null,
    });
    const gone = await prospector.call(abandonOffer, { params, body: { reason: 'no-tutor' } });
    expect(gone).toMatchObject({ state: 'abandoned', actions: [] });
    await expect(prospector.call(pauseOffer, { params })).rejects.toMatchObject(problem('transition-not-allowed'));
    const told = await eventsOf(id);
    expect(told.map(({ type }) => type)).toEqual([
      'OfferPublished',
      'OfferChanged',
      'OfferPublished',
      'OfferChanged',
      'OfferClosed',
      'OfferPublished',
      'OfferClosed',
    ]);
    expect(told.at(-1)?.payload).toMatchObject({
      state: 'abandoned',
      reason: 'no-tutor',
      title: 'Apprenti boulanger (h/f)',
    });
    expect(told.map(({ payload }) => payload.revision)).toEqual([2, 3, 4, 5, 6, 7, 8]);
    const { items } = await prospector.call(readOfferHistory, { params, query: { limit: 3 } });
    expect(items.map(({ action, reason }) => [action, reason])).toEqual([
      ['abandon', 'no-tutor'],
      ['reopen', null],
      ['fill', 'network'],
    ]);
  });

  it('is for its own organisation: others neither read nor touch it', async () => {
    const id = await draft();
    const params = { id };
    const stranger = await somebody('prospector');
    for (const route of [readOwnOffer, previewOffer, submitOffer, pauseOffer])
      await expect(stranger.call(route, { params })).rejects.toMatchObject(problem('not-found'));
    await expect(draft({}, stranger)).rejects.toMatchObject(problem('not-found'));
    const coach = await somebody('coach', staff.organisationId);
    expect((await coach.call(listOwnOffers, { query: { state: 'draft' } })).items.map((one) => one.id)).toContain(id);
    await expect(coach.call(editOffer, { params, body: { title: 'x' } })).rejects.toMatchObject(problem('not-allowed'));
  });

  it('is found by the beginnings of words of its title and its company, in its own organisation', async () => {
    const id = await draft({ title: 'Pâtissier du dimanche' });
    const ids = async (words: string, by = prospector) =>
      (await by.call(listOwnOffers, { query: { words, limit: 100 } })).items.map((one) => one.id);
    for (const words of ['patiss', 'DIMANCHE pat', 'pâti']) expect(await ids(words)).toEqual([id]);
    expect(await ids('tissier')).toEqual([]);
    expect(await ids('patiss', await somebody('prospector'))).toEqual([]);
  });

  it('is kept for the coaches of an organisation until a day', async () => {
    const until10 = test.clock.today() as never;
    const id = await published({ embargo: { organisationId: staff.organisationId, until: until10 } });
    const params = { id };
    expect(await isPublic(id)).toBe(false);
    await expect(test.client.call(readOffer, { params })).rejects.toMatchObject(problem('not-found'));
    const coach = await somebody('coach', staff.organisationId);
    expect((await coach.call(readOffer, { params })).id).toBe(id);
    expect((await eventsOf(id))[0]?.payload.embargo).toEqual({ organisationId: staff.organisationId, until: until10 });
    test.clock.advance(1.1 * DAY_MS);
    await until('the embargo is over', async () => (await eventsOf(id)).length === 2);
    expect((await eventsOf(id))[1]?.payload).toMatchObject({ embargo: null, changed: ['embargoUntil'] });
    expect(await isPublic(id)).toBe(true);
  });

  describe('as time goes by', () => {
    let id: string;
    beforeEach(async () => {
      await signIn();
      id = await published();
    });
    const lettersOf = async () =>
      test.sql<{ template: string }>(
        `select template from offers.letter where template like 'offer.%' and subject like $1 order by created_at`,
        [`%${id}%`],
      );
    const remindersDone = (kind: string) =>
      test.sql(`select 1 from offers.reminder where subject_id = $1 and kind = $2 and done_at is not null`, [id, kind]);

    it('asks seven days and one day before it ends, then expires; a letter brings it back', async () => {
      await prospector.call(editOffer, { params: { id }, body: { title: `Offre ${id}` } });
      test.clock.advance(53.2 * DAY_MS);
      await until('the first letter', async () => (await lettersOf()).length === 1, 15_000);
      test.clock.advance(6 * DAY_MS);
      await until('the second letter', async () => (await lettersOf()).length === 2, 15_000);
      expect((await lettersOf()).map(({ template }) => template)).toEqual(['offer.remind7', 'offer.remind1']);
      test.clock.advance(2 * DAY_MS);
      await until('it expired', async () => (await eventsOf(id)).at(-1)?.type === 'OfferClosed', 15_000);
      expect((await eventsOf(id)).at(-1)?.payload).toMatchObject({ state: 'expired', reason: null });
      await test.settled();
      const letter = (await test.letters('helene@fournil-martin.example')).find(({ subject }) => subject.includes(id));
      const token = letter?.text.match(/#(\S+)/)?.[1] ?? '';
      const link = test.withLink(token);
      expect(await link.call(readOwnOffer, { params: { id } })).toMatchObject({
        state: 'expired',
        actions: ['prolong'],
      });
      const idempotencyKey = randomUUID();
      const prolonged = await link.call(prolongOffer, { params: { id }, idempotencyKey });
      expect(prolonged.state).toBe('published');
      expect(await link.call(prolongOffer, { params: { id }, idempotencyKey })).toEqual(prolonged);
      await expect(link.call(prolongOffer, { params: { id } })).rejects.toMatchObject(problem('link-used'));
      expect((await eventsOf(id)).at(-1)?.type).toBe('OfferPublished');
    }, 90_000);

    it('starts again when it is prolonged: one letter of each kind per term', async () => {
      test.clock.advance(50 * DAY_MS);
      await signIn();
      await prospector.call(prolongOffer, { params: { id } });
      test.clock.advance(20 * DAY_MS);
      await test.settled();
      expect(await remindersDone('offer.remind7')).toEqual([]);
      test.clock.advance(34 * DAY_MS);
      await until('reminded', async () => (await remindersDone('offer.remind7')).length === 1, 15_000);
    }, 60_000);
  });
});
