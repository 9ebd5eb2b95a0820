import { staleAfter, type EventType } from '@app/contracts';
import type { DataSource } from 'typeorm';

/** The channel of PostgreSQL on which every process hears what the others' pages may have to read again. */
export const CHANNEL = 'passerelle_changes';

/** What an event was about: its type, and the ids among its facts. */
export interface Announced {
  type: EventType;
  ids: Readonly<Record<string, string>>;
}

/** Longer than this, PostgreSQL refuses a notification. */
const MOST_BYTES = 7_900;

/**
 * Tells whoever listens now, in any process, which things these events were about. Nothing is kept, and nothing fails with it: it serves
 * pages that are open, which read again by themselves when they were away.
 */
export async function announce(dataSource: DataSource, events: { type: EventType; payload: object }[]): Promise<void> {
  const lines = events
    .filter(({ type }) => staleAfter[type])
    .map(({ type, payload }) => JSON.stringify({ type, ids: idsIn(payload) } satisfies Announced))
    .filter((line) => line.length < MOST_BYTES);
  if (!lines.length) return;
  const tell = dataSource.query('select pg_notify($1, line) from unnest($2::text[]) line', [CHANNEL, lines]);
  await tell.catch(() => undefined);
}

const idsIn = (payload: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(payload).filter(
      (entry): entry is [string, string] => entry[0].endsWith('Id') && typeof entry[1] === 'string',
    ),
  );
