import { accountsApp } from '@app/accounts';
import {
  changeYouth,
  createYouth,
  giveConsent,
  keepBoth,
  listDuplicates,
  mergeDuplicates,
  readConsents,
  readYouth,
  undoMerge,
  withdrawConsent,
  type Client,
  type RequestOf,
} from '@app/contracts';
import { matchingApp } from '@app/matching';
import { actsOn, aStaff, type Staff } from '@app/testing/staff.js';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { clientOf } from '@app/testing/visitor.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { candidatesApp } from '../candidates.app.js';

type Body = NonNullable<RequestOf<typeof createYouth>['body']>;
const DAY_MS = 86_400_000;

describe('files that may be about one person', () => {
  let test: TestApp;
  let staff: Staff;
  let coach: Client;
  beforeAll(async () => {
    test = await startTestApp([accountsApp, candidatesApp, matchingApp]);
    staff = await aStaff(test, 'coach');
    coach = await clientOf(test, staff.email);
  });
  afterAll(() => test.close());

  let count = 0;
  const opened = async (identity: Partial<Body['identity']>, body: Omit<Body, 'identity'> = {}) => {
    const whole = { firstName: 'Lilou', lastName: 'Moreau', birthOn: '2010-03-14', ...identity };
    const { id } = await coach.call(createYouth, { body: { ...body, identity: whole } });
    await test.settled();
    const agreed = {
      purposes: ['ranking' as const],
      basis: 'consent' as const,
      on: '2026-11-02',
      channel: 'oral' as const,
    };
    await coach.call(giveConsent, { params: { id }, body: agreed });
    await test.settled();
    return id;
  };
  /** Two files of one person, under a family name of their own. */
  const aPair = async () => {
    const lastName = `Moreau${'abcdefghij'[count++]!.repeat(6)}`;
    const kept = await opened({ lastName }, { contact: { phone: '+33639980730' }, skills: { skills: ['accueil'] } });
    const gone = await opened(
      { lastName: `${lastName.slice(0, -1)}z` },
      { contact: { email: `${lastName}@mail.example` } },
    );
    return { kept, gone, id: await pairOf(kept, gone) };
  };
  const pairs = async (client = coach, state: 'open' | 'merged' | 'distinct' = 'open') => {
    const items = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await client.call(listDuplicates, { query: { state, limit: 2, ...(cursor ? { cursor } : {}) } });
      items.push(...page.items);
      cursor = page.cursor;
    }
    return items;
  };
  const pairOf = async (...ids: string[]) =>
    (await pairs()).find(({ sides }) => sides.every((side) => ids.includes(side.id)))?.id ?? '';
  const merge = async (
    id: string,
    keep: string,
    take: NonNullable<RequestOf<typeof mergeDuplicates>['body']>['take'],
  ) => {
    const merged = await coach.call(mergeDuplicates, { params: { id }, body: { keep, take } });
    await test.settled();
    return merged;
  };
  const isKnown = async (youthId: string) =>
    (await test.sql('select 1 from matching.youth_snapshot where youth_id = $1 and facts is not null', [youthId]))
      .length > 0;
  const codeOf = (call: Promise<unknown>) =>
    call.then(
      () => 'no problem',
      (error: { problem: { code: string } }) => error.problem.code,
    );

  it('are shown side by side with what they share, to who follows one of them', async () => {
    const { kept, gone, id } = await aPair();
    const [pair] = (await pairs()).filter((one) => one.id === id);
    expect(pair).toMatchObject({
      state: 'open',
      reasons: ['name-with-a-typo', 'same-birth-date'],
      undoableUntil: null,
    });
    expect(pair!.sides.map((side) => side.file?.id).toSorted()).toEqual([kept, gone].toSorted());
    const colleague = await aStaff(test, 'coach', staff.organisationId);
    expect(await pairs(await clientOf(test, colleague.email))).toEqual([]);
    await test.sql(`insert into candidates.youth_access values (gen_random_uuid(), 1, $1, $2, $3, 'team', false)`, [
      colleague.personId,
      kept,
      staff.organisationId,
    ]);
    const half = await clientOf(test, colleague.email);
    const [seen] = await pairs(half);
    expect(seen!.sides.map(({ id: side, file }) => [side === kept, file !== null])).toContainEqual([false, false]);
    const body = { keep: kept, take: [] };
    expect(await codeOf(half.call(mergeDuplicates, { params: { id }, body }))).toBe('not-found');
  });

  it('are no pair any more once one was corrected', async () => {
    const { gone, id } = await aPair();
    const { revision } = await coach.call(readYouth, { params: { id: gone } });
    await coach.call(changeYouth, {
      params: { id: gone },
      body: { revision, identity: { firstName: 'Mathis', lastName: 'Durand' } },
    });
    await test.settled();
    expect((await pairs()).some((pair) => pair.id === id)).toBe(false);
  });

  it('become one by a person, field by field; the other leaves everywhere', async () => {
    const { kept, gone, id } = await aPair();
    const merged = await merge(id, kept, ['email', 'emailState', 'lastName']);
    expect(merged).toMatchObject({ state: 'merged', sides: [{ id: kept }] });
    const file = await coach.call(readYouth, { params: { id: kept } });
    expect(file.email).toMatch(/@mail.example$/);
    expect(file).toMatchObject({ phone: '+33639980730', skills: ['accueil'] });
    expect(file.lastName).toMatch(/z$/);
    expect(await codeOf(coach.call(readYouth, { params: { id: gone } }))).toBe('not-found');
    expect([await isKnown(kept), await isKnown(gone)]).toEqual([true, false]);
    expect(await actsOn(test, gone)).toContain('duplicate.merge');
    expect(await codeOf(merge(id, kept, []))).toBe('already-decided');
  });

  it('become two again within 30 days, with what somebody wrote since', async () => {
    const { kept, gone, id } = await aPair();
    const before = await coach.call(readYouth, { params: { id: gone } });
    const original = await coach.call(readYouth, { params: { id: kept } });
    await merge(id, kept, ['email', 'lastName']);
    const { revision } = await coach.call(readYouth, { params: { id: kept } });
    await coach.call(changeYouth, { params: { id: kept }, body: { revision, identity: { lastName: 'Corrigée' } } });
    await coach.call(undoMerge, { params: { id } });
    await test.settled();
    expect(await coach.call(readYouth, { params: { id: gone } })).toEqual({ ...before, revision: before.revision + 2 });
    const after = await coach.call(readYouth, { params: { id: kept } });
    expect([after.email, after.lastName]).toEqual([original.email, 'Corrigée']);
    expect([await isKnown(kept), await isKnown(gone)]).toEqual([true, true]);
  });

  it('stay one after 30 days', async () => {
    const { kept, id } = await aPair();
    await merge(id, kept, []);
    await test.sql(`update candidates.duplicate set decided_at = $2 where id = $1`, [
      id,
      new Date(Date.now() - 31 * DAY_MS),
    ]);
    expect(await codeOf(coach.call(undoMerge, { params: { id } }))).toBe('not-undoable');
  });

  it('keep what the person took back under either of them', async () => {
    const { kept, gone, id } = await aPair();
    await coach.call(withdrawConsent, { params: { id: gone, purpose: 'ranking' }, body: { channel: 'oral' } });
    await merge(id, kept, []);
    const inForce = async (youthId: string) => (await coach.call(readConsents, { params: { id: youthId } })).inForce;
    expect([await inForce(kept), await isKnown(kept)]).toEqual([[], false]);
    await coach.call(undoMerge, { params: { id } });
    await test.settled();
    expect([await inForce(kept), await inForce(gone)]).toEqual([['ranking'], []]);
    expect([await isKnown(kept), await isKnown(gone)]).toEqual([true, false]);
  });

  it('are two people when a person says so, until they change their mind', async () => {
    const { kept, id } = await aPair();
    await coach.call(keepBoth, { params: { id } });
    const { revision } = await coach.call(readYouth, { params: { id: kept } });
    await coach.call(changeYouth, { params: { id: kept }, body: { revision, skills: { skills: ['caisse'] } } });
    await test.settled();
    expect((await pairs(coach, 'distinct')).map((pair) => pair.id)).toContain(id);
    expect((await pairs()).some((pair) => pair.id === id)).toBe(false);
    await coach.call(undoMerge, { params: { id } });
    expect((await pairs()).some((pair) => pair.id === id)).toBe(true);
  });

  it('of which two people merge at once, one wins', async () => {
    const { kept, gone, id } = await aPair();
    const both = await Promise.all([codeOf(merge(id, kept, [])), codeOf(merge(id, gone, []))]);
    expect(both.toSorted()).toEqual(['already-decided', 'no problem']);
  });
});
