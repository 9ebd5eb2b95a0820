import type { followChanges, OutputOf } from '@app/contracts';

/** A hint, or `null` as a sign of life. */
export type Hint = OutputOf<typeof followChanges> extends AsyncIterable<infer H> ? NonNullable<H> : never;

/** What waits for one page, each hint once; a page that does not keep up is ended, and reads everything again. */
export class ChangeStream implements AsyncIterableIterator<Hint | null> {
  private readonly waiting = new Map<string, Hint | null>();
  private taker: ((result: IteratorResult<Hint | null>) => void) | undefined;
  private over = false;

  constructor(
    private readonly most: number,
    private readonly onEnd: () => void,
  ) {}

  [Symbol.asyncIterator](): this {
    return this;
  }

  push(hint: Hint | null): void {
    if (this.over) return;
    const taker = this.taker;
    this.taker = undefined;
    if (taker) return taker({ done: false, value: hint });
    this.waiting.set(hint ? `${hint.kind} ${hint.id}` : '', hint);
    if (this.waiting.size > this.most) this.end();
  }

  end(): void {
    if (this.over) return;
    this.over = true;
    this.waiting.clear();
    this.taker?.({ done: true, value: undefined });
    this.onEnd();
  }

  next(): Promise<IteratorResult<Hint | null>> {
    for (const [key, value] of this.waiting) {
      this.waiting.delete(key);
      return Promise.resolve({ done: false, value });
    }
    if (this.over) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve) => (this.taker = resolve));
  }

  return(): Promise<IteratorResult<Hint | null>> {
    this.end();
    return Promise.resolve({ done: true, value: undefined });
  }
}
