import { register } from 'node:module';

register('../scripts/ts-loader.mjs', import.meta.url);

/** One PostgreSQL for all specs, without its durability, and one migrated database that each spec file clones. */
export default async function globalSetup() {
  const { startTestServer } = await import('./test-server.ts');
  globalThis.__server = await startTestServer();
  process.env.TEST_DATABASE_SERVER = globalThis.__server.url;
}
