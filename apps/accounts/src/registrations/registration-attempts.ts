/** How often somebody may begin a registration: nobody fills our tables with addresses, nor asks for one address again and again. */
import type { Work } from '@app/platform/database/unit-of-work.js';
import { ProblemError } from '@app/platform/http/problem-error.js';
import { createHash } from 'node:crypto';

const WINDOW_MS = 10 * 60_000;
/** A school or a chamber of trades may stand behind one network address. */
const MOST_FROM_A_SOURCE = 20;

const COUNT = `
  insert into registration_attempt as known (hash, times, since) values ($1, 1, $2)
  on conflict (hash) do update set
    times = case when known.since < $3 then 1 else known.times + 1 end,
    since = case when known.since < $3 then excluded.since else known.since end
  returning times`;
/** Others may be sweeping too: each takes rows that nobody holds. */
const SWEEP = `
  delete from registration_attempt where hash in (
    select hash from registration_attempt where since < $1 limit 100 for update skip locked)`;

interface Attempt {
  email: string;
  /** The network address from which it comes. */
  source: string;
}

/** Whether this address is the first time here in ten minutes. @throws ProblemError `too-many-requests` for a source that began too often */
export async function countAttempt(work: Work, { email, source }: Attempt): Promise<boolean> {
  await work.db.query(SWEEP, [new Date(work.now.getTime() - WINDOW_MS)]);
  if ((await count(work, `source:${source}`)) > MOST_FROM_A_SOURCE) throw new ProblemError('too-many-requests');
  return (await count(work, `address:${email.toLowerCase()}`)) === 1;
}

async function count({ db, now }: Work, what: string): Promise<number> {
  const hash = createHash('sha256').update(what).digest('base64url');
  const before = new Date(now.getTime() - WINDOW_MS);
  const [row] = (await db.query(COUNT, [hash, now, before])) as { times: number }[];
  return row!.times;
}
