import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadDemo } from '../../../apps/standalone/src/demo-data.js';
import { apps } from '../../architecture/apps.js';

/** A whole Passerelle with the demo's data and the built pages, as `npm start` serves it. @throws Error when the web was not built */
export async function served(databaseUrl: string): Promise<TestApp> {
  const webRoot = resolve('dist/apps/web');
  if (!existsSync(webRoot)) throw new Error('There is no built web: run npm run build first.');
  const passerelle = await startTestApp(apps, { databaseUrl, webRoot });
  await loadDemo(passerelle.app, { url: passerelle.url, folder: 'demo', databaseUrl });
  await passerelle.settled();
  return passerelle;
}
