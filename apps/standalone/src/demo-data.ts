import {
  createClient,
  importOffers,
  importYouths,
  readOfferImport,
  readYouthImport,
  type Client,
} from '@app/contracts';
import { DEMO_PASSWORD, DemoAccounts, demoPeople } from '@app/accounts';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { signInWithPassword } from './sign-in.js';

/** The files that the first start reads in, through the very routes that people use. */
const FILES = [
  { name: 'offres.csv', send: importOffers, read: readOfferImport, as: 'prospector' },
  { name: 'jeunes.csv', send: importYouths, read: readYouthImport, as: 'coach' },
] as const;

/** Says, in the data itself, that the demo was read in: what people changed since is theirs. */
const LOADED = `create table if not exists platform.demo (loaded_at timestamptz not null)`;

/** Creates the demo accounts and sends their files, once; a start that was interrupted here begins again and changes nothing twice. */
export async function loadDemo(
  app: NestFastifyApplication,
  options: { url: string; folder: string; databaseUrl: string },
): Promise<void> {
  const database = new pg.Client({ connectionString: options.databaseUrl });
  await database.connect();
  try {
    await database.query(LOADED);
    if ((await database.query('select from platform.demo')).rowCount) return;
    await app.get(DemoAccounts, { strict: false }).create();
    for (const file of FILES) await sendFile(file, options);
    await database.query('insert into platform.demo values (now())');
  } finally {
    await database.end();
  }
}

async function sendFile(
  { name, send, read, as }: (typeof FILES)[number],
  { url, folder }: { url: string; folder: string },
) {
  const { email } = demoPeople.find(({ role }) => role === as)!;
  const bearer = await signInWithPassword(url, { email, password: DEMO_PASSWORD });
  const client = createClient(url, () => ({ bearer }));
  const body = new Uint8Array(readFileSync(join(folder, name)));
  const { id } = await client.call(send, { query: { fileName: name }, body });
  const report = await finished(client, read, id);
  console.log(`${name}: ${report.created} new, ${report.unchanged} known, ${report.rejected} to correct`);
}

async function finished(client: Client, read: (typeof FILES)[number]['read'], id: string) {
  for (;;) {
    const { state, report } = await client.call(read, { params: { id } });
    if (state === 'done') return report;
    if (state === 'failed') throw new Error(`the import ${id} failed`);
    await pause(100);
  }
}
