/**
 * One page of a list. Whoever is blocked stands at its end, so as long as the page is filled by others nobody needs to look at them; only
 * when it reaches them is everybody compared. Either way it is the page of the whole list, to the byte.
 */
import type { RankedEntry, Verdict } from '@app/domain';
import type { Row } from './index/shelf.js';

/** Behind which entry a page begins; the list may have changed meanwhile. */
export type Position = Pick<RankedEntry, 'verdict' | 'points' | 'id'>;

/** Which part of a list is asked for. */
export interface PageQuery {
  /** Only these; all when empty. */
  verdicts: Verdict[];
  after: Position | null;
  limit: number;
}

/** Who is compared: `likely` holds everybody who is not blocked, and is among `all`. */
export interface Field<F, R extends Row<F>> {
  likely: R[];
  all: R[];
  rank: (facts: F[]) => RankedEntry[];
}

export interface ListPage<R> {
  entries: RankedEntry[];
  /** Where the next page begins; null at the end. */
  next: Position | null;
  counts: Record<Verdict, number>;
  /** Whom the ranks count: the list is made of nothing else. */
  pool: R[];
}

const ORDER: Readonly<Record<Verdict, number>> = { eligible: 0, toCheck: 1, blocked: 2 };

export function listPage<F, R extends Row<F>>({ likely, all, rank }: Field<F, R>, query: PageQuery): ListPage<R> {
  const open = rank(likely.map(({ facts }) => facts)).filter(({ verdict }) => verdict !== 'blocked');
  const counts = { ...countsOf(open), blocked: all.length - open.length };
  const wantsBlocked = query.verdicts.length === 0 || query.verdicts.includes('blocked');
  const reachesBlocked = wantsBlocked && pageOf(open, query).next === null;
  if (reachesBlocked) return { ...pageOf(rank(all.map(({ facts }) => facts)), query), counts, pool: all };
  const ids = new Set(open.map(({ id }) => id));
  return { ...pageOf(open, query), counts, pool: likely.filter(({ id }) => ids.has(id)) };
}

/** The part of a whole list, in its order, that is asked for. */
export function pageOf(
  list: RankedEntry[],
  { verdicts, after, limit }: PageQuery,
): Pick<ListPage<never>, 'entries' | 'next'> {
  const asked = list.filter(
    (entry) => (!verdicts.length || verdicts.includes(entry.verdict)) && (!after || inOrder(after, entry) < 0),
  );
  const entries = asked.slice(0, limit);
  const last = asked.length > limit ? entries.at(-1) : undefined;
  return { entries, next: last ? { verdict: last.verdict, points: last.points, id: last.id } : null };
}

/** The order of `rankYouths` and `rankOffers`. */
const inOrder = (a: Position, b: Position): number =>
  ORDER[a.verdict] - ORDER[b.verdict] || b.points - a.points || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function countsOf(entries: RankedEntry[]): Record<Verdict, number> {
  const counts = { eligible: 0, toCheck: 0, blocked: 0 };
  for (const { verdict } of entries) counts[verdict]++;
  return counts;
}
