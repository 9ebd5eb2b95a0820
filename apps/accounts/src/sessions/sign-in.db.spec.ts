import { readMyself, setPassword, revokeSessions } from '@app/contracts';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actsOn, aStaff } from '@app/testing/staff.js';
import { clientOf, signedIn, tokenOfLetter, Visitor } from '@app/testing/visitor.js';
import { accountsApp } from '../accounts.app.js';

const PASSWORD = 'correct cheval pile agrafe';

describe('signing in', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp([accountsApp]);
  });
  afterAll(() => test.close());

  const linksFor = (email: string) => test.sql(`select 1 from accounts.letter where address = $1`, [email]);

  it('leads from a letter to a token that says who and where', async () => {
    const { email, personId, organisationId } = await aStaff(test, 'coach');
    const visitor = await signedIn(test, email);
    const { status, body } = await visitor.token();
    expect(status).toBe(200);
    const myself = await test.as(String(body?.token)).call(readMyself);
    expect(myself).toMatchObject({ id: personId, email, memberships: [{ organisationId, role: 'coach' }] });
    expect(await actsOn(test, personId)).toEqual(['signIn']);
  });

  it('ends a token after five minutes', async () => {
    const { email } = await aStaff(test, 'coach');
    const { body } = await (await signedIn(test, email)).token();
    const [, claims = ''] = String(body?.token).split('.');
    const { iat, exp } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { iat: number; exp: number };
    expect(exp - iat).toBe(300);
  });

  it('writes a letter to our page, once sent without its text', async () => {
    const { email } = await aStaff(test, 'coach');
    await new Visitor(test).askLink(email);
    await test.settled();
    const [letter] = await test.letters(email);
    expect(letter?.text).toContain(`${test.url}/connexion/confirmer#`);
    expect(await test.sql(`select body, confidential from accounts.letter where address = $1`, [email])).toEqual([
      { body: null, confidential: true },
    ]);
  });

  it('spends a link at its first use', async () => {
    const { email } = await aStaff(test, 'coach');
    await new Visitor(test).askLink(email);
    const link = await tokenOfLetter(test, email);
    expect(await new Visitor(test).openLink(link)).toMatchObject({ status: 200 });
    const late = new Visitor(test);
    expect(await late.openLink(link)).toMatchObject({ status: 410, body: { code: 'link-expired' } });
    expect(await late.token()).toMatchObject({ status: 401, body: { code: 'sign-in-needed' } });
  });

  it('refuses a link that is too old, and keeps only its hash', async () => {
    const { email } = await aStaff(test, 'coach');
    await new Visitor(test).askLink(email);
    const link = await tokenOfLetter(test, email);
    const rows = await test.sql<{ identifier: string; minutes: number }>(
      `update accounts.verification set expires_at = now() - interval '1 second' where value like $1
       returning identifier, extract(epoch from (expires_at - created_at)) / 60 as minutes`,
      [`%${email}%`],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.identifier).not.toContain(link);
    expect(await new Visitor(test).openLink(link)).toMatchObject({ status: 410, body: { code: 'link-expired' } });
  });

  it('answers an unknown address like a known one, and writes no letter', async () => {
    const { email } = await aStaff(test, 'coach');
    const unknown = 'inconnue@nulle-part.example';
    const visitor = new Visitor(test);
    expect(await visitor.askLink(unknown)).toEqual(await visitor.askLink(email));
    expect(await linksFor(email)).toHaveLength(1);
    expect(await linksFor(unknown)).toHaveLength(0);
  });

  it('is by password too, once there is one', async () => {
    const { email, personId } = await aStaff(test, 'manager');
    const client = await clientOf(test, email);
    const visitor = new Visitor(test);
    expect(await visitor.signInWith(email, PASSWORD)).toMatchObject({
      status: 401,
      body: { code: 'sign-in-needed', facts: { reason: 'INVALID_EMAIL_OR_PASSWORD' } },
    });
    await client.call(setPassword, { body: { password: 'un premier mot de passe' } });
    await client.call(setPassword, { body: { password: PASSWORD } });
    expect(await visitor.signInWith(email, 'un premier mot de passe')).toMatchObject({ status: 401 });
    expect(await visitor.signInWith(email, PASSWORD)).toMatchObject({ status: 200 });
    expect(await visitor.token()).toMatchObject({ status: 200 });
    expect(await actsOn(test, personId)).toEqual(['signIn', 'setPassword', 'setPassword', 'signIn']);
  });

  it('ends with signing out, here or everywhere', async () => {
    const { email, personId } = await aStaff(test, 'manager');
    const here = await signedIn(test, email);
    const client = await clientOf(test, email);
    expect(await here.signOut()).toMatchObject({ status: 200 });
    expect(await here.token()).toMatchObject({ status: 401 });
    expect(await client.call(revokeSessions)).toEqual({ revoked: 1 });
    expect(await actsOn(test, personId)).toEqual(['signIn', 'signIn', 'signOut', 'revokeSessions']);
  });

  it('leaves no other door open', async () => {
    const visitor = new Visitor(test);
    const somebody = { email: 'zoe@nulle-part.example', password: PASSWORD, name: 'Zoé' };
    expect(await visitor.send('POST', '/sign-up/email', somebody)).toMatchObject({ status: 404 });
    expect(await visitor.send('GET', '/list-sessions')).toMatchObject({ status: 404, body: { code: 'not-found' } });
    expect(await test.sql(`select 1 from accounts.person where email = $1`, [somebody.email])).toEqual([]);
  });

  it('answers nonsense with a problem', async () => {
    const visitor = new Visitor(test);
    expect(await visitor.send('POST', '/sign-in/email', '{"email":')).toMatchObject({
      status: 400,
      body: { code: 'body-unreadable' },
    });
    expect(await visitor.send('POST', '/sign-in/email', '"text"')).toMatchObject({ status: 400 });
    expect(await visitor.send('POST', '/sign-in/magic-link', { email: 12 })).toMatchObject({ status: 400 });
  });

  it('refuses a request that another site sends with our cookie', async () => {
    const { email } = await aStaff(test, 'coach');
    const headers = {
      'content-type': 'application/json',
      cookie: 'passerelle.session_token=x',
      origin: 'https://evil.example',
    };
    const body = JSON.stringify({ email });
    const response = await fetch(`${test.url}/api/auth/sign-in/magic-link`, { method: 'POST', headers, body });
    expect(response.status).toBe(403);
    expect(await linksFor(email)).toHaveLength(0);
  });
});
