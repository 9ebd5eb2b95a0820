import { eraseYouth, exportYouth, listProposals, listYouths, readYouth, type Client } from '@app/contracts';
import type { TestApp } from '@app/testing/test-app.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tellMainLine } from './main-line.js';
import { backends, openScene, startPasserelle } from './passerelle.js';

/** Every place of the database that holds words; the mailbox page stands for inboxes of others, which are not ours to empty. */
const PLACES = `
  select format('%I.%I.%I', table_schema, table_name, column_name) as name,
    format('select count(*)::int as found from %I.%I where %I::text ~* $1', table_schema, table_name, column_name) as statement
  from information_schema.columns join information_schema.tables using (table_schema, table_name)
  where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'
    and data_type in ('text', 'jsonb', 'json', 'character varying', 'ARRAY', 'USER-DEFINED', 'bytea')
    and table_name <> 'caught_letter'`;

describe.each(backends)('a person is erased, on %s', (backend) => {
  let passerelle: TestApp;
  let coach: Client;
  let youthId: string;
  let words: string[];

  beforeAll(async () => {
    passerelle = await startPasserelle(backend);
    const scene = await openScene(passerelle);
    const { youth } = await tellMainLine(scene, () => {});
    await passerelle.settled();
    ({ coach } = scene);
    youthId = youth.id;
    const { firstName, lastName, email, phone } = youth;
    words = [firstName, lastName, email, phone].flatMap((word) => word ?? []);
  });
  afterAll(() => passerelle?.close());

  const places = async (word: string) => {
    const pattern = `(^|[^[:alnum:]])${word.replace(/[.+]/g, '\\$&')}($|[^[:alnum:]])`;
    const rows = await passerelle.sql<{ name: string; statement: string }>(PLACES);
    const found: string[] = [];
    for (const { name, statement } of rows) {
      const [row] = await passerelle.sql<{ found: number }>(statement, [pattern]);
      if (row!.found) found.push(name);
    }
    return found;
  };

  it('takes a copy of all that is held first', async () => {
    const copy = await coach.call(exportYouth, { params: { id: youthId } });
    expect(copy.file.id).toBe(youthId);
    expect(copy.consents.map(({ purpose }) => purpose)).toEqual(['ranking', 'sharing']);
    expect(copy.informed?.state).toBe('written');
    expect(copy.letters.length).toBeGreaterThan(2);
    expect(copy.protectedFacts).toMatchObject({ withheld: false, facts: null, openings: [{ act: 'export' }] });
  });

  it('leaves no name, address or number in any table of any schema, and keeps the proof without them', async () => {
    for (const word of words) expect([word, (await places(word)).length > 0]).toEqual([word, true]);
    expect(await coach.call(eraseYouth, { params: { id: youthId }, body: { reason: 'youth-asked' } })).toMatchObject({
      erased: true,
    });
    await passerelle.settled();
    for (const word of words) expect([word, await places(word)]).toEqual([word, []]);
    const [proof] = await passerelle.sql<{ acts: number }>(
      `select count(*)::int as acts from candidates.consent_act where youth_id = $1 and guardian_id is null`,
      [youthId],
    );
    expect(proof!.acts).toBe(2);
    // The file that named them is not kept either: its bytes would be them again.
    const kept = `select file_name from candidates.import where length(bytes) > 0`;
    expect(await passerelle.sql(kept)).toEqual([{ file_name: 'jeunes.csv' }]);
  });

  it('leaves nobody to be seen, ranked, proposed or followed', async () => {
    await expect(coach.call(readYouth, { params: { id: youthId } })).rejects.toMatchObject({
      problem: { code: 'not-found' },
    });
    const { items } = await coach.call(listYouths, { query: { limit: 100 } });
    expect(items.some(({ id }) => id === youthId)).toBe(false);
    expect((await coach.call(listProposals, { query: { limit: 100 } })).items.map((one) => one.youthId)).not.toContain(
      youthId,
    );
    const remains = await passerelle.sql(
      `select 1 from accounts.relation where youth_id = $1 union all
       select 1 from matching.youth_snapshot where youth_id = $1 and facts is not null union all
       select 1 from matching.ranking where shown_ids::text || entries like '%' || $1 || '%' or subject_id = $1 union all
       select 1 from matching.ranking_input where facts like '%' || $1 || '%' union all
       select 1 from matching.proposal where youth_id = $1 and (reason <> '' or presentation is not null)`,
      [youthId],
    );
    expect(remains).toEqual([]);
    const again = coach.call(eraseYouth, { params: { id: youthId }, body: { reason: 'youth-asked' } });
    await expect(again).rejects.toMatchObject({ problem: { code: 'not-found' } });
  });
});
