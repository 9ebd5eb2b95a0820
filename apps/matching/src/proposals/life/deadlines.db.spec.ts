import { parseDay } from '@app/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MatchingWorld, MONDAY } from '../../../test/matching-world.js';

describe('when nobody moves', () => {
  let world: MatchingWorld;
  beforeAll(async () => {
    world = await MatchingWorld.open();
  });
  afterAll(() => world.test.close());
  beforeEach(() => world.goTo(MONDAY));

  const tellsOf = async (id: string) => (await world.told(id)).filter((type) => type.startsWith('Proposal'));

  it('a youth has five working days, then it lapses and the coach is told', async () => {
    const { id, youthId } = await world.proposed();
    expect(await world.view(id)).toMatchObject({ deadlineOn: '2027-03-06', nextActor: 'youth' });
    await world.whenState('2027-03-06T23:00:01Z', id, 'lapsed');
    expect(await world.payloads('ProposalLapsed', id)).toMatchObject([{ waitedFor: 'youth' }]);
    expect(await world.alerts(youthId)).toEqual(['nobody-answered']);
    await world.proposals.restart(id, 'reopen', world.coach);
    expect(await world.alerts(youthId)).toEqual([]);
    const [raised] = await world.payloads('AlertRaised', id);
    expect(await world.payloads('AlertCleared', raised!.alertId)).toHaveLength(1);
    expect(await tellsOf(id)).toEqual(['ProposalMade', 'ProposalLapsed', 'ProposalMade']);
  });

  it('a coach has two days to send, then is told, once', async () => {
    const { id, youthId } = await world.agreed();
    await world.whenAlert('2027-03-03T23:00:01Z', youthId, 'send-due');
    await world.proposals.send(id, { coachNote: 'Motivé.' }, world.coach);
    expect(await world.alerts(youthId)).toEqual([]);
    expect(await world.payloads('AlertRaised', id)).toMatchObject([
      { kind: 'send-due', subjectType: 'proposal', dueOn: '2027-03-04' },
    ]);
  });

  it('an employer is reminded after three and seven working days, and has ten', async () => {
    const { id, youthId } = await world.sent();
    const reminded = async () => (await world.payloads('ProposalReminded', id)).length;
    await world.when('2027-03-04T07:00:01Z', 'the first letter', async () => (await reminded()) === 1);
    await world.when('2027-03-09T07:00:01Z', 'the second letter', async () => (await reminded()) === 2);
    await world.whenState('2027-03-12T23:00:01Z', id, 'lapsed');
    expect(await world.payloads('ProposalLapsed', id)).toMatchObject([{ waitedFor: 'employer' }]);
    expect(await world.alerts(youthId)).toEqual(['nobody-answered']);
  });

  it('nobody hears of what was answered in time', async () => {
    const { id, youthId, employer } = await world.sent();
    await world.answers.answer(id, { by: employer() }, { action: 'refuse', why: { reason: 'position-filled' } });
    world.goTo('2027-04-30T09:00:00Z');
    const other = await world.proposed();
    await world.whenState('2027-05-31T09:00:00Z', other.id, 'lapsed');
    expect((await world.view(id)).state).toBe('refused');
    expect(await world.payloads('ProposalReminded', id)).toEqual([]);
    expect(await world.alerts(youthId)).toEqual([]);
  });

  it('a closed August counts for nobody at the employer, and is no reason to remind', async () => {
    world.goTo('2027-07-30T09:00:00Z');
    const closures = [{ from: parseDay('2027-08-02'), to: parseDay('2027-08-22') }];
    const { id } = await world.sent({ offerId: await world.anOffer({ closures }) });
    const { deadlineOn } = await world.view(id);
    expect(deadlineOn).toBe('2027-09-01');
    const reminded = async () => (await world.payloads('ProposalReminded', id)).length;
    const another = await world.proposed();
    await world.whenState('2027-08-20T09:00:00Z', another.id, 'lapsed');
    expect([await reminded(), (await world.view(id)).state]).toEqual([0, 'sent']);
    await world.when('2027-08-24T06:00:01Z', 'the first letter', async () => (await reminded()) === 1);
    await world.whenState('2027-09-01T22:00:01Z', id, 'lapsed');
  });

  it('a hold ends on the morning of its day, once', async () => {
    const { id, employer } = await world.sent();
    const hold = { untilOn: parseDay('2027-03-15'), comment: 'Après les travaux.' };
    await world.answers.hold(id, { by: employer() }, hold);
    expect(await world.view(id)).toMatchObject({ state: 'onHold', deadlineOn: '2027-03-15' });
    await world.whenState('2027-03-15T07:00:01Z', id, 'sent');
    expect(await world.view(id)).toMatchObject({ deadlineOn: '2027-03-26', nextActor: 'employer' });
    expect(await tellsOf(id)).toEqual([
      'ProposalMade',
      'ProposalAgreed',
      'ProposalSent',
      'ProposalHeld',
      'ProposalSent',
    ]);
    const again = world.answers.hold(id, { by: employer() }, { ...hold, untilOn: parseDay('2027-04-15') });
    await expect(again).rejects.toMatchObject({ code: 'held-already' });
    expect((await world.reader.read(id, employer())).actions).not.toContain('hold');
  });

  it('a guardian has five days, then the coach telephones; an answer clears the task', async () => {
    const youthId = await world.aYouth({ guardianUntil: parseDay('2028-01-10') });
    const { id, guardian } = await world.agreed({ youthId });
    expect(await world.view(id)).toMatchObject({ state: 'awaitingGuardian', deadlineOn: '2027-03-06' });
    await world.whenAlert('2027-03-06T23:00:01Z', youthId, 'guardian-silent');
    expect((await world.view(id)).state).toBe('awaitingGuardian');
    await world.answers.agree(id, { by: guardian() });
    expect(await world.alerts(youthId)).toEqual([]);
  });

  it('the 18th birthday releases what a guardian had not answered', async () => {
    const youthId = await world.aYouth({ guardianUntil: parseDay('2027-03-04') });
    const { id, guardian } = await world.agreed({ youthId });
    expect((await world.reader.read(id, guardian())).actions).toEqual(['agree', 'decline', 'withdraw']);
    await world.whenState('2027-03-03T23:00:01Z', id, 'agreed');
    expect(await world.view(id)).toMatchObject({ nextActor: 'coach' });
    await expect(world.reader.read(id, guardian())).rejects.toMatchObject({ code: 'not-found' });
    await expect(world.answers.agree(id, { by: guardian() })).rejects.toMatchObject({ code: 'not-found' });
    expect(await world.told(id)).toEqual(['ProposalMade', 'GuardianAsked', 'ProposalAgreed']);
  });
});
