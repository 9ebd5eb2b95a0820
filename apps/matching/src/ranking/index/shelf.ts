/**
 * Facts in memory, in buckets of those that the cheap rules cannot tell apart, so that whoever is blocked by the trade, the contract or the
 * distance is left out by the bucket. It only saves work: whoever is not blocked is always among `likely`.
 */
import type { Day } from '@app/domain';

/** A thing on a shelf. */
export interface Row<F> {
  id: string;
  facts: F;
}

/** One rule, as far as it can answer for a whole bucket. */
export interface Aspect<F, O> {
  /** Two facts with the same key get the same answer of `blocks`. */
  key(facts: F): string;
  /** Whether the rule fails for all facts of this key, held against the other side. */
  blocks(facts: F, other: O, today: Day): boolean;
}

interface Bucket<R> {
  keys: string[];
  rows: Map<string, R>;
}

export class Shelf<F, O, R extends Row<F>> {
  private readonly rows = new Map<string, R>();
  private readonly buckets = new Map<string, Bucket<R>>();

  constructor(private readonly aspects: readonly Aspect<F, O>[]) {}

  get size(): number {
    return this.rows.size;
  }

  get(id: string): R | undefined {
    return this.rows.get(id);
  }

  all(): Iterable<R> {
    return this.rows.values();
  }

  put(row: R): void {
    this.remove(row.id);
    this.rows.set(row.id, row);
    const { name, keys } = this.keysOf(row);
    const bucket = this.buckets.get(name) ?? { keys, rows: new Map<string, R>() };
    bucket.rows.set(row.id, row);
    this.buckets.set(name, bucket);
  }

  remove(id: string): void {
    const row = this.rows.get(id);
    if (!row) return;
    this.rows.delete(id);
    const { name } = this.keysOf(row);
    const bucket = this.buckets.get(name);
    bucket?.rows.delete(id);
    if (bucket?.rows.size === 0) this.buckets.delete(name);
  }

  /** All rows but those whose bucket is blocked; each key of each aspect is asked once. */
  *likely(other: O, today: Day): Generator<R> {
    const known = this.aspects.map(() => new Map<string, boolean>());
    for (const { keys, rows } of this.buckets.values()) {
      const [one] = rows.values();
      const blocked = this.aspects.some((aspect, index) => {
        const key = keys[index]!;
        const answer = known[index]!.get(key) ?? aspect.blocks(one!.facts, other, today);
        known[index]!.set(key, answer);
        return answer;
      });
      if (!blocked) yield* rows.values();
    }
  }

  private keysOf({ facts }: R): { name: string; keys: string[] } {
    const keys = this.aspects.map((aspect) => aspect.key(facts));
    return { name: keys.join('|'), keys };
  }
}
