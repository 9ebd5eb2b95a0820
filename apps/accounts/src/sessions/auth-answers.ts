import type { ProblemCode } from '@app/contracts';

/** The doors of better-auth that we use. All others (signing up, changing an address …) are not there. */
const OPEN = new Set([
  'POST /sign-in/magic-link',
  'GET /magic-link/verify',
  'POST /sign-in/email',
  'POST /sign-out',
  'GET /get-session',
  'GET /token',
  'GET /jwks',
]);

/** @param path what follows `/api/auth` in the address, as it was sent */
export const isOpen = (method: string, path: string): boolean => OPEN.has(`${method} ${path}`);

const BY_STATUS: Record<number, ProblemCode> = {
  400: 'input-invalid',
  401: 'sign-in-needed',
  403: 'not-allowed',
  404: 'not-found',
  413: 'body-too-large',
  415: 'content-type-unknown',
  429: 'too-many-requests',
};

/** What better-auth answered, as far as we need to read it. */
export interface AuthAnswer {
  status: number;
  location: string | null;
  body: string;
}

/**
 * The problem that an answer of better-auth stands for, if it is one; `facts.reason` is its own code. A link that was used, is too old or
 * was never ours sends the browser elsewhere with an `error`: better-auth keeps no trace that would tell them apart.
 */
export function problemIn({ status, location, body }: AuthAnswer) {
  const refused = location ? new URL(location, 'http://localhost').searchParams.get('error') : null;
  if (refused) return { code: 'link-expired' as const, facts: { reason: refused } };
  if (status < 400) return undefined;
  const reason = reasonIn(body);
  return { code: BY_STATUS[status] ?? ('internal' as const), ...(reason ? { facts: { reason } } : {}) };
}

function reasonIn(body: string): string | undefined {
  try {
    const { code } = JSON.parse(body) as { code?: unknown };
    return typeof code === 'string' ? code : undefined;
  } catch {
    return undefined;
  }
}
