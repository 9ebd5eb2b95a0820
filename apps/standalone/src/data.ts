import { ConfigError, type Config } from '@app/platform/config/config.js';
import { holdDataLock } from '@app/platform/database/data-lock.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@app/platform/database/embedded-postgres.js';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';

/** The data of a running installation: where it is, and how to let it go. */
export interface HeldData {
  databaseUrl: string;
  embedded: boolean;
  release(): Promise<void>;
}

/**
 * Starts the embedded PostgreSQL, or takes the one that `DATABASE_URL` names, and makes sure that nobody else runs on the same data.
 * @throws ConfigError naming who does
 */
export async function holdData(config: Config, address: string): Promise<HeldData> {
  const server = config.databaseUrl ? undefined : await startEmbedded(config);
  await server?.createDatabase('passerelle');
  const databaseUrl = config.databaseUrl ?? server!.url('passerelle');
  const lock = await holdDataLock(databaseUrl, { pid: process.pid, address });
  if (!lock.held) {
    throw new ConfigError(
      `Passerelle already runs on this data: process ${lock.by.pid}, ${lock.by.address}. Stop it first, or use that one.`,
    );
  }
  const release = async () => {
    await lock.release();
    // Whoever holds the data owns its server, also one that survived a crash.
    await server?.stop();
  };
  return { databaseUrl, embedded: server !== undefined, release };
}

const startEmbedded = ({ dataDir }: Config): Promise<EmbeddedPostgres> =>
  startEmbeddedPostgres({ dir: join(dataDir, 'postgres'), onProgress: (step) => console.log(step) });

/**
 * Throws the embedded data away, once the person said yes and nobody runs on it.
 * @throws ConfigError when there is nothing of ours to throw away, or the answer is no
 */
export async function startAfresh(config: Config, options: { yes: boolean }): Promise<void> {
  if (config.databaseUrl)
    throw new ConfigError('--fresh only throws embedded data away; empty the database of DATABASE_URL yourself.');
  if (!existsSync(config.dataDir)) return;
  if (!options.yes && !(await confirmed(config.dataDir))) throw new ConfigError('Nothing was changed.');
  const data = await holdData(config, 'starting afresh');
  await data.release();
  for (const part of ['postgres', 'postgres.password', 'secrets.json']) {
    rmSync(join(config.dataDir, part), { recursive: true, force: true });
  }
}

async function confirmed(dataDir: string): Promise<boolean> {
  if (!process.stdin.isTTY) throw new ConfigError('--fresh asks first: answer in a terminal, or add --yes.');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`Throw away all data in ${dataDir}? Type yes: `);
  terminal.close();
  return answer.trim().toLowerCase() === 'yes';
}
