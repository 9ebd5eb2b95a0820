import { DemoAccounts } from '@app/accounts';
import { loadDemo } from '../../apps/standalone/src/demo-data.js';
import { filledTemplate } from '@app/testing/test-database.js';
import { startTestApp, type TestApp, type TestAppOptions } from '@app/testing/test-app.js';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { apps } from '../architecture/apps.js';
import { signInByLetter } from './people.js';
import type { Scene } from './telling/scene.js';

/** The queue backends that journeys run on: PostgreSQL always, Redis when there is one. */
type Backend = 'postgres' | 'redis';
export const backends: Backend[] = process.env.REDIS_URL ? ['redis'] : ['postgres'];

export const COACH = 'camille.rousseau@tremplin.example';
export const PROSPECTOR = 'karim.benali@tremplin.example';
export const MANAGER = 'helene.garnier@tremplin.example';
export const ADMINISTRATOR = 'alix.moreau@tremplin.example';

/** A whole Passerelle as `npm start` serves it, demo files read in, on a database of its own. */
export async function startPasserelle(backend: Backend, options: TestAppOptions = {}): Promise<TestApp> {
  const webRoot = resolve('dist/apps/web');
  const template = await filledTemplate('template_demo', readDemoIn);
  return startOn(backend, { template, ...(existsSync(webRoot) ? { webRoot } : {}), ...options });
}

/** Through the importers, as at a first start: once for all journeys of a run. */
async function readDemoIn(databaseUrl: string): Promise<void> {
  const passerelle = await startTestApp(apps, { databaseUrl });
  await loadDemo(passerelle.app, { url: passerelle.url, folder: resolve('demo'), databaseUrl });
  await passerelle.settled();
  await passerelle.close();
}

/** The same with its accounts only, for journeys that bring their own files. */
export async function startEmpty(backend: Backend): Promise<TestApp> {
  const passerelle = await startOn(backend);
  await passerelle.app.get(DemoAccounts, { strict: false }).create();
  return passerelle;
}

const startOn = (backend: Backend, options: TestAppOptions = {}): Promise<TestApp> =>
  startTestApp(apps, { redisUrl: backend === 'redis' ? process.env.REDIS_URL : undefined, ...options });

/** Two who work in a Passerelle, signed in: the scene of what is told there. */
export async function openScene({ url, clock }: TestApp): Promise<Scene> {
  const prospector = await signInByLetter(url, PROSPECTOR);
  const coach = await signInByLetter(url, COACH);
  return { url, coach, prospector, now: () => clock.now(), followed: new Set() };
}
