import { LOG, type Log } from '@app/platform/telemetry/log.js';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { aStaff } from '@app/testing/staff.js';
import { tokenOfLetter, Visitor } from '@app/testing/visitor.js';
import { accountsApp } from '../accounts.app.js';
import { ADDRESS_HEADER, createAuth, type Auth } from './better-auth.js';
import { SessionActs } from './session-acts.service.js';
import { Sessions } from './sessions.service.js';

describe('sessions in production', () => {
  let test: TestApp;
  let pool: pg.Pool;
  let auth: Auth;
  beforeAll(async () => {
    test = await startTestApp([accountsApp]);
    pool = new pg.Pool({ connectionString: test.databaseUrl, options: '-c search_path=accounts', max: 2 });
    pool.on('error', () => undefined);
    const settings = { ...test.app.get(Sessions, { strict: false }).settings.values, production: true };
    const events = test.app.get(SessionActs, { strict: false });
    auth = createAuth({ settings, pool, log: test.app.get<Log>(LOG), events });
  });
  afterAll(async () => {
    await pool.end();
    await test.close();
  });

  const from = (address: string, path: string, body?: object) => {
    const headers = { [ADDRESS_HEADER]: address, 'content-type': 'application/json' };
    const sent = body ? { method: 'POST', body: JSON.stringify(body) } : {};
    return auth.handler(new Request(`${test.url}/api/auth${path}`, { headers, ...sent }));
  };

  it('are kept in cookies that only https carries and no script reads', async () => {
    const { email } = await aStaff(test, 'coach');
    await new Visitor(test).askLink(email);
    const response = await from('192.0.2.1', `/magic-link/verify?token=${await tokenOfLetter(test, email)}`);
    const [cookie] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^__Secure-passerelle\.session_token=.+; HttpOnly; Secure; SameSite=Lax/);
  });

  it('make somebody who asks for too many letters wait, and nobody else', async () => {
    const body = { email: 'inconnue@nulle-part.example' };
    const statuses: number[] = [];
    for (let time = 0; time < 6; time++) {
      statuses.push((await from('192.0.2.2', '/sign-in/magic-link', body)).status);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
    expect((await from('192.0.2.3', '/sign-in/magic-link', body)).status).toBe(200);
  });
});
