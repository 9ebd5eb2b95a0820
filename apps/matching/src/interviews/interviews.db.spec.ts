import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MatchingWorld, MONDAY, succeeded, type Pair } from '../../test/matching-world.js';

const refusal = (code: string) => ({ code });

describe('interviews', () => {
  let world: MatchingWorld;
  beforeAll(async () => {
    world = await MatchingWorld.open();
  });
  afterAll(() => world.test.close());
  beforeEach(() => world.goTo(MONDAY));

  const answers = ({ youthId }: Pair, id: string) =>
    ({
      kind: 'link',
      id: crypto.randomUUID(),
      purpose: 'interview.answer',
      resourceId: id,
      holder: { kind: 'youth', id: youthId },
    }) as const;
  const inSpace = (pair: Pair) => ({ by: world.space(pair) });
  const byEmployer = ({ employer }: Pair) => ({ by: employer() });

  it('wait for the youth until the day before the first slot, then lapse; the coach has three days for new ones', async () => {
    const pair = await world.invited(['2027-03-05', '2027-03-08']);
    expect(await world.view(pair.id)).toMatchObject({ nextActor: 'youth', deadlineOn: '2027-03-04' });
    const lapsed = async () => (await world.interview(pair.id)).state === 'lapsed';
    await world.when('2027-03-04T09:00:01Z', 'it lapsed', lapsed);
    expect(await world.view(pair.id)).toMatchObject({
      state: 'interviewing',
      nextActor: 'coach',
      deadlineOn: '2027-03-08',
    });
    expect(await world.payloads('InterviewLapsed', pair.id)).toMatchObject([{ waitedFor: 'youth', sequence: 1 }]);
    await world.whenAlert('2027-03-08T23:00:01Z', pair.youthId, 'slots-due');
    await world.interviews.inviteAgain(pair.id, { by: world.coach }, [world.at('2027-03-15')]);
    expect(await world.alerts(pair.youthId)).toEqual([]);
    expect(await world.view(pair.id)).toMatchObject({ nextActor: 'youth', interview: { state: 'slotsOffered' } });
  });

  it('are asked for at other times, which the employer has three days to give', async () => {
    const pair = await world.invited();
    const { id } = await world.interview(pair.id);
    await world.interviews.act(id, { by: answers(pair, id) }, { action: 'askOther', comment: 'Plutôt le matin.' });
    expect(await world.view(pair.id)).toMatchObject({ nextActor: 'employer', deadlineOn: '2027-03-04' });
    expect(await world.payloads('InterviewSlotsAsked', id)).toMatchObject([{ deadlineOn: '2027-03-04' }]);
    await world.interviews.act(id, byEmployer(pair), { action: 'offer', slots: [world.at('2027-03-09')] });
    const invitations = await world.payloads('InterviewInvited', id);
    expect(invitations.map(({ sequence, answerBefore }) => [sequence, answerBefore])).toEqual([
      [0, '2027-03-04T09:00:00.000Z'],
      [1, '2027-03-08T09:00:00.000Z'],
    ]);
    await world.interviews.act(id, inSpace(pair), { action: 'askOther' });
    const lapsed = async () => (await world.interview(pair.id)).state === 'lapsed';
    await world.when('2027-03-04T23:00:01Z', 'it lapsed', lapsed);
    expect(await world.payloads('InterviewLapsed', id)).toMatchObject([{ waitedFor: 'employer' }]);
  });

  it('keep one calendar entry: confirmed, moved, cancelled, each with the next number', async () => {
    const pair = await world.confirmed();
    const { id } = await world.interview(pair.id);
    await world.interviews.act(
      id,
      { by: world.person('prospector') },
      { action: 'move', slots: [world.at('2027-03-11')] },
    );
    await world.interviews.act(id, inSpace(pair), { action: 'cancel', reason: 'youth-unavailable' });
    const told = await Promise.all(
      (['InterviewConfirmed', 'InterviewMoved', 'InterviewCancelled'] as const).map((type) => world.payloads(type, id)),
    );
    expect(told.flat().map(({ interviewId, sequence }) => [interviewId, sequence])).toEqual(
      [1, 2, 3].map((n) => [id, n]),
    );
    expect(told[2]).toMatchObject([{ by: 'youth', reason: 'youth-unavailable' }]);
    expect(await world.view(pair.id)).toMatchObject({ nextActor: 'coach', deadlineOn: '2027-03-04' });
  });

  it('ask for their outcome when they are over, and for a decision three days after', async () => {
    const pair = await world.confirmed();
    const { id } = await world.interview(pair.id);
    await expect(world.interviews.act(id, byEmployer(pair), { action: 'recordHeld' })).rejects.toMatchObject(
      refusal('interview-not-started'),
    );
    await world.whenAlert('2027-03-05T10:00:01Z', pair.youthId, 'outcome-due');
    await world.interviews.act(id, byEmployer(pair), { action: 'recordHeld' });
    expect(await world.view(pair.id)).toMatchObject({ nextActor: 'employer', deadlineOn: '2027-03-09' });
    expect(await world.alerts(pair.youthId)).toEqual([]);
    await world.whenAlert('2027-03-09T23:00:01Z', pair.youthId, 'decision-due');
    await world.answers.answer(pair.id, byEmployer(pair), { action: 'reject', why: { reason: 'skills-missing' } });
    expect(await world.alerts(pair.youthId)).toEqual([]);
    expect(await world.payloads('ProposalNotHired', pair.id)).toMatchObject([{ reason: 'skills-missing' }]);
    expect(await world.view(pair.id)).toMatchObject({ state: 'notHired', nextActor: null, deadlineOn: null });
  });

  it('correct a wrong outcome without erasing it', async () => {
    const pair = await world.confirmed();
    const { id } = await world.interview(pair.id);
    world.goTo('2027-03-05T10:30:00Z');
    const missed = { action: 'recordMissed', missedBy: 'youth', excused: false } as const;
    await world.interviews.act(id, byEmployer(pair), missed);
    expect(await world.view(pair.id)).toMatchObject({ nextActor: 'coach' });
    await world.interviews.act(id, { by: world.coach }, { action: 'recordHeld', comment: 'Il était là.' });
    const { nextActor, interview, history } = await world.view(pair.id);
    expect({ nextActor, interview }).toMatchObject({
      nextActor: 'employer',
      interview: { state: 'held', missedBy: null },
    });
    const outcomes = history!.filter(({ subject, action }) => subject === 'interview' && /record/.test(action));
    expect(outcomes.map(({ action, writtenBy }) => `${writtenBy} ${action}`)).toEqual([
      'employer recordMissed',
      'coach recordHeld',
    ]);
    expect(await world.payloads('InterviewMissed', id)).toMatchObject([{ missedBy: 'youth', excused: false }]);
  });

  it('are followed by a second one, and by the decision to hire', async () => {
    const pair = await world.confirmed();
    const { id } = await world.interview(pair.id);
    await expect(
      world.interviews.inviteAgain(pair.id, byEmployer(pair), [world.at('2027-03-12')]),
    ).rejects.toMatchObject(refusal('interview-open'));
    world.goTo('2027-03-05T10:30:00Z');
    await world.interviews.act(id, byEmployer(pair), { action: 'recordHeld' });
    await world.interviews.inviteAgain(pair.id, byEmployer(pair), [world.at('2027-03-12')]);
    const second = await world.interview(pair.id);
    expect(second.id).not.toBe(id);
    await world.interviews.act(second.id, inSpace(pair), { action: 'confirm', slotId: second.slots[0]!.id });
    world.goTo('2027-03-12T10:30:00Z');
    await world.answers.hire(pair.id, { by: pair.employer() });
    expect(await world.view(pair.id)).toMatchObject({ state: 'hired', interview: { state: 'held' } });
    expect(await world.payloads('HireDecided', pair.id)).toMatchObject([
      { employerId: world.employerId, contractTypes: ['apprenticeship'] },
    ]);
    expect(await world.payloads('InterviewHeld', second.id)).toHaveLength(1);
    world.goTo('2027-04-12T10:30:00Z');
    await world.proposed();
    await world.test.settled();
    expect(await world.alerts(pair.youthId)).toEqual([]);
  });

  it('are cancelled with the proposal that ends, and open to their own links only', async () => {
    const pair = await world.confirmed();
    const other = await world.invited();
    const { id } = await world.interview(other.id);
    const link = answers(pair, (await world.interview(pair.id)).id);
    await expect(world.interviews.act(id, { by: link }, { action: 'askOther' })).rejects.toMatchObject(
      refusal('not-found'),
    );
    await expect(world.reader.readByInterview(id, link)).rejects.toMatchObject(refusal('not-found'));
    const why = { reason: 'other', comment: 'Ce n’est plus le moment.' };
    await world.answers.answer(pair.id, { by: world.space(pair) }, { action: 'withdraw', why });
    expect(await world.payloads('InterviewCancelled', pair.id)).toMatchObject([
      { reason: 'proposal-ended', by: 'system' },
    ]);
    expect((await world.interview(pair.id)).state).toBe('cancelled');
  });

  it('let one of two answers at once count', async () => {
    const pair = await world.invited();
    const { id, slots } = await world.interview(pair.id);
    const confirm = () => world.interviews.act(id, inSpace(pair), { action: 'confirm', slotId: slots[0]!.id });
    const decline = () => world.interviews.act(id, inSpace(pair), { action: 'decline', reason: 'too-far' });
    expect(await succeeded([confirm(), decline(), confirm()])).toBe(1);
  });
});
