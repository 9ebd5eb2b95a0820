import { roles } from '@app/contracts';
import { createRemoteJWKSet, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { ProblemError } from '../http/problem-error.js';
import type { PersonPrincipal } from './principal.js';

/**
 * The five-minute tokens that `accounts` signs and every app verifies by itself: the public keys are fetched once and again only when one
 * is unknown.
 */
const claims = z.object({
  sub: z.uuid(),
  exp: z.number(),
  memberships: z.array(z.object({ organisationId: z.uuid(), role: z.enum(roles) })),
});

const CACHE_SIZE = 2_000;

export class AccessTokens {
  private readonly keys: JWTVerifyGetKey;
  /** Checking a signature takes longer than all else in a short request: a token that was checked is remembered until it expires. */
  private readonly checked = new Map<string, { principal: PersonPrincipal; expiresAtMs: number }>();

  constructor(
    private readonly options: { accountsUrl: string; issuer: string },
    private readonly now: () => Date,
  ) {
    this.keys = createRemoteJWKSet(new URL('/api/auth/jwks', options.accountsUrl));
  }

  /** @throws ProblemError `sign-in-needed` */
  async verify(token: string): Promise<PersonPrincipal> {
    const now = this.now();
    const known = this.checked.get(token);
    if (known && known.expiresAtMs > now.getTime()) return known.principal;
    const { sub, exp, memberships } = await this.check(token, now);
    const principal: PersonPrincipal = { kind: 'person', personId: sub, memberships };
    if (this.checked.size >= CACHE_SIZE) this.checked.clear();
    this.checked.set(token, { principal, expiresAtMs: exp * 1000 });
    return principal;
  }

  private async check(token: string, currentDate: Date): Promise<z.output<typeof claims>> {
    const { issuer } = this.options;
    try {
      const { payload } = await jwtVerify(token, this.keys, { issuer, audience: issuer, currentDate });
      return claims.parse(payload);
    } catch {
      throw new ProblemError('sign-in-needed');
    }
  }
}
