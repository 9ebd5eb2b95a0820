import { DEMO_PASSWORD, demoPeople } from '@app/accounts';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { loadDemo } from '../../apps/standalone/src/demo-data.js';
import { signInWithPassword } from '../../apps/standalone/src/sign-in.js';
import { apps } from '../architecture/apps.js';
import type { Section } from './measure.js';
import { timed, waits } from './people.js';

/** Pages that people open all day, with many others' data beside theirs. */
const YOUTHS = 100_000;
const OFFERS = 20_000;
const CLIENTS = 50;
const GOAL = 'p95 ≤ 100 ms';

export async function pages(databaseUrl: string): Promise<Section> {
  const passerelle = await startTestApp(apps, { databaseUrl });
  await loadDemo(passerelle.app, { url: passerelle.url, folder: 'demo', databaseUrl });
  await passerelle.settled();
  await multiply(passerelle);
  const { email } = demoPeople.find(({ role }) => role === 'coach')!;
  const authorization = `Bearer ${await signInWithPassword(passerelle.url, { email, password: DEMO_PASSWORD })}`;
  const ask = (path: string) => () => timed(`${passerelle.url}${path}`, { headers: { authorization } });
  const oneOf = (ids: string[], pathOf: (id: string) => string) => () =>
    ask(pathOf(ids[Math.floor(Math.random() * ids.length)]!))();
  const youths = await idsOf(passerelle, `select youth_id as id from candidates.youth_access where not ended`);
  const offers = await idsOf(passerelle, `select id from offers.offer where state = 'published' limit 5000`);
  const people = { clients: CLIENTS, restMs: 500 };
  const rows = [
    await waits(
      'the file of a youth',
      people,
      oneOf(youths, (id) => `/api/youths/${id}`),
      GOAL,
    ),
    await waits('the youths of an organisation, first page', people, ask('/api/youths?limit=50'), GOAL),
    await waits(
      'an offer',
      people,
      oneOf(offers, (id) => `/api/offers/${id}`),
      GOAL,
    ),
    await waits('the newest offers, first page', people, ask('/api/offers?limit=20'), GOAL),
  ];
  await passerelle.close();
  return {
    title: 'Pages',
    how: `${YOUTHS.toLocaleString('en')} youths and ${OFFERS.toLocaleString('en')} offers, copied from those of the demo; ${CLIENTS} people who open a page, read for half a second, open the next. Times are those of the HTTP answers; client, server and database share the machine.`,
    rows,
  };
}

/** Each row of the demo many times over, under ids and keys of its own. */
async function multiply(passerelle: TestApp): Promise<void> {
  const copies = async (table: string, upTo: number, changes: string) => {
    const [known] = await passerelle.sql<{ count: number }>(`select count(*)::int as count from ${table}`);
    await passerelle.sql(
      `insert into ${table} select (jsonb_populate_record(one, jsonb_build_object('id', gen_random_uuid(), ${changes}))).*
       from ${table} one cross join generate_series(1, $1::int) as number`,
      [Math.ceil(upTo / known!.count)],
    );
    await passerelle.sql(`vacuum analyze ${table}`);
  };
  await copies(
    'candidates.youth',
    YOUTHS,
    `'natural_key', one.natural_key || '-' || number, 'sort_key', one.sort_key || ' ' || number`,
  );
  await copies(
    'offers.offer',
    OFFERS,
    `'natural_key', one.natural_key || '-' || number, 'published_at', one.published_at - number * interval '1 minute'`,
  );
}

const idsOf = async (passerelle: TestApp, statement: string): Promise<string[]> =>
  (await passerelle.sql<{ id: string }>(statement)).map(({ id }) => id);
