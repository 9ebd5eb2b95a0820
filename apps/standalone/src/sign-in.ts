/**
 * An access token for an account with a password, as the web gets it: a session first, then a short-lived token.
 * @throws Error when the account is not known there
 */
export async function signInWithPassword(url: string, account: { email: string; password: string }): Promise<string> {
  const session = await fetch(new URL('/api/auth/sign-in/email', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify(account),
  });
  if (!session.ok) throw new Error(`${account.email} cannot sign in: ${session.status}`);
  const cookie = session.headers
    .getSetCookie()
    .map((header) => header.split(';')[0])
    .join('; ');
  const token = await fetch(new URL('/api/auth/token', url), { headers: { cookie } });
  return ((await token.json()) as { token: string }).token;
}
