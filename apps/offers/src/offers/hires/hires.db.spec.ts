import { accountsApp } from '@app/accounts';
import {
  addContact,
  addSite,
  createEmployer,
  draftOffer,
  fillOffer,
  readOwnOffer,
  submitOffer,
  type Client,
  type PayloadOf,
} from '@app/contracts';
import type { DeliveredEvent } from '@app/platform/events/event-handler.js';
import { aStaff } from '@app/testing/staff.js';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { clientOf } from '@app/testing/visitor.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { offersApp } from '../../offers.app.js';
import { CountHire } from './count-hire.handler.js';
import { FreeOpening } from './free-opening.handler.js';

type Contract = PayloadOf<'ContractAbandoned'>;

describe('openings follow contracts', () => {
  let test: TestApp;
  let prospector: Client;
  let at: { employerId: string; siteId: string; contactId: string };
  beforeAll(async () => {
    test = await startTestApp([accountsApp, offersApp]);
    prospector = await clientOf(test, (await aStaff(test, 'prospector')).email);
    const { id } = await prospector.call(createEmployer, { body: { siren: '732829320', name: 'Fournil Martin' } });
    const params = { id };
    await prospector.call(addSite, { params, body: { siret: '73282932000074', communeCode: '79191' } });
    const body = { name: 'Hélène Martin', email: 'helene@fournil-martin.example' };
    const { sites, contacts } = await prospector.call(addContact, { params, body });
    at = { employerId: id, siteId: sites[0]!.id, contactId: contacts[0]!.id };
  });
  afterAll(() => test.close());

  const anOffer = async (openings: number) => {
    const said = { occupation: 'D1102', contractTypes: ['apprenticeship' as const], description: 'Fournil.' };
    const body = { ...at, ...said, title: 'Apprenti boulanger (h/f)', openings };
    const { id } = await prospector.call(draftOffer, { body });
    await prospector.call(submitOffer, { params: { id } });
    return id;
  };
  const aContract = (offerId: string | null): Contract => ({
    ...{ contractId: randomUUID(), revision: 3, youthId: randomUUID(), proposalId: randomUUID(), offerId },
    ...{ contractType: 'apprenticeship', startsOn: test.clock.today() },
  });
  const delivered = <E extends 'ContractSigned' | 'ContractBroken' | 'ContractAbandoned'>(
    type: E,
    payload: PayloadOf<E>,
  ): DeliveredEvent<E> => ({
    id: randomUUID(),
    type,
    payload,
    occurredAt: test.clock.now().toISOString(),
    handler: 'h',
  });
  const today = () => test.clock.today();
  const isSigned = (contract: Contract) => delivered('ContractSigned', { ...contract, signedOn: today() });
  const isBroken = (contract: Contract) =>
    delivered('ContractBroken', { ...contract, revision: 5, brokenOn: today(), phase: 'first45Days' });
  const count = (event: DeliveredEvent<'ContractSigned'>) => test.app.get(CountHire, { strict: false }).handle(event);
  const free = (event: DeliveredEvent<'ContractBroken' | 'ContractAbandoned'>) =>
    test.app.get(FreeOpening, { strict: false }).handle(event);
  const standing = async (id: string) => {
    const { state, openings, closedReason } = await prospector.call(readOwnOffer, { params: { id } });
    return [state, openings, closedReason];
  };
  const told = async (id: string) => {
    const rows = await test.sql<{ type: string }>(
      `select type from offers.outbox_event where payload->>'offerId' = $1 order by position`,
      [id],
    );
    return rows.map(({ type }) => type);
  };

  it('are one less with each signature, and the last one fills the offer, through us', async () => {
    const id = await anOffer(2);
    const [first, second] = [aContract(id), aContract(id)];
    await count(isSigned(first));
    expect(await standing(id)).toEqual(['published', 1, null]);
    await count(isSigned(second));
    expect((await standing(id)).toSpliced(1, 1)).toEqual(['filled', 'passerelle']);
    expect(await told(id)).toEqual(['OfferPublished', 'OfferChanged', 'OfferClosed']);
  });

  it('are counted once, however often and under whatever event it is told', async () => {
    const id = await anOffer(3);
    const contract = aContract(id);
    const event = isSigned(contract);
    await count(event);
    await count(event);
    await count(isSigned(contract));
    expect(await standing(id)).toEqual(['published', 2, null]);
  });

  it('are given back by a rupture, which opens a full offer again', async () => {
    const id = await anOffer(2);
    const [first, second] = [aContract(id), aContract(id)];
    await count(isSigned(first));
    await count(isSigned(second));
    const rupture = isBroken(first);
    await free(rupture);
    await free(rupture);
    expect(await standing(id)).toEqual(['published', 1, null]);
    await free(isBroken(second));
    expect(await standing(id)).toEqual(['published', 2, null]);
    expect((await told(id)).slice(-2)).toEqual(['OfferPublished', 'OfferChanged']);
  });

  it('are told together with the contracts that hold the others', async () => {
    const id = await anOffer(3);
    const [first, second] = [aContract(id), aContract(id)];
    await count(isSigned(first));
    await count(isSigned(second));
    await free(isBroken(first));
    const rows = await test.sql<{ payload: PayloadOf<'OfferChanged'> }>(
      `select payload from offers.outbox_event where payload->>'offerId' = $1 order by position`,
      [id],
    );
    const both = [first.contractId, second.contractId].sort();
    expect(rows.map(({ payload: { facts, hires } }) => [facts.openings, hires])).toEqual([
      [3, []],
      [2, [first.contractId]],
      [1, both],
      [2, [second.contractId]],
    ]);
  });

  it('stay as they are when the rupture is heard before the signature', async () => {
    const id = await anOffer(1);
    const contract = aContract(id);
    await free(isBroken(contract));
    await count(isSigned(contract));
    expect(await standing(id)).toEqual(['published', 1, null]);
  });

  it('are not touched by a contract that was given up unsigned, nor by one of no offer', async () => {
    const id = await anOffer(1);
    await free(delivered('ContractAbandoned', aContract(id)));
    await count(isSigned(aContract(null)));
    expect(await standing(id)).toEqual(['published', 1, null]);
  });

  it('are those of the hand that filled it through us before, and of no other channel', async () => {
    const [ours, elsewhere] = [await anOffer(1), await anOffer(1)];
    await prospector.call(fillOffer, { params: { id: ours }, body: { channel: 'passerelle', openings: 1 } });
    await prospector.call(fillOffer, { params: { id: elsewhere }, body: { channel: 'training-centre', openings: 1 } });
    for (const id of [ours, elsewhere]) {
      const contract = aContract(id);
      await count(isSigned(contract));
      await free(isBroken(contract));
    }
    expect(await standing(ours)).toEqual(['published', 1, null]);
    expect((await standing(elsewhere))[0]).toBe('filled');
  });
});
