import pg from 'pg';
import { until } from './until.js';

/** A database of its own for each spec file, cloned from the migrated template that the shared set-up made. */
export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

let count = 0;

const server = (): string => {
  const url = process.env.TEST_DATABASE_SERVER;
  if (!url)
    throw new Error(
      'No test server: run this spec in the "db" or "journeys" project (npm run jest -- <path of the spec>).',
    );
  return url;
};

async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server() });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

const CONNECTIONS = `select count(*)::int as n from pg_stat_activity where datname = $1`;

/** Connections that are closing get a moment, or the server would cut them and whoever held them would call it an error. */
async function alone(client: pg.Client, name: string): Promise<void> {
  const quiet = async () => (await client.query<{ n: number }>(CONNECTIONS, [name])).rows[0]!.n === 0;
  await until('nobody connected', quiet, 3_000).catch(() => undefined);
}

async function drop(name: string): Promise<void> {
  const client = new pg.Client({ connectionString: server() });
  await client.connect();
  try {
    await alone(client, name);
    await client.query(`drop database if exists "${name}" with (force)`);
  } finally {
    await client.end();
  }
}

/** @param template an empty name gives an empty database */
export async function cloneDatabase(template = 'template_passerelle'): Promise<TestDatabase> {
  const name = `t_${process.pid}_${count++}_${Date.now()}`;
  await administer(`create database "${name}" ${template ? `template "${template}"` : ''}`);
  return { url: addressOf(name), drop: () => drop(name) };
}

/** A template that is filled once in a test run, by whichever spec needs it first; the others wait for it. */
export async function filledTemplate(name: string, fill: (databaseUrl: string) => Promise<void>): Promise<string> {
  const client = new pg.Client({ connectionString: server() });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount) return name;
    const making = `${name}_${process.pid}`;
    await client.query(`create database "${making}" template "template_passerelle"`);
    await fill(addressOf(making));
    await alone(client, making);
    await client.query(`alter database "${making}" rename to "${name}"`);
    return name;
  } finally {
    await client.end();
  }
}

function addressOf(name: string): string {
  const url = new URL(server());
  url.pathname = `/${name}`;
  return url.href;
}
