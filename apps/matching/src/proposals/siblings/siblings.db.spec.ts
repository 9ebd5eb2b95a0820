import type { PayloadOf } from '@app/contracts';
import { parseDay } from '@app/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { anOffer } from '../../../../../libs/domain/test/facts.js';
import { MatchingWorld, MONDAY, type Pair } from '../../../test/matching-world.js';

const refusal = (code: string) => ({ code });

describe('what happens elsewhere to open proposals', () => {
  let world: MatchingWorld;
  beforeAll(async () => {
    world = await MatchingWorld.open();
  });
  afterAll(() => world.test.close());
  beforeEach(() => world.goTo(MONDAY));

  const aContract = ({ id: proposalId, youthId, offerId }: Pair) => {
    const contract = { contractId: randomUUID(), youthId, proposalId, offerId };
    const said = { ...contract, contractType: 'apprenticeship', startsOn: null } as const;
    const sign = (revision = 2) =>
      world.tell('ContractSigned', { ...said, revision, signedOn: parseDay('2027-03-01') });
    const abandon = (revision = 3) => world.tell('ContractAbandoned', { ...said, revision });
    return { ...contract, sign, abandon };
  };
  const close = (offerId: string, changes: Partial<PayloadOf<'OfferClosed'>> = {}) =>
    world.tell('OfferClosed', {
      ...world.offerSaid({ offerId, revision: 2 }),
      state: 'filled',
      reason: null,
      ...changes,
    });
  const stateOf = async ({ id }: Pair) => (await world.view(id)).state;
  const revive = ({ id }: Pair) => world.proposals.restart(id, 'revive', world.coach);

  async function hiredWithSiblings() {
    const youthId = await world.aYouth();
    const hired = await world.confirmed(undefined, { youthId });
    const siblings = [await world.proposed({ youthId }), await world.invited(undefined, { youthId })];
    await world.answers.hire(hired.id, { by: hired.employer() });
    return { hired, siblings, contract: aContract(hired) };
  }

  it('a decision to hire says to its employer where the contract stands', async () => {
    const { hired, siblings, contract } = await hiredWithSiblings();
    const employer = hired.employer();
    const stands = async () => (await world.reader.read(hired.id, employer)).contract;
    expect(await stands()).toBe('preparing');
    expect((await world.view(siblings[0]!.id)).contract).toBeUndefined();
    await contract.sign();
    expect(await stands()).toBe('signed');
    await contract.abandon();
    expect(await stands()).toBe('ended');
  });

  it('a decision to hire leaves the others open; the signature makes them obsolete, interviews cancelled', async () => {
    const { hired, siblings, contract } = await hiredWithSiblings();
    const stranger = await world.proposed();
    expect(await Promise.all(siblings.map(stateOf))).toEqual(['proposed', 'interviewing']);
    await contract.sign();
    expect(await Promise.all([hired, stranger, ...siblings].map(stateOf))).toEqual([
      'hired',
      'proposed',
      'obsolete',
      'obsolete',
    ]);
    expect((await world.interview(siblings[1]!.id)).state).toBe('cancelled');
    expect(await world.payloads('ProposalSuperseded', hired.youthId)).toMatchObject([
      { because: 'signed' },
      { because: 'signed' },
    ]);
    await expect(revive(siblings[0]!)).rejects.toMatchObject(refusal('cause-remains'));
    expect((await world.view(siblings[0]!.id)).actions).toEqual([]);
  });

  it('a contract that is given up lets the coach revive them: the youth is asked anew', async () => {
    const { siblings, contract } = await hiredWithSiblings();
    await contract.sign();
    await contract.abandon();
    expect((await world.view(siblings[1]!.id)).actions).toEqual(['revive']);
    await revive(siblings[1]!);
    expect(await world.view(siblings[1]!.id)).toMatchObject({ state: 'proposed', nextActor: 'youth' });
    const shown = world.reader.read(siblings[1]!.id, siblings[1]!.employer());
    await expect(shown).rejects.toMatchObject(refusal('not-found'));
    expect(await stateOf(siblings[0]!)).toBe('obsolete');
  });

  it('a signature that is heard of after its end ends nothing', async () => {
    const { siblings, contract } = await hiredWithSiblings();
    await contract.abandon();
    await contract.sign();
    expect(await Promise.all(siblings.map(stateOf))).toEqual(['proposed', 'interviewing']);
  });

  it('a hire whose contract was given up frees its opening', async () => {
    const offerId = await world.anOffer();
    const [first, second] = [
      await world.confirmed(undefined, { offerId }),
      await world.confirmed(undefined, { offerId }),
    ];
    await world.answers.hire(first.id, { by: first.employer() });
    const hire = () => world.answers.hire(second.id, { by: second.employer() });
    await expect(hire()).rejects.toMatchObject(refusal('openings-too-many'));
    await aContract(first).abandon();
    await hire();
  });

  it('a hire whose contract is signed holds its opening until the offer says that it counted it', async () => {
    const offerId = await world.anOffer({ openings: 2 });
    const pairs = [];
    for (let made = 0; made < 4; made++) pairs.push(await world.confirmed(undefined, { offerId }));
    const [first, second, third, fourth] = pairs as [Pair, Pair, Pair, Pair];
    const hire = (pair: Pair) => world.answers.hire(pair.id, { by: pair.employer() });
    await hire(first);
    const contract = aContract(first);
    await contract.sign();
    await hire(second);
    await expect(hire(third)).rejects.toMatchObject(refusal('openings-too-many'));
    const facts = (openings: number) => anOffer({ id: offerId, openings });
    const says = (revision: number, openings: number, ...hires: string[]) =>
      world.tell('OfferChanged', world.offerSaid({ offerId, revision, facts: facts(openings), hires }));
    await says(2, 1, contract.contractId);
    await expect(hire(third)).rejects.toMatchObject(refusal('openings-too-many'));
    await contract.abandon();
    await expect(hire(third)).rejects.toMatchObject(refusal('openings-too-many'));
    await says(3, 2);
    await hire(third);
    await expect(hire(fourth)).rejects.toMatchObject(refusal('openings-too-many'));
  });

  it('an offer that closes makes its open proposals obsolete, and they come back with it only', async () => {
    const offerId = await world.anOffer();
    const [open, confirmed] = [await world.proposed({ offerId }), await world.confirmed(undefined, { offerId })];
    const refused = await world.sent({ offerId });
    const no = { action: 'refuse', why: { reason: 'no-tutor' } } as const;
    await world.answers.answer(refused.id, { by: refused.employer() }, no);
    await close(offerId);
    expect(await Promise.all([open, confirmed, refused].map(stateOf))).toEqual(['obsolete', 'obsolete', 'refused']);
    expect(await world.payloads('ProposalSuperseded', open.id)).toMatchObject([{ because: 'offerClosed' }]);
    expect(await world.payloads('InterviewCancelled', confirmed.id)).toHaveLength(1);
    await expect(revive(open)).rejects.toMatchObject(refusal('offer-closed'));
    await expect(world.proposals.restart(refused.id, 'reopen', world.coach)).rejects.toMatchObject(
      refusal('offer-closed'),
    );
    await world.tell('OfferPublished', world.offerSaid({ offerId, revision: 3 }));
    await revive(open);
    await world.proposals.restart(refused.id, 'reopen', world.coach);
    expect(await Promise.all([open, confirmed, refused].map(stateOf))).toEqual(['proposed', 'obsolete', 'proposed']);
  });

  it('an end that is heard of after the new beginning spares what was made since', async () => {
    const offerId = await world.anOffer();
    await world.tell('OfferPublished', world.offerSaid({ offerId, revision: 5 }));
    const made = await world.proposed({ offerId });
    world.test.clock.advance(-3_600_000);
    await close(offerId, { revision: 4 });
    expect(await stateOf(made)).toBe('proposed');
  });

  it('an offer that closes while somebody proposes leaves nothing open', async () => {
    const offerId = await world.anOffer();
    const youths = await Promise.all(Array.from({ length: 8 }, () => world.aYouth()));
    await Promise.allSettled([...youths.map((youthId) => world.proposed({ offerId, youthId })), close(offerId)]);
    await world.test.settled();
    const open = await world.test.sql(`select 1 from matching.proposal where offer_id = $1 and state = 'proposed'`, [
      offerId,
    ]);
    expect(open).toEqual([]);
  });

  it('an edited offer alerts the coach when something fails that did not, and clears it when it does not any more', async () => {
    const offerId = await world.anOffer();
    const { id, youthId } = await world.sent({ offerId });
    const edit = (revision: number, changes: Parameters<typeof anOffer>[0]) =>
      world.tell('OfferChanged', {
        ...world.offerSaid({ offerId, revision, facts: anOffer({ id: offerId, revision, ...changes }) }),
        changed: Object.keys(changes ?? {}),
      });
    await edit(2, { skills: ['pétrir'] });
    expect(await world.alerts(youthId)).toEqual([]);
    await edit(3, { contractTypes: ['vocational'] });
    expect(await world.alerts(youthId)).toEqual(['offer-changed']);
    expect((await world.view(id)).failing).toContain('contract-type');
    await edit(4, { contractTypes: ['vocational'], openings: 2 });
    expect(await world.payloads('AlertRaised', id)).toHaveLength(1);
    await edit(5, {});
    expect(await world.alerts(youthId)).toEqual([]);
    expect((await world.view(id)).failing).toEqual([]);
  });

  it('an edited offer tells the coach what it says otherwise, each time anew, whether or not something fails', async () => {
    const offerId = await world.anOffer();
    const { id, youthId } = await world.sent({ offerId });
    const edit = (revision: number, changes: Parameters<typeof anOffer>[0]) =>
      world.tell('OfferChanged', world.offerSaid({ offerId, revision, facts: anOffer({ id: offerId, ...changes }) }));
    const startFrom = parseDay('2027-09-06');
    await edit(2, { startFrom });
    expect(await world.alerts(youthId)).toEqual(['offer-changed']);
    expect(await world.view(id)).toMatchObject({ failing: [], changed: ['start'] });
    await edit(3, { startFrom, skills: ['pétrir'], openings: 2 });
    expect(await world.payloads('AlertRaised', id)).toHaveLength(1);
    await edit(5, { startFrom, details: { hoursPerWeek: 39, rhythm: 'blocks' } });
    await edit(4, { startFrom: parseDay('2027-09-13') });
    expect((await world.view(id)).changed).toEqual(['start', 'hours', 'rhythm']);
    const raised = await world.payloads('AlertRaised', id);
    expect(new Set(raised.map(({ alertId }) => alertId)).size).toBe(2);
    expect(await world.payloads('AlertCleared', raised[0]!.alertId)).toHaveLength(1);
    await edit(6, {});
    expect(await world.alerts(youthId)).toEqual([]);
    expect((await world.view(id)).changed).toEqual([]);
  });

  it('whoever is asked again is asked for the offer as it is', async () => {
    const offerId = await world.anOffer();
    const refused = await world.sent({ offerId });
    const no = { action: 'refuse', why: { reason: 'no-tutor' } } as const;
    await world.answers.answer(refused.id, { by: refused.employer() }, no);
    const facts = anOffer({ id: offerId, startFrom: parseDay('2027-09-06') });
    await world.tell('OfferChanged', world.offerSaid({ offerId, revision: 2, facts }));
    await world.proposals.restart(refused.id, 'reopen', world.coach);
    await world.tell('OfferChanged', world.offerSaid({ offerId, revision: 3, facts: { ...facts, openings: 2 } }));
    expect((await world.view(refused.id)).changed).toEqual([]);
    expect(await world.alerts(refused.youthId)).toEqual([]);
  });

  it('what a coach proposed knowingly raises no alert', async () => {
    const offerId = await world.anOffer();
    await world.tell('OfferChanged', {
      ...world.offerSaid({ offerId, revision: 2, facts: anOffer({ id: offerId, occupation: 'N4101' }) }),
    });
    const { youthId } = await world.proposed({ offerId });
    const facts = anOffer({ id: offerId, occupation: 'N4101', openings: 3 });
    await world.tell('OfferChanged', world.offerSaid({ offerId, revision: 3, facts }));
    expect(await world.alerts(youthId)).toEqual([]);
  });

  it('a consent that is taken back withdraws what is open, and its interviews', async () => {
    const pair = await world.confirmed();
    const { youthId } = pair;
    const recordedBy = `youth:${youthId}`;
    await world.tell('ConsentWithdrawn', { youthId, revision: 9, purpose: 'sharing', recordedBy });
    expect(await stateOf(pair)).toBe('withdrawn');
    expect(await world.payloads('ProposalWithdrawn', pair.id)).toMatchObject([
      { reason: 'youth-changed-mind', by: 'youth' },
    ]);
    expect(await world.payloads('InterviewCancelled', pair.id)).toMatchObject([{ by: 'system' }]);
  });

  it('a youth who left leaves nothing open, and nothing that comes back', async () => {
    const pair = await world.sent();
    const { youthId } = pair;
    const organisationId = world.organisationId;
    await world.tell('YouthLeft', { youthId, revision: 9, organisationId, reason: 'merged' });
    expect(await world.view(pair.id)).toMatchObject({ state: 'obsolete', actions: [] });
    expect(await world.payloads('ProposalWithdrawn', pair.id)).toMatchObject([{ by: 'system' }]);
  });
});
