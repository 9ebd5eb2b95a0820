import { parseDay, type Day } from '@app/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aYouth } from '../../../../../libs/domain/test/facts.js';
import { MatchingWorld, MONDAY, succeeded } from '../../../test/matching-world.js';

const refusal = (code: string) => ({ code });

describe('answers', () => {
  let world: MatchingWorld;
  beforeAll(async () => {
    world = await MatchingWorld.open();
  });
  afterAll(() => world.test.close());
  beforeEach(() => world.goTo(MONDAY));

  const saidOn = (day: string, onBehalfOf: 'youth' | 'guardian' | 'employer' = 'youth') => ({
    onBehalfOf,
    saidBy: 'M. Martin',
    channel: 'telephone' as const,
    saidOn: parseDay(day) as Day,
  });
  const bySystemOrLink = async (id: string) => (await world.view(id)).history!.map(({ action }) => action);

  describe('written down for somebody', () => {
    it('keep who said it, who wrote it and when; the agreement is dated with the day on which it was given', async () => {
      const { id } = await world.proposed();
      world.goTo('2027-03-03T15:00:00Z');
      await world.answers.agree(id, { by: world.coach, recorded: saidOn('2027-03-02') });
      const { state, history } = await world.view(id);
      expect(state).toBe('agreed');
      expect(history!.at(-1)).toMatchObject({
        action: 'agree',
        by: 'youth',
        writtenBy: 'coach',
        actorId: world.coach.personId,
        at: expect.stringMatching(/^2027-03-03T15:00/),
        recorded: { onBehalfOf: 'youth', saidBy: 'M. Martin', channel: 'telephone', saidOn: '2027-03-02' },
      });
      const [row] = await world.test.sql(`select agreed_at from matching.proposal where id = $1`, [id]);
      expect(row).toEqual({ agreed_at: new Date('2027-03-02T11:00:00Z') });
    });

    it('have a day between the question and today', async () => {
      world.goTo('2027-03-03T15:00:00Z');
      const { id } = await world.proposed();
      const on = (day: string) => world.answers.agree(id, { by: world.coach, recorded: saidOn(day) });
      await expect(on('2027-03-02')).rejects.toMatchObject(refusal('said-day-invalid'));
      await expect(on('2027-03-04')).rejects.toMatchObject(refusal('said-day-invalid'));
      await on('2027-03-03');
    });

    it('are a coach’s pen for everybody, a prospector’s for the employer only, and nobody else’s', async () => {
      const { id, youth, employer } = await world.sent();
      const prospector = world.person('prospector');
      const why = { reason: 'position-filled' };
      const refuse = (by: typeof prospector, onBehalfOf: 'employer' | 'youth') =>
        world.answers.answer(id, { by, recorded: saidOn('2027-03-01', onBehalfOf) }, { action: 'refuse', why });
      await expect(refuse(prospector, 'youth')).rejects.toMatchObject(refusal('recorder-not-allowed'));
      await expect(refuse(world.person('prospector', world.employerId), 'employer')).rejects.toMatchObject(
        refusal('not-found'),
      );
      const recorded = saidOn('2027-03-01', 'employer');
      for (const by of [youth(), employer(), world.person('employer')]) {
        const act = world.answers.answer(id, { by, recorded }, { action: 'refuse', why });
        await expect(act).rejects.toMatchObject(refusal('recorder-not-allowed'));
      }
      await refuse(prospector, 'employer');
      expect((await world.view(id)).history!.at(-1)).toMatchObject({ by: 'employer', writtenBy: 'prospector' });
    });

    it('are not given in one’s own name: a coach agrees for nobody', async () => {
      const { id } = await world.proposed();
      await expect(world.answers.agree(id, { by: world.coach })).rejects.toMatchObject(refusal('actor-not-allowed'));
    });
  });

  describe('of guardians', () => {
    const minor = () => world.aYouth({ guardianUntil: parseDay('2028-01-10') });

    it('one is enough, and the other is kindly told so, but may still withdraw', async () => {
      const { id, guardian } = await world.agreed({ youthId: await minor() });
      const [first, second] = [guardian(), guardian()];
      await world.answers.agree(id, { by: first });
      await expect(world.answers.agree(id, { by: second })).rejects.toMatchObject(refusal('answered-already'));
      const no = world.answers.decline(id, { by: second }, { reason: 'too-far' });
      await expect(no).rejects.toMatchObject(refusal('answered-already'));
      expect(await world.reader.read(id, second)).toMatchObject({
        state: 'agreed',
        actions: ['withdraw'],
        history: [],
      });
      expect((await world.reader.read(id, first)).history).toMatchObject([{ action: 'agree', by: 'guardian' }]);
      await world.answers.answer(id, { by: second }, { action: 'withdraw', why: { reason: 'found-elsewhere' } });
      expect(await world.payloads('ProposalWithdrawn', id)).toMatchObject([{ by: 'guardian' }]);
    });

    it('is told whose no it was', async () => {
      const [asked, another] = [await world.agreed({ youthId: await minor() }), await world.proposed()];
      await world.answers.decline(asked.id, { by: asked.guardian() }, { reason: 'too-far' });
      await world.answers.decline(another.id, { by: another.youth() }, { reason: 'too-far' });
      expect(await world.payloads('ProposalDeclined', asked.id)).toMatchObject([{ by: 'guardian' }]);
      expect(await world.payloads('ProposalDeclined', another.id)).toMatchObject([{ by: 'youth' }]);
    });

    it('are not asked for somebody of age, and a youth of 17 does not answer for them', async () => {
      const adult = await world.agreed({ youthId: await world.aYouth({ guardianUntil: parseDay('2027-03-01') }) });
      expect((await world.view(adult.id)).state).toBe('agreed');
      await expect(world.reader.read(adult.id, adult.guardian())).rejects.toMatchObject(refusal('not-found'));
      const { id, youth } = await world.agreed({ youthId: await minor() });
      await expect(world.answers.agree(id, { by: youth() })).rejects.toMatchObject(refusal('actor-not-allowed'));
      await expect(world.proposals.send(id, { coachNote: 'Vite.' }, world.coach)).rejects.toMatchObject(
        refusal('transition-not-allowed'),
      );
    });

    it('are not waited for any more once the file says that there is none, or until another birthday', async () => {
      const { id, youthId } = await world.agreed({ youthId: await minor() });
      const file = { youthId, organisationId: world.organisationId, facts: aYouth({ id: youthId }), shareable: true };
      await world.tell('YouthChanged', { ...file, revision: 2, guardianUntil: parseDay('2027-03-03') });
      expect((await world.view(id)).state).toBe('awaitingGuardian');
      await world.whenState('2027-03-02T23:00:01Z', id, 'agreed');
      world.goTo(MONDAY);
      const other = await world.agreed({ youthId: await minor() });
      await world.tell('YouthChanged', { ...file, youthId: other.youthId, revision: 2, guardianUntil: null });
      expect((await world.view(other.id)).state).toBe('agreed');
    });

    it('may say it to the coach', async () => {
      const { id } = await world.agreed({ youthId: await minor() });
      await world.answers.agree(id, { by: world.coach, recorded: saidOn('2027-03-01', 'guardian') });
      expect(await world.told(id)).toEqual(['ProposalMade', 'GuardianAsked', 'ProposalAgreed']);
    });
  });

  describe('at the same moment', () => {
    it('two guardians, two answers of a youth, two of an employer: one counts', async () => {
      const youthId = await world.aYouth({ guardianUntil: parseDay('2028-01-10') });
      const asked = await world.agreed({ youthId });
      expect(
        await succeeded([
          world.answers.agree(asked.id, { by: asked.guardian() }),
          world.answers.decline(asked.id, { by: asked.guardian() }, { reason: 'too-far' }),
        ]),
      ).toBe(1);
      const { id, youth } = await world.proposed();
      const link = youth();
      const yes = () => world.answers.agree(id, { by: link });
      const no = () => world.answers.decline(id, { by: youth() }, { reason: 'too-far' });
      expect(await succeeded([yes(), no(), yes(), no()])).toBe(1);
      expect(await bySystemOrLink(id)).toHaveLength(2);
      const sent = await world.sent();
      const refuse = { action: 'refuse', why: { reason: 'position-filled' } } as const;
      expect(
        await succeeded([
          world.answers.answer(sent.id, { by: sent.employer() }, refuse),
          world.answers.wantInterview(sent.id, { by: sent.employer() }, { slots: [world.at('2027-03-05')] }),
          world.answers.answer(sent.id, { by: sent.employer() }, refuse),
        ]),
      ).toBe(1);
    });

    it('a deadline and an answer: one counts, and neither is stuck', async () => {
      const pairs = [];
      for (let count = 0; count < 6; count++) pairs.push(await world.proposed());
      world.goTo('2027-03-06T23:00:01Z');
      const answered = await succeeded(pairs.map(({ id, youth }) => world.answers.agree(id, { by: youth() })));
      await world.test.settled();
      await Promise.all(pairs.map(({ id }) => world.whenSettled(id, ['agreed', 'lapsed'])));
      const states = await Promise.all(pairs.map(async ({ id }) => (await world.view(id)).state));
      expect(states.filter((state) => state === 'agreed')).toHaveLength(answered);
    });

    it('two hires for one opening: one counts', async () => {
      const offerId = await world.anOffer();
      const both = [await world.confirmed(undefined, { offerId }), await world.confirmed(undefined, { offerId })];
      const hires = both.map(({ id, employer }) => world.answers.hire(id, { by: employer() }));
      expect(await succeeded(hires)).toBe(1);
      const states = await Promise.all(both.map(async ({ id }) => (await world.view(id)).state));
      expect(states.toSorted()).toEqual(['hired', 'interviewing']);
    });
  });

  it('of an employer’s own account count as those of their link', async () => {
    const { id } = await world.sent();
    const boss = world.person('employer');
    const mine = await world.reader.listMine({ limit: 100, state: [] }, boss);
    const listed = mine.items.find((one) => one.id === id);
    expect(listed).toMatchObject({ presentation: { coachNote: 'Motivé, ponctuel.' } });
    expect(listed).not.toHaveProperty('youthId');
    await world.answers.answer(id, { by: boss }, { action: 'refuse', why: { reason: 'no-tutor' } });
    expect((await world.view(id)).history!.at(-1)).toMatchObject({ by: 'employer', actorId: boss.personId });
  });

  it('go straight back to an employer once, on an agreement of the last thirty days', async () => {
    const { id, employer } = await world.sent();
    const refuse = () =>
      world.answers.answer(id, { by: employer() }, { action: 'refuse', why: { reason: 'hiring-postponed' } });
    await refuse();
    expect((await world.view(id)).actions).toEqual(['reopen', 'sendAgain']);
    await world.proposals.restart(id, 'sendAgain', world.coach);
    expect(await world.payloads('ProposalSent', id)).toHaveLength(2);
    await refuse();
    expect((await world.view(id)).actions).toEqual(['reopen']);
    const again = world.proposals.restart(id, 'sendAgain', world.coach);
    await expect(again).rejects.toMatchObject(refusal('sent-again-already'));
    await world.proposals.restart(id, 'reopen', world.coach);
    expect(await world.view(id)).toMatchObject({ state: 'proposed' });
    await expect(world.reader.read(id, employer())).rejects.toMatchObject(refusal('not-found'));
  });
});
