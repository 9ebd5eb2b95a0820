import {
  acceptInvitation,
  createClient,
  inviteColleague,
  ProblemResponse,
  readMyself,
  type Client,
  type Problem,
  type ResponseOf,
  type Role,
} from '@app/contracts';
import type { TestApp } from '@app/testing/test-app.js';
import { until } from '@app/testing/until.js';
import { letterTo, lettersTo, linkIn, signInByLetter } from '../people.js';

/** What the stories of each role have in common, all of it through public HTTP and the mailbox. */

/** The problem that a call ends in. */
export const problemOf = (call: Promise<unknown>): Promise<Pick<Problem, 'code' | 'facts'>> =>
  call.then(
    () => {
      throw new Error('no problem');
    },
    (error: unknown) => {
      if (error instanceof ProblemResponse) return error.problem;
      throw error;
    },
  );

/** Accepts the invitation that came by letter, and signs in. */
export async function accepted(url: string, email: string): Promise<Client> {
  const { page, token } = linkIn(await letterTo(url, email, { subject: /invit/i }));
  const id = page.split('/').at(-1)!;
  await createClient(url).call(acceptInvitation, { params: { id } }, { link: token });
  return signInByLetter(url, email);
}

/** Somebody is invited by a manager of their organisation, accepts, and signs in. */
export async function joined(
  { url }: Pick<TestApp, 'url'>,
  inviter: Client,
  { role, email, at }: { role: Role; email: string; at?: string },
): Promise<{ client: Client; personId: string; organisationId: string }> {
  const { memberships } = await inviter.call(readMyself);
  const organisationId = at ?? memberships[0]!.organisationId;
  const colleague = { email, firstName: 'Dominique', lastName: 'Lefort', role };
  await inviter.call(inviteColleague, { params: { id: organisationId }, body: colleague });
  const client = await accepted(url, email);
  return { client, personId: (await client.call(readMyself)).id, organisationId };
}

/** The rest of a letter's address after a page, in the newest letter that has one: its id and its token. */
export async function linkTo(url: string, email: string, page: string): Promise<{ id: string; token: string }> {
  const [, id = '', token = ''] = await until(
    `a letter to ${email} with ${page}`,
    async () => {
      const letters = await lettersTo(url, email);
      return letters
        .map(({ text }) => new RegExp(`/${page}/([\\w-]+)#(\\S+)`).exec(text))
        .find((found) => found !== null);
    },
    40_000,
  );
  return { id, token };
}

interface Importing {
  state: string;
  dryRun: boolean;
  report: ResponseOf<typeof import('@app/contracts').readOfferImport>['report'];
}

/** Waits for the end of an import. */
export const reportOf = async <T extends Importing>(read: () => Promise<T>): Promise<T> =>
  until('the import is done', async () => {
    const found = await read();
    return found.state === 'done' ? found : undefined;
  });

/** A file of the lines that somebody typed. */
export const fileOf = (...lines: string[]): Uint8Array<ArrayBuffer> => new TextEncoder().encode(lines.join('\r\n'));
