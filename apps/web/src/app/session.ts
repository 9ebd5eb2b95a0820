import { type Problem, ProblemResponse } from '@app/contracts';

/**
 * Who is signed in on this device. The session itself is a cookie that scripts cannot read; from it the page gets access tokens of a few
 * minutes, kept in memory only and renewed when they end.
 */
const AUTH = '/api/auth';
const SIGNED_IN = 'passerelle.signed-in';
const RENEW_BEFORE_END_MS = 30_000;

const listeners = new Set<() => void>();
let kept: { token: string; until: number } | null = null;
let asked: Promise<string> | null = null;

/** A valid access token; throws `sign-in-needed` when nobody is signed in. Calls made at the same time share one request. */
export async function accessToken(): Promise<string> {
  if (kept && Date.now() < kept.until) return kept.token;
  asked ??= askForToken().finally(() => {
    asked = null;
  });
  return asked;
}

/** Drops the token, so that the next call asks for another. */
export function forgetAccessToken(): void {
  kept = null;
}

/** Asks for a sign-in letter; the answer is the same whether or not the address is known. */
export const askForLetter = (email: string) => auth('POST', '/sign-in/magic-link', { email, callbackURL: '/' });

/** Signs in by password. */
export async function signInByPassword(account: { email: string; password: string }): Promise<void> {
  await auth('POST', '/sign-in/email', account).finally(forgetAccessToken);
  rememberSignedIn(true);
}

/** Signs in with the token of a sign-in letter; it works once. */
export async function signInByLetter(token: string): Promise<void> {
  await auth('GET', `/magic-link/verify?token=${encodeURIComponent(token)}`).finally(forgetAccessToken);
  rememberSignedIn(true);
}

/** Ends the session on this device. */
export async function signOut(): Promise<void> {
  await auth('POST', '/sign-out', {});
  forgetSession();
}

/** The session has ended: this device knows nobody any more. */
export function forgetSession(): void {
  forgetAccessToken();
  rememberSignedIn(false);
}

/** Calls back when somebody signs in or out on this device, in this tab or another. @returns what ends that */
export function onSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Hears of the other tabs; `changed` runs when somebody signed in or out there. */
export function watchOtherTabs(changed: () => void): void {
  window.addEventListener('storage', ({ key }) => {
    // Without a key, everything was emptied.
    if (key !== SIGNED_IN && key !== null) return;
    forgetAccessToken();
    tellAll();
    changed();
  });
}

/** Whether it is worth asking who is signed in: somebody did on this device, and did not leave. */
export function mayBeSignedIn(): boolean {
  try {
    return localStorage.getItem(SIGNED_IN) !== null;
  } catch {
    return true;
  }
}

function rememberSignedIn(yes: boolean): void {
  try {
    // Another value each time, so that the other tabs hear of it.
    if (yes) localStorage.setItem(SIGNED_IN, String(Date.now()));
    else localStorage.removeItem(SIGNED_IN);
  } catch {
    // A browser that keeps nothing is asked each time.
  }
  tellAll();
}

function tellAll(): void {
  listeners.forEach((listener) => listener());
}

async function askForToken(): Promise<string> {
  const { token } = (await auth('GET', '/token')) as { token: string };
  kept = { token, until: endOf(token) - RENEW_BEFORE_END_MS };
  return token;
}

async function auth(method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(`${AUTH}${path}`, {
    method,
    credentials: 'same-origin',
    headers: { accept: 'application/json', ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const answer: unknown = JSON.parse((await response.text()) || 'null');
  if (!response.ok) throw new ProblemResponse(response.status, answer as Problem);
  return answer;
}

function endOf(token: string): number {
  const [, claims = ''] = token.split('.');
  const { exp } = JSON.parse(atob(claims.replaceAll('-', '+').replaceAll('_', '/'))) as { exp: number };
  return exp * 1000;
}
