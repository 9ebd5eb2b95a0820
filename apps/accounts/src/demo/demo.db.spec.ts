import { listDemoAccounts, listMembers } from '@app/contracts';
import { Settings } from '@app/platform/config/settings.js';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Visitor } from '@app/testing/visitor.js';
import { accountsApp } from '../accounts.app.js';
import { DEMO_PASSWORD, DemoAccounts, demoOrganisation, demoPeople } from './demo-accounts.js';

describe('the demo accounts', () => {
  let test: TestApp;
  let demo: DemoAccounts;
  beforeAll(async () => {
    test = await startTestApp([accountsApp]);
    demo = test.app.get(DemoAccounts, { strict: false });
  });
  afterAll(() => test.close());

  it('are named once they exist, however often they are created', async () => {
    expect(await test.client.call(listDemoAccounts)).toEqual({ items: [] });
    await demo.create();
    await demo.create();
    const { items } = await test.client.call(listDemoAccounts);
    expect(items.map(({ role }) => role)).toEqual(['coach', 'prospector', 'manager', 'administrator']);
  });

  it('each sign in with the shown password', async () => {
    await demo.create();
    for (const { email } of demoPeople) {
      const visitor = new Visitor(test);
      expect(await visitor.signInWith(email, DEMO_PASSWORD)).toMatchObject({ status: 200 });
      const { body } = await visitor.token();
      expect(body?.token).toEqual(expect.any(String));
    }
    const visitor = new Visitor(test);
    await visitor.signInWith('camille.rousseau@tremplin.example', DEMO_PASSWORD);
    const client = test.as(String((await visitor.token()).body?.token));
    const { items } = await client.call(listMembers, { params: { id: demoOrganisation.id } });
    expect(items.map(({ lastName }) => lastName)).toEqual(['Benali', 'Garnier', 'Moreau', 'Rousseau']);
  });

  it('are hidden where a real mail server is, and refused in production', async () => {
    const real = await startTestApp([accountsApp], { smtpUrl: 'smtp://127.0.0.1:1' });
    await expect(real.client.call(listDemoAccounts)).rejects.toMatchObject({ problem: { code: 'not-found' } });
    const settings = real.app.get(Settings);
    settings.values.production = true;
    await expect(real.app.get(DemoAccounts, { strict: false }).create()).rejects.toThrow('never created in production');
    await real.close();
  });
});
