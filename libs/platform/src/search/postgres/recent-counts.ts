import type { FacetCount } from '../facets.js';

const FRESH_MS = 5_000;

/** Counts of everything, which are the same for all who open the list: kept for some seconds, and forgotten when this process writes. */
export class RecentCounts {
  private readonly kept = new Map<string, { counts: Promise<FacetCount[]>; until: number }>();

  get(key: string, count: () => Promise<FacetCount[]>): Promise<FacetCount[]> {
    const known = this.kept.get(key);
    if (known && performance.now() < known.until) return known.counts;
    if (this.kept.size > 100) this.kept.clear();
    const counts = count();
    this.kept.set(key, { counts, until: performance.now() + FRESH_MS });
    counts.catch(() => this.kept.delete(key));
    return counts;
  }

  clear(): void {
    this.kept.clear();
  }
}
