import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AppDefinition } from './app-definition.js';
import { ConfigError, readConfig } from './config/config.js';
import { Settings } from './config/settings.js';
import { createApp } from './create-app.js';

/** Prints one sentence and ends: what a person who starts us can mend needs no stack trace. */
export function refuse(sentence: string): never {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

/** Listens. @throws ConfigError that says what to do when the port is taken */
export async function listen(app: NestFastifyApplication, settings: Settings): Promise<void> {
  const { host, port, publicUrl } = settings.values;
  try {
    await app.listen(port, host);
  } catch (error) {
    if ((error as { code?: string }).code !== 'EADDRINUSE') throw error;
    throw new ConfigError(
      `Port ${port} is taken: stop what uses it, or start with another one (npm start -- --port ${port + 1}).`,
    );
  }
  const parts = Object.entries(settings.backends).map(([part, backend]) => `${part}: ${backend}`);
  console.log(`\nPasserelle listens on ${publicUrl}  (${parts.join(', ')})`);
}

/** Stops on the first Ctrl-C or SIGTERM, with `after` once the app is down; a second Ctrl-C ends at once. */
export function stopOnSignal(app: NestFastifyApplication, after: () => Promise<void> = async () => {}): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) process.exit(130);
    stopping = true;
    console.log('\nStopping…');
    await app.close();
    await after();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());
}

/** Runs one app (or several) as a process of its own, on the backends its environment names: a `main.ts` is one line. */
export async function bootstrap(...apps: AppDefinition[]): Promise<void> {
  try {
    const config = readConfig(process.env);
    const { databaseUrl, authSecret, linkSecret } = config;
    if (!databaseUrl || !authSecret || !linkSecret) {
      throw new ConfigError(
        'A single app needs DATABASE_URL, AUTH_SECRET and LINK_SECRET; "npm start" runs all of them with none.',
      );
    }
    const publicUrl = config.publicUrl ?? `http://${config.host}:${config.port}`;
    const accountsUrl = config.accountsUrl ?? publicUrl;
    const settings = new Settings({
      ...config,
      databaseUrl,
      authSecret,
      linkSecret,
      publicUrl,
      accountsUrl,
      databaseEmbedded: false,
      webRoot: undefined,
    });
    const app = await createApp(settings, apps);
    stopOnSignal(app);
    await listen(app, settings);
  } catch (error) {
    if (error instanceof ConfigError) refuse(error.message);
    throw error;
  }
}
