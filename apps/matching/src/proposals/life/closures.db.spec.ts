import { parseDay, type Closure } from '@app/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MatchingWorld, MONDAY } from '../../../test/matching-world.js';

const A_WEEK: Closure = { from: parseDay('2027-03-08'), to: parseDay('2027-03-14') };

describe('an employer who says only afterwards that they are closed', () => {
  let world: MatchingWorld;
  beforeAll(async () => {
    world = await MatchingWorld.open();
  });
  afterAll(() => world.test.close());
  beforeEach(() => world.goTo(MONDAY));

  const closes = (offerId: string, revision: number, ...closures: Closure[]) =>
    world.tell('OfferChanged', { ...world.offerSaid({ offerId, revision, closures }), changed: ['closures'] });
  const reminded = async (id: string) => (await world.payloads('ProposalReminded', id)).length;
  const passing = async (instant: string) => {
    const another = await world.proposed();
    await world.whenState(instant, another.id, 'lapsed');
  };

  it('has as many days as before to answer, and letters on them', async () => {
    const { id, offerId } = await world.sent();
    const { waitingSince } = await world.view(id);
    await closes(offerId, 2, A_WEEK);
    expect(await world.view(id)).toMatchObject({ deadlineOn: '2027-03-19', nextActor: 'employer', waitingSince });
    await world.when('2027-03-04T07:00:01Z', 'the first letter', async () => (await reminded(id)) === 1);
    await passing('2027-03-14T09:00:00Z');
    expect([await reminded(id), (await world.view(id)).state]).toEqual([1, 'sent']);
    await world.when('2027-03-16T07:00:01Z', 'the second letter', async () => (await reminded(id)) === 2);
    expect(await world.payloads('ProposalReminded', id)).toMatchObject([{}, { deadlineOn: '2027-03-19' }]);
    await world.whenState('2027-03-19T23:00:01Z', id, 'lapsed');
  });

  it('keeps the day that was told when they are open again, and after an older word', async () => {
    const { id, offerId } = await world.sent();
    await closes(offerId, 3, A_WEEK);
    await closes(offerId, 4);
    expect((await world.view(id)).deadlineOn).toBe('2027-03-19');
    await closes(offerId, 2, { from: parseDay('2027-03-08'), to: parseDay('2027-03-31') });
    expect((await world.view(id)).deadlineOn).toBe('2027-03-19');
  });

  it('is not reminded again of what a letter said before', async () => {
    const { id, offerId } = await world.sent();
    await world.when('2027-03-04T07:00:01Z', 'the first letter', async () => (await reminded(id)) === 1);
    await closes(offerId, 2, { from: parseDay('2027-03-02'), to: parseDay('2027-03-14') });
    expect((await world.view(id)).deadlineOn).toBe('2027-03-25');
    await world.when('2027-03-22T07:00:01Z', 'the second letter', async () => (await reminded(id)) === 2);
    await world.whenState('2027-03-25T23:00:01Z', id, 'lapsed');
    expect(await reminded(id)).toBe(2);
  });

  it('has longer for other slots, and for a decision after the interview', async () => {
    const asked = await world.invited(['2027-03-06']);
    const { id } = await world.interview(asked.id);
    await world.interviews.act(id, { by: world.space(asked) }, { action: 'askOther' });
    const held = await world.confirmed(['2027-03-02']);
    const { id: heldId } = await world.interview(held.id);
    world.goTo('2027-03-02T11:00:00Z');
    await world.interviews.act(heldId, { by: held.employer() }, { action: 'recordHeld' });
    expect([(await world.view(asked.id)).deadlineOn, (await world.view(held.id)).deadlineOn]).toEqual([
      '2027-03-04',
      '2027-03-05',
    ]);
    const days = { from: parseDay('2027-03-03'), to: parseDay('2027-03-07') };
    await closes(asked.offerId, 2, days);
    await closes(held.offerId, 2, days);
    expect([(await world.view(asked.id)).deadlineOn, (await world.view(held.id)).deadlineOn]).toEqual([
      '2027-03-09',
      '2027-03-10',
    ]);
    await world.whenAlert('2027-03-10T23:00:01Z', held.youthId, 'decision-due');
    expect(await world.payloads('InterviewLapsed', asked.id)).toMatchObject([{ waitedFor: 'employer' }]);
  });

  it('changes nothing for others, for a hold and for what is over', async () => {
    const [asked, held] = [await world.proposed(), await world.sent()];
    const until = { untilOn: parseDay('2027-03-10'), comment: 'Après les travaux.' };
    await world.answers.hold(held.id, { by: held.employer() }, until);
    const late = await world.confirmed(['2027-03-02']);
    const { id } = await world.interview(late.id);
    world.goTo('2027-03-02T11:00:00Z');
    await world.interviews.act(id, { by: late.employer() }, { action: 'recordHeld' });
    for (const { offerId } of [asked, held]) await closes(offerId, 2, A_WEEK);
    expect((await world.view(asked.id)).deadlineOn).toBe('2027-03-06');
    expect((await world.view(held.id)).deadlineOn).toBe('2027-03-10');
    await world.whenAlert('2027-03-05T23:00:01Z', late.youthId, 'decision-due');
    await closes(late.offerId, 2, { from: parseDay('2027-03-03'), to: parseDay('2027-03-14') });
    expect((await world.view(late.id)).deadlineOn).toBe('2027-03-05');
  });

  it('counts for a profile that is sent at the same moment', async () => {
    const pairs = await Promise.all(Array.from({ length: 6 }, () => world.agreed()));
    const send = (id: string) => world.proposals.send(id, { coachNote: 'Motivé.' }, world.coach);
    await Promise.all(pairs.flatMap(({ id, offerId }) => [send(id), closes(offerId, 2, A_WEEK)]));
    await world.test.settled();
    const views = await Promise.all(pairs.map(({ id }) => world.view(id)));
    expect(new Set(views.map(({ deadlineOn }) => deadlineOn))).toEqual(new Set(['2027-03-19']));
  });
});
