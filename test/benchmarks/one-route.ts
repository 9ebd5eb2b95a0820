import { importOffers, type Client } from '@app/contracts';
import { startTestApp } from '@app/testing/test-app.js';
import autocannon from 'autocannon';
import Fastify from 'fastify';
import pg from 'pg';
import { DEMO_PASSWORD, DemoAccounts, demoPeople } from '@app/accounts';
import { signInWithPassword } from '../../apps/standalone/src/sign-in.js';
import { apps } from '../architecture/apps.js';
import type { Section } from './measure.js';

/** One authenticated, validated route with one query, against a bare Fastify handler that sends the rows of the same SQL. */
const CONNECTIONS = 50;
const SECONDS = 8;

export async function oneRoute(databaseUrl: string): Promise<Section> {
  const passerelle = await startTestApp(apps, { databaseUrl });
  await passerelle.app.get(DemoAccounts, { strict: false }).create();
  const { email } = demoPeople.find(({ role }) => role === 'prospector')!;
  const bearer = await signInWithPassword(passerelle.url, { email, password: DEMO_PASSWORD });
  const id = await anImport(passerelle.as(bearer));
  await passerelle.settled();
  const bare = await bareHandler(databaseUrl);
  const headers = { authorization: `Bearer ${bearer}` };
  const rounds = { ours: [] as number[], theirs: [] as number[] };
  // In turns, so that whatever else the machine does weighs on both.
  for (let round = 0; round < 3; round++) {
    rounds.theirs.push(await requestsPerSecond(`${bare.url}/imports/${id}`, {}));
    rounds.ours.push(await requestsPerSecond(`${passerelle.url}/api/offer-imports/${id}`, headers));
  }
  await bare.close();
  await passerelle.close();
  const [ours, theirs] = [median(rounds.ours), median(rounds.theirs)];
  return {
    title: 'One route',
    how: `GET one row by id: access token checked, parameters validated, response stripped to its contract, request logged. Against bare Fastify and pg with the same SQL, ${CONNECTIONS} connections, medians of three turns of ${SECONDS} s each.`,
    rows: [
      {
        what: 'requests per second',
        measured: `${ours}/s`,
        against: `${theirs}/s bare Fastify + pg`,
        ratio: `${(ours / theirs).toFixed(2)} (goal ≥ 0.70)`,
      },
    ],
  };
}

/** The smallest file that can be read: one row, which is rejected; its report is what the route answers. */
async function anImport(client: Client): Promise<string> {
  const row = 'Fournil Martin;1;Niort;Boulangerie;Apprenti boulanger;apprentissage';
  const body = new TextEncoder().encode(`Entreprise;SIRET;Commune;Métier;Intitulé;Contrat\n${row}`);
  return (await client.call(importOffers, { query: {}, body })).id;
}

async function bareHandler(databaseUrl: string) {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10, options: '-c search_path=offers' });
  const fastify = Fastify();
  fastify.get('/imports/:id', async (request) => {
    const { id } = request.params as { id: string };
    const { rows } = await pool.query(
      `select id, kind, organisation_id, uploaded_by, file_name, state, processed, total, report, created_at, started_at, ended_at
       from import where id = $1 limit 1`,
      [id],
    );
    return rows[0] as object;
  });
  const url = await fastify.listen({ port: 0, host: '127.0.0.1' });
  return { url, close: async () => Promise.all([fastify.close(), pool.end()]) };
}

async function requestsPerSecond(url: string, headers: Record<string, string>): Promise<number> {
  await autocannon({ url, headers, connections: CONNECTIONS, duration: 2 });
  const { requests, non2xx } = await autocannon({ url, headers, connections: CONNECTIONS, duration: SECONDS });
  if (non2xx) throw new Error(`${non2xx} answers of ${url} were not 2xx`);
  return Math.round(requests.average);
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
