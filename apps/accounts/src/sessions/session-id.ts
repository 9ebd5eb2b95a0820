import type { GuardedRequest } from '@app/platform/http/routes.js';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { decodeJwt } from 'jose';
import { z } from 'zod';

const claims = z.object({ sid: z.uuid() });

/** The session that a request's access token was made from, or null: for acts that spare the session in which they are asked. */
export const SessionId = createParamDecorator((_: unknown, context: ExecutionContext) =>
  sessionIn(context.switchToHttp().getRequest<GuardedRequest>().headers.authorization),
);

/** Reads without checking: by the time a parameter is read, the guard has let the token in. */
function sessionIn(authorization: string | undefined): string | null {
  const [scheme, token] = authorization?.split(' ', 2) ?? [];
  if (scheme !== 'Bearer' || !token) return null;
  return claims.safeParse(decodeJwt(token)).data?.sid ?? null;
}
