import { accountsApp } from '@app/accounts';
import { listYouths, readYouth, type Client, type PayloadOf } from '@app/contracts';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { aStaff, type Staff } from '@app/testing/staff.js';
import { clientOf } from '@app/testing/visitor.js';
import { imported, youthFile } from '../../test/youth-file.js';
import { RememberRelation } from '../access/remember-relation.handler.js';
import { candidatesApp } from '../candidates.app.js';

const named = (...names: [lastName: string, firstName: string][]) =>
  youthFile(...names.map(([Nom, Prénom], at) => ({ Référence: `R${at}`, Nom, Prénom })));

describe('the youths of a coach', () => {
  let test: TestApp;
  let staff: Staff;
  let referent: Client;
  let colleague: Staff;
  beforeAll(async () => {
    test = await startTestApp([accountsApp, candidatesApp]);
    staff = await aStaff(test, 'coach');
    colleague = await aStaff(test, 'coach', staff.organisationId);
    referent = await clientOf(test, staff.email);
    await imported(
      test,
      referent,
      named(['Zola', 'Ana'], ['Élie', 'Bo'], ['Da Silva', 'Cy'], ['Moreau', 'Di'], ['Moreau', 'Al']),
    );
  });
  afterAll(() => test.close());

  const colleagues = () => clientOf(test, colleague.email);
  const firstId = async () => (await referent.call(listYouths)).items[0]!.id;

  it('are listed by name, page after page, each once', async () => {
    const names: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await referent.call(listYouths, { query: { limit: 2, ...(cursor ? { cursor } : {}) } });
      names.push(...page.items.map(({ firstName, lastName }) => `${firstName} ${lastName}`));
      cursor = page.cursor;
    }
    expect(names).toEqual(['Cy Da Silva', 'Bo Élie', 'Al Moreau', 'Di Moreau', 'Ana Zola']);
  });

  it('open their file to whoever sent them, who became their referent', async () => {
    const { items } = await referent.call(listYouths);
    expect(items.map(({ mine }) => mine)).toEqual(items.map(() => true));
    const file = await referent.call(readYouth, { params: { id: items[0]!.id } });
    expect(file).toMatchObject({
      birthOn: '2010-03-14',
      email: 'lilou.moreau@courrier.example',
      phone: '+33639980730',
      reachKm: 15,
      wishes: [
        { occupation: 'D1102', rank: 1, source: 'youth' },
        { occupation: 'D1104', rank: 2, source: 'youth' },
      ],
      project: { occupation: 'D1102', state: 'validated', on: null },
      skills: ['lever tôt', 'hygiène'],
    });
  });

  it('are names only to a colleague', async () => {
    const client = await colleagues();
    const { items } = await client.call(listYouths);
    expect(items).toHaveLength(5);
    expect(
      items.every(({ mine, age, commune, state }) => !mine && age === null && commune === null && state === null),
    ).toBe(true);
    await expect(client.call(readYouth, { params: { id: items[0]!.id } })).rejects.toMatchObject({
      problem: { code: 'not-found' },
    });
  });

  it('are nobody to a coach of another organisation', async () => {
    const stranger = await clientOf(test, (await aStaff(test, 'coach')).email);
    expect((await stranger.call(listYouths)).items).toEqual([]);
    const id = await firstId();
    await expect(stranger.call(readYouth, { params: { id } })).rejects.toMatchObject({
      problem: { code: 'not-found' },
    });
  });

  it('are followed by what accounts said last, in whatever order it arrives', async () => {
    const handler = test.app.get(RememberRelation, { strict: false });
    const { personId, organisationId } = colleague;
    const relation = {
      relationId: randomUUID(),
      personId,
      youthId: await firstId(),
      organisationId,
      kind: 'team' as const,
    };
    const tell = (change: Pick<PayloadOf<'RelationChanged'>, 'revision' | 'ended'>) =>
      handler.handle({
        id: randomUUID(),
        type: 'RelationChanged',
        payload: { ...relation, ...change },
        occurredAt: new Date().toISOString(),
        handler: 'RememberRelation',
      });
    const opens = async () => (await (await colleagues()).call(listYouths)).items.filter(({ mine }) => mine).length;
    await tell({ revision: 2, ended: true });
    await tell({ revision: 1, ended: false });
    expect(await opens()).toBe(0);
    await tell({ revision: 3, ended: false });
    expect(await opens()).toBe(1);
    await tell({ revision: 4, ended: true });
    expect(await opens()).toBe(0);
  });

  it.each(['x', Buffer.from('{"sortKey":"\\u0000","id":1}').toString('base64url')])(
    'refuse a cursor that is not ours: %s',
    async (cursor) => {
      await expect(referent.call(listYouths, { query: { cursor } })).rejects.toMatchObject({
        problem: { code: 'input-invalid' },
      });
    },
  );
});
