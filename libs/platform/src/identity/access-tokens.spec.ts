import { TestClock } from '@app/testing/test-clock.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';
import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AccessTokens } from './access-tokens.js';

const ISSUER = 'https://passerelle.example';

describe('an access token', () => {
  const clock = new TestClock();
  /** The keys that accounts publishes, and how often they were asked for. */
  const published: JWK[] = [];
  let asked = 0;
  let server: Server;
  let tokens: AccessTokens;
  let key: CryptoKey;
  beforeAll(async () => {
    key = await publishKey('first');
    server = createServer((_, response) => {
      asked++;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ keys: published }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const accountsUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    tokens = new AccessTokens({ accountsUrl, issuer: ISSUER }, () => clock.now());
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  async function publishKey(kid: string): Promise<CryptoKey> {
    const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
    published.push({ ...(await exportJWK(pair.publicKey)), kid, alg: 'EdDSA' });
    return pair.privateKey;
  }
  const personId = randomUUID();
  const memberships = [{ organisationId: randomUUID(), role: 'coach' }];
  function sign(changes: Record<string, unknown> = {}, by = key, kid = 'first'): Promise<string> {
    const now = Math.floor(clock.now().getTime() / 1000);
    const claims = { sub: personId, iss: ISSUER, aud: ISSUER, iat: now, exp: now + 300, memberships, ...changes };
    return new SignJWT(claims).setProtectedHeader({ alg: 'EdDSA', kid }).sign(by);
  }
  const refused = (token: string) => expect(tokens.verify(token)).rejects.toMatchObject({ code: 'sign-in-needed' });

  it('says who signed in and what they do where', async () => {
    expect(await tokens.verify(await sign())).toEqual({ kind: 'person', personId, memberships });
  });

  it('is checked once, and the keys are fetched once', async () => {
    const token = await sign();
    const first = await tokens.verify(token);
    const before = asked;
    expect(await tokens.verify(token)).toBe(first);
    expect(await tokens.verify(await sign({ jti: randomUUID() }))).toEqual(first);
    expect(asked).toBe(before);
  });

  it('is worth nothing after its five minutes, remembered or not', async () => {
    const [remembered, unknown] = [await sign(), await sign({ jti: randomUUID() })];
    await tokens.verify(remembered);
    clock.advance(301_000);
    await refused(remembered);
    await refused(unknown);
  });

  it.each([
    ['another issuer', { iss: 'https://elsewhere.example' }],
    ['another audience', { aud: 'https://elsewhere.example' }],
    ['no person', { sub: 'somebody' }],
    ['a role that does not exist', { memberships: [{ organisationId: randomUUID(), role: 'king' }] }],
    ['no memberships', { memberships: undefined }],
    ['no end', { exp: undefined }],
  ])('is worth nothing with %s', async (_, changes) => {
    await refused(await sign(changes));
  });

  it('is worth nothing signed by a key that accounts does not publish', async () => {
    const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
    await refused(await sign({}, privateKey));
    const secret = new TextEncoder().encode('s'.repeat(32));
    await refused(
      await new SignJWT({ sub: personId, memberships })
        .setProtectedHeader({ alg: 'HS256', kid: 'first' })
        .setExpirationTime('5m')
        .sign(secret),
    );
  });

  it.each(['', 'x', 'a.b.c'])('is worth nothing as %j', refused);
});
