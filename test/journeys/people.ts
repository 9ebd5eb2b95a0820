import { createClient, readMailbox, type Client } from '@app/contracts';
import { until } from '@app/testing/until.js';

/** How people of a story sign in and read their letters: only through public HTTP and the mailbox, as the web does. */
export type Letter = Awaited<ReturnType<typeof lettersTo>>[number];

/** All letters to an address, newest first. */
export async function lettersTo(url: string, to: string) {
  return (await createClient(url).call(readMailbox, { query: { to } })).items;
}

/** Waits for a letter to an address that matches, and that was not there `before`. */
export function letterTo(url: string, to: string, wanted: { subject: RegExp; before?: Letter[] }): Promise<Letter> {
  const known = new Set((wanted.before ?? []).map(({ id }) => id));
  return until(`a letter to ${to} about ${wanted.subject}`, async () =>
    (await lettersTo(url, to)).find(({ id, subject }) => !known.has(id) && wanted.subject.test(subject)),
  );
}

/** The page and the token of the link in a letter. */
export function linkIn(letter: Letter): { page: string; token: string } {
  const address = /https?:\/\/\S+#\S+/.exec(letter.text)?.[0];
  if (!address) throw new Error(`no link in the letter "${letter.subject}"`);
  const { pathname, hash } = new URL(address);
  return { page: pathname, token: hash.slice(1) };
}

/** Signs a person in by the letter they ask for; the client renews nothing: a story is shorter than its token. */
export async function signInByLetter(url: string, email: string): Promise<Client> {
  const before = await lettersTo(url, email);
  await expectOk(
    await fetch(new URL('/api/auth/sign-in/magic-link', url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url },
      body: JSON.stringify({ email, callbackURL: '/' }),
    }),
  );
  const { token } = linkIn(await letterTo(url, email, { subject: /./, before }));
  return clientFor(url, await sessionOf(url, token));
}

/** Confirms a sign-in letter, as its page does. @returns the session cookie */
async function sessionOf(url: string, token: string): Promise<string> {
  const verify = new URL('/api/auth/magic-link/verify', url);
  verify.searchParams.set('token', token);
  const response = await fetch(verify, { redirect: 'manual' });
  const cookie = response.headers
    .getSetCookie()
    .map((header) => header.split(';')[0])
    .join('; ');
  if (!cookie) throw new Error(`the sign-in link opened no session: ${response.status}`);
  return cookie;
}

/** A client with the access token of a session. */
async function clientFor(url: string, cookie: string): Promise<Client> {
  const response = await expectOk(await fetch(new URL('/api/auth/token', url), { headers: { cookie } }));
  const { token } = (await response.json()) as { token: string };
  return createClient(url, () => ({ bearer: token }));
}

async function expectOk(response: Response): Promise<Response> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status} ${await response.text()}`);
  return response;
}
