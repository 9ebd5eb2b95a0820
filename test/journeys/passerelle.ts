import { loadDemo } from '../../apps/standalone/src/demo-data.js';
import { startTestApp, type TestApp, type TestAppOptions } from '@app/testing/test-app.js';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { apps } from '../architecture/apps.js';

/** The queue backends that journeys run on: PostgreSQL always, Redis when there is one. */
export const backends = (process.env.REDIS_URL ? ['redis'] : ['postgres']) as ('postgres' | 'redis')[];

export const COACH = 'camille.rousseau@tremplin.example';
export const PROSPECTOR = 'karim.benali@tremplin.example';
export const MANAGER = 'helene.garnier@tremplin.example';
export const ADMINISTRATOR = 'alix.moreau@tremplin.example';

/** A whole Passerelle as `npm start` serves it, demo files read in, on a database of its own. */
export async function startPasserelle(backend: 'postgres' | 'redis', options: TestAppOptions = {}): Promise<TestApp> {
  const webRoot = resolve('dist/apps/web');
  const passerelle = await startTestApp(apps, {
    redisUrl: backend === 'redis' ? process.env.REDIS_URL : undefined,
    ...(existsSync(webRoot) ? { webRoot } : {}),
    ...options,
  });
  await loadDemo(passerelle.app, { url: passerelle.url, folder: resolve('demo'), databaseUrl: passerelle.databaseUrl });
  await passerelle.settled();
  return passerelle;
}
