import 'reflect-metadata';
import { accountsApp } from '@app/accounts';
import { candidatesApp } from '@app/candidates';
import { matchingApp } from '@app/matching';
import { offersApp } from '@app/offers';
import { listen, refuse, stopOnSignal } from '@app/platform/bootstrap.js';
import { ConfigError, readConfig, type Config } from '@app/platform/config/config.js';
import { Settings } from '@app/platform/config/settings.js';
import { createApp } from '@app/platform/create-app.js';
import { PostgresFailure } from '@app/platform/database/postgres/failure.js';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArguments, type Arguments } from './arguments.js';
import { holdData, startAfresh, type HeldData } from './data.js';
import { loadDemo } from './demo-data.js';
import { embeddedSecrets } from './secrets.js';

/** All apps in one process on embedded parts, with the web front end: what `npm start` runs. */
const root = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '../../..' : '../../../..', import.meta.url));

async function start(config: Config, args: Arguments): Promise<void> {
  if (args.fresh) await startAfresh(config, args);
  const data = await holdData(config, `http://${config.host}:${config.port}`);
  try {
    await serve(config, { args, data });
  } catch (error) {
    await data.release();
    throw error;
  }
}

async function serve(config: Config, { args, data }: { args: Arguments; data: HeldData }): Promise<void> {
  const settings = settingsOf(config, data);
  const app = await createApp(settings, [accountsApp, offersApp, candidatesApp, matchingApp]);
  stopOnSignal(app, () => data.release());
  try {
    await listen(app, settings);
  } catch (error) {
    await app.close();
    throw error;
  }
  const { publicUrl } = settings.values;
  if (!args.empty && settings.showsMailbox) {
    await loadDemo(app, { url: publicUrl, folder: resolve(root, 'demo'), databaseUrl: data.databaseUrl });
  }
  console.log(
    `Open ${publicUrl}${settings.showsMailbox ? `, its letters ${publicUrl}/boite-aux-lettres` : ''}, its API ${publicUrl}/api/docs`,
  );
}

function settingsOf(config: Config, data: HeldData): Settings {
  const publicUrl = config.publicUrl ?? `http://${config.host}:${config.port}`;
  const webRoot = resolve(root, 'dist/apps/web');
  const { authSecret, linkSecret, protectedKey } = config.production
    ? config
    : { ...embeddedSecrets(config.dataDir), ...given(config) };
  return new Settings({
    ...config,
    publicUrl,
    accountsUrl: config.accountsUrl ?? `http://${config.host}:${config.port}`,
    databaseUrl: data.databaseUrl,
    databaseEmbedded: data.embedded,
    authSecret: authSecret!,
    linkSecret: linkSecret!,
    protectedKey,
    webRoot: existsSync(webRoot) ? webRoot : undefined,
  });
}

const given = ({ authSecret, linkSecret, protectedKey }: Config) => ({
  ...(authSecret ? { authSecret } : {}),
  ...(linkSecret ? { linkSecret } : {}),
  ...(protectedKey ? { protectedKey } : {}),
});

try {
  const args = readArguments(process.argv.slice(2));
  const config = readConfig(process.env);
  await start({ ...config, port: args.port ?? config.port }, args);
} catch (error) {
  if (error instanceof ConfigError || error instanceof PostgresFailure) refuse(error.message);
  throw error;
}
