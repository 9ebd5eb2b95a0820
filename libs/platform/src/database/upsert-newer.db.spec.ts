import { cloneDatabase, type TestDatabase } from '@app/testing/test-database.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Column, DataSource, Entity, PrimaryColumn } from 'typeorm';
import { upsertNewer } from './upsert-newer.js';

@Entity({ name: 'snapshot' })
class SnapshotEntity {
  @PrimaryColumn({ name: 'thing_id', type: 'uuid' }) thingId: string;
  @Column({ type: 'integer' }) revision: number;
  @Column({ name: 'its_name', type: 'text', nullable: true }) itsName: string | null;
  @Column({ type: 'jsonb', nullable: true }) facts: object | null;
}

describe('keeping what is newer', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  beforeAll(async () => {
    database = await cloneDatabase('');
    dataSource = new DataSource({ type: 'postgres', url: database.url, entities: [SnapshotEntity], synchronize: true });
    await dataSource.initialize();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const keep = (row: Partial<SnapshotEntity> & { revision: number }) =>
    upsertNewer(dataSource.manager, SnapshotEntity, row);
  const kept = (thingId: string) => dataSource.getRepository(SnapshotEntity).findOneBy({ thingId });
  const aThing = (changes: Partial<SnapshotEntity> = {}): SnapshotEntity => ({
    thingId: randomUUID(),
    revision: 1,
    itsName: 'bread',
    facts: { skills: ['kneading'], place: null },
    ...changes,
  });

  it('keeps a first row, lists and all', async () => {
    const thing = aThing();
    await keep(thing);
    expect(await kept(thing.thingId)).toEqual(thing);
  });

  it('replaces an older row, also by nothing', async () => {
    const thing = aThing();
    await keep(thing);
    const newer = { ...thing, revision: 2, itsName: null, facts: null };
    await keep(newer);
    expect(await kept(thing.thingId)).toEqual(newer);
  });

  it.each([
    ['an older one', 4],
    ['another of the same revision', 5],
  ])('ignores %s', async (_, revision) => {
    const thing = aThing({ revision: 5 });
    await keep(thing);
    await keep({ ...thing, revision, itsName: 'cake' });
    expect(await kept(thing.thingId)).toEqual(thing);
  });

  it('ends with the newest, whatever the order, also at once', async () => {
    const thing = aThing();
    const revisions = [7, 2, 9, 1, 8, 3, 6, 4, 5];
    await Promise.all(revisions.map((revision) => keep({ ...thing, revision, itsName: `bread ${revision}` })));
    expect(await kept(thing.thingId)).toMatchObject({ revision: 9, itsName: 'bread 9' });
  });

  it('leaves out what the entity does not know', async () => {
    const thing = aThing();
    await keep({ ...thing, email: 'lea@example.org' } as SnapshotEntity);
    expect(await kept(thing.thingId)).toEqual(thing);
  });

  it('leaves alone what the row does not say', async () => {
    const thing = aThing();
    await keep(thing);
    await keep({ thingId: thing.thingId, revision: 2, itsName: 'cake' });
    expect(await kept(thing.thingId)).toEqual({ ...thing, revision: 2, itsName: 'cake' });
  });
});
