/**
 * One page of a list. Whoever is blocked stands at its end, so as long as the page is filled by others nobody needs to look at them; only
 * when it reaches them is everybody compared. Either way it is the page of the whole list, to the byte.
 */
import { compareStandings, type RankedEntry, type Standing, type Verdict } from '@app/domain';
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
  /** The whole list in its order. */
  order: (facts: F[]) => Standing[];
  /** The same with the reasons. */
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

export function listPage<F, R extends Row<F>>({ likely, all, ...by }: Field<F, R>, query: PageQuery): ListPage<R> {
  const open = by.order(likely.map(({ facts }) => facts)).filter(({ verdict }) => verdict !== 'blocked');
  const counts = { ...countsOf(open), blocked: all.length - open.length };
  const wantsBlocked = query.verdicts.length === 0 || query.verdicts.includes('blocked');
  const reachesBlocked = wantsBlocked && pageOf(open, query).next === null;
  const list = reachesBlocked ? by.order(all.map(({ facts }) => facts)) : open;
  const ids = new Set(open.map(({ id }) => id));
  const pool = reachesBlocked ? all : likely.filter(({ id }) => ids.has(id));
  const { entries, next } = pageOf(list, query);
  return { entries: explained(entries, pool, by.rank), next, counts, pool };
}

/** Ranked among themselves they stand in the same order; what the rest of the list adds is their rank. */
function explained<F, R extends Row<F>>(page: Standing[], pool: R[], rank: Field<F, R>['rank']): RankedEntry[] {
  const shown = new Set(page.map(({ id }) => id));
  const entries = rank(pool.filter(({ id }) => shown.has(id)).map(({ facts }) => facts));
  return entries.map((entry, index) => ({ ...entry, rank: page[index]!.rank }));
}

/** The part of a whole list, in its order, that is asked for. */
export function pageOf<T extends Standing>(
  list: T[],
  { verdicts, after, limit }: PageQuery,
): { entries: T[]; next: Position | null } {
  const asked = list.filter(
    (entry) => (!verdicts.length || verdicts.includes(entry.verdict)) && (!after || compareStandings(after, entry) < 0),
  );
  const entries = asked.slice(0, limit);
  const last = asked.length > limit ? entries.at(-1) : undefined;
  return { entries, next: last ? { verdict: last.verdict, points: last.points, id: last.id } : null };
}

function countsOf(entries: Standing[]): Record<Verdict, number> {
  const counts = { eligible: 0, toCheck: 0, blocked: 0 };
  for (const { verdict } of entries) counts[verdict]++;
  return counts;
}
