import { linkPurposes } from '@app/contracts';
import { jwtVerify, SignJWT } from 'jose';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { ProblemError } from '../http/problem-error.js';
import type { LinkPrincipal } from './principal.js';

/**
 * Links in letters: a signed token says who may do what on which thing until when. It stands behind the `#` of a page's address, so it
 * never reaches a log; the page asks to confirm, then sends it as `Authorization: Link …`. The app that acts spends it (`spendLink`).
 */
const claims = z.object({
  jti: z.uuid(),
  purpose: z.enum(linkPurposes),
  res: z.uuid(),
  sub: z.string(),
  kind: z.enum(['youth', 'guardian', 'employer', 'person']),
  rev: z.number().int().optional(),
});

export class ActionLinks {
  private readonly key: Uint8Array;

  /** @param secret at least 32 characters, the same in every app */
  constructor(
    secret: string,
    private readonly publicUrl: string,
    private readonly now: () => Date,
  ) {
    this.key = new TextEncoder().encode(secret);
  }

  /** The address to print in a letter. `page` is a path of the web front end. */
  async address(page: string, link: Omit<LinkPrincipal, 'kind' | 'id'>, expiresAt: Date): Promise<string> {
    const { purpose, resourceId: res, holder, revision: rev } = link;
    const token = await new SignJWT({ purpose, res, kind: holder.kind, ...(rev === undefined ? {} : { rev }) })
      .setProtectedHeader({ alg: 'HS256' })
      .setJti(randomUUID())
      .setSubject(holder.id)
      .setExpirationTime(expiresAt)
      .sign(this.key);
    return `${new URL(page, this.publicUrl)}#${token}`;
  }

  /** @throws ProblemError `link-expired`, or `link-invalid` when it is not one of ours */
  async verify(token: string): Promise<LinkPrincipal> {
    try {
      const { payload } = await jwtVerify(token, this.key, {
        algorithms: ['HS256'],
        currentDate: this.now(),
        requiredClaims: ['exp'],
      });
      const { jti, purpose, res, sub, kind, rev } = claims.parse(payload);
      return { kind: 'link', id: jti, purpose, resourceId: res, holder: { kind, id: sub }, revision: rev };
    } catch (error) {
      const expired = (error as { code?: string }).code === 'ERR_JWT_EXPIRED';
      throw new ProblemError(expired ? 'link-expired' : 'link-invalid');
    }
  }
}
