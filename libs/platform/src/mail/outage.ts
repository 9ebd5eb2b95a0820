/**
 * A mail server that takes nothing: letters wait as rows, each for longer after each try, and one dead job per app says so to an
 * administrator. Retrying that job tries all of them at once; it goes away by itself when the last one has left.
 */
import type { DataSource } from 'typeorm';

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30 * 60_000;
/** From here on (after about two minutes) it is more than a hiccup or a server that asks to come back. */
const TOLD_FROM_ATTEMPTS = 7;

/** The job that says it; there is never a second one of this id. */
export const OUTAGE_JOB = { id: 'outage', name: 'outage', data: {} };

/** How long a letter waits that was tried this often, 1 for once. */
export const waitAfter = (attempts: number): number =>
  Math.min(FIRST_WAIT_MS * 2 ** Math.min(attempts - 1, 20), LONGEST_WAIT_MS);

const WAITING = `
  select count(*)::integer as letters, min(created_at) as since, max(failure) as failure
  from letter where state = 'queued' and attempts >= $1`;

/** What an administrator reads; undefined when no letter has waited for long. */
export async function outageOf(dataSource: DataSource): Promise<string | undefined> {
  const [row] = await dataSource.query<{ letters: number; since: Date; failure: string }[]>(WAITING, [
    TOLD_FROM_ATTEMPTS,
  ]);
  if (!row?.letters) return undefined;
  const since = row.since.toISOString().slice(0, 16);
  return `The mail server takes no letters (${row.failure}): ${row.letters} wait, the oldest since ${since} UTC. They leave by themselves.`;
}

/** Every letter that waits for the mail server is tried now. */
export const TRY_ALL = `update letter set leased_until = null where state = 'queued' and failure is not null`;
