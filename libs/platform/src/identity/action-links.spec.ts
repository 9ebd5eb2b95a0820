import { TestClock } from '@app/testing/test-clock.js';
import { describe, expect, it } from '@jest/globals';
import { decodeJwt, SignJWT } from 'jose';
import { randomUUID } from 'node:crypto';
import { ActionLinks } from './action-links.js';
import type { LinkPrincipal } from './principal.js';

const SECRET = 's'.repeat(32);
const DAY_MS = 24 * 3_600_000;

describe('the link of a letter', () => {
  const clock = new TestClock();
  const links = new ActionLinks(SECRET, 'https://passerelle.example', () => clock.now());
  const about: Omit<LinkPrincipal, 'kind' | 'id'> = {
    purpose: 'proposal.answer',
    resourceId: randomUUID(),
    holder: { kind: 'youth', id: randomUUID() },
  };
  const addressFor = (days = 7, by = links) =>
    by.address('/answer', about, new Date(clock.now().getTime() + days * DAY_MS));
  const tokenFor = async (days?: number, by?: ActionLinks) => (await addressFor(days, by)).split('#')[1] ?? '';

  it('opens a page, and carries its token where no server sees it', async () => {
    const { origin, pathname, search, hash } = new URL(await addressFor());
    expect([origin, pathname, search]).toEqual(['https://passerelle.example', '/answer', '']);
    expect(hash.length).toBeGreaterThan(50);
  });

  it('says who may do what on which thing, each link with an id of its own', async () => {
    const principal = await links.verify(await tokenFor());
    expect(principal).toEqual({ kind: 'link', id: expect.any(String), ...about });
    expect((await links.verify(await tokenFor())).id).not.toBe(principal.id);
  });

  it('names nobody beyond their id', async () => {
    expect(Object.keys(decodeJwt(await tokenFor())).sort()).toEqual(['exp', 'jti', 'kind', 'purpose', 'res', 'sub']);
  });

  it('is too old after its day', async () => {
    const token = await tokenFor(1);
    clock.advance(DAY_MS - 60_000);
    await expect(links.verify(token)).resolves.toMatchObject(about);
    clock.advance(2 * 60_000);
    await expect(links.verify(token)).rejects.toMatchObject({ code: 'link-expired' });
  });

  describe('is none of ours', () => {
    const refused = (token: string) => expect(links.verify(token)).rejects.toMatchObject({ code: 'link-invalid' });

    it('when anything in it was changed', async () => {
      const [head = '', claims = '', signature = ''] = (await tokenFor()).split('.');
      const changed = JSON.parse(Buffer.from(claims, 'base64url').toString()) as object;
      const other = Buffer.from(JSON.stringify({ ...changed, res: randomUUID() })).toString('base64url');
      await refused(`${head}.${other}.${signature}`);
      await refused(`${head}.${claims}.${signature.split('').reverse().join('')}`);
      await refused(`${head}.${claims}.`);
    });

    it('when another secret signed it, expired or not', async () => {
      const others = new ActionLinks('o'.repeat(32), 'https://passerelle.example', () => clock.now());
      await refused(await tokenFor(7, others));
      await refused(await tokenFor(-7, others));
    });

    it('when it says that it needs no signature', async () => {
      const [, claims = ''] = (await tokenFor()).split('.');
      await refused(`${Buffer.from('{"alg":"none"}').toString('base64url')}.${claims}.`);
    });

    it.each([{ purpose: 'till.open' }, { res: 'all' }, { kind: 'machine' }, { jti: 'again' }])(
      'when it says %j',
      async (change) => {
        const claims = {
          purpose: about.purpose,
          res: about.resourceId,
          kind: 'youth',
          jti: randomUUID(),
          sub: 'x',
          ...change,
        };
        const token = await new SignJWT(claims)
          .setProtectedHeader({ alg: 'HS256' })
          .setExpirationTime(new Date(clock.now().getTime() + DAY_MS))
          .sign(new TextEncoder().encode(SECRET));
        await refused(token);
      },
    );

    it.each(['', 'x', 'a.b.c', '#'])('when it is %j', refused);
  });

  it('needs an end: one that lasts for ever is none of ours', async () => {
    const claims = { purpose: about.purpose, res: about.resourceId, kind: 'youth', jti: randomUUID(), sub: 'x' };
    const token = await new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(SECRET));
    await expect(links.verify(token)).rejects.toMatchObject({ code: 'link-invalid' });
  });
});
