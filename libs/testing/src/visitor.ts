import type { Client } from '@app/contracts';
import type { TestApp } from './test-app.js';

/** What a door of better-auth answered. */
export interface Answer {
  status: number;
  body: Record<string, unknown> | null;
}

/** The tokens behind each `#` of the latest letter to an address, in order. */
export async function tokensOfLetter(test: TestApp, address: string): Promise<string[]> {
  await test.settled();
  const [letter] = await test.letters(address);
  return [...(letter?.text.matchAll(/#(\S+)/g) ?? [])].map(([, token = '']) => token);
}

/** The token behind the first `#` of the latest letter to an address. */
export async function tokenOfLetter(test: TestApp, address: string): Promise<string> {
  const [token] = await tokensOfLetter(test, address);
  if (!token) throw new Error(`No letter with a link went to ${address}`);
  return token;
}

/** A browser, as far as signing in goes: it keeps the cookies it is given and says which page it is on. */
export class Visitor {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly test: TestApp) {}

  async send(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Answer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(`${this.test.url}/api/auth${path}`, {
      method,
      redirect: 'manual',
      headers: {
        origin: this.test.url,
        ...(cookie ? { cookie } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    response.headers.getSetCookie().forEach((line) => this.keep(line));
    const text = await response.text();
    return { status: response.status, body: text ? (JSON.parse(text) as Answer['body']) : null };
  }

  askLink = (email: string) => this.send('POST', '/sign-in/magic-link', { email });
  openLink = (token: string) => this.send('GET', `/magic-link/verify?token=${token}`);
  signInWith = (email: string, password: string) => this.send('POST', '/sign-in/email', { email, password });
  signOut = () => this.send('POST', '/sign-out');
  token = () => this.send('GET', '/token');

  private keep(line: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (/max-age=0/i.test(line)) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

/** Signs somebody in by letter. @returns their browser */
export async function signedIn(test: TestApp, email: string): Promise<Visitor> {
  const visitor = new Visitor(test);
  await visitor.askLink(email);
  await visitor.openLink(await tokenOfLetter(test, email));
  return visitor;
}

/** A client that speaks for somebody who signed in by letter. */
export async function clientOf(test: TestApp, email: string): Promise<Client> {
  const { body } = await (await signedIn(test, email)).token();
  return test.as(String(body?.token));
}
