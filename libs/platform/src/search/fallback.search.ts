/**
 * Two indexes as one: both are kept fed, the first answers, and when it does not the database does. What the first missed meanwhile is
 * told to `onMissed`, so that somebody makes it anew.
 */
import type { IdRange, RebuildableIndex, SearchDocument, SearchPage, SearchQuery } from './search-index.js';

/** How long the first index is left alone after it did not answer. */
const REST_MS = 5_000;

export interface FallbackOptions {
  /** Which pages only the first index can continue. */
  isOfFirst: (cursor: string) => boolean;
  /** Called once each time it goes away or comes back. */
  onChange: (state: 'away' | 'back', error?: unknown) => void;
  /** Called when a change did not reach it. */
  onMissed: () => Promise<void>;
}

export class FallbackSearch implements RebuildableIndex {
  private awayUntil = 0;
  private away = false;

  constructor(
    private readonly first: RebuildableIndex,
    private readonly database: RebuildableIndex,
    private readonly options: FallbackOptions,
  ) {}

  async put(documents: SearchDocument[]): Promise<void> {
    await this.database.put(documents);
    await this.tellFirst(() => this.first.put(documents));
  }

  async remove(ids: string[]): Promise<void> {
    await this.database.remove(ids);
    await this.tellFirst(() => this.first.remove(ids));
  }

  /** @throws Error when the first does not answer: a rebuild that reached only one is not done */
  async replace(range: IdRange, documents: SearchDocument[]): Promise<void> {
    await this.database.replace(range, documents);
    await this.first.replace(range, documents);
    this.answered();
  }

  /** A list goes on where it began, whoever has come back since. */
  async search(query: SearchQuery): Promise<SearchPage> {
    const ofDatabase = query.cursor !== null && !this.options.isOfFirst(query.cursor);
    if (ofDatabase || Date.now() < this.awayUntil) return this.database.search(query);
    try {
      const page = await this.first.search(query);
      this.answered();
      return page;
    } catch (error) {
      if ((error as Error).name === 'CursorError') throw error;
      this.failed(error);
      return this.database.search(query);
    }
  }

  private async tellFirst(change: () => Promise<void>): Promise<void> {
    try {
      await change();
      this.answered();
    } catch (error) {
      this.failed(error);
      await this.options.onMissed();
    }
  }

  private failed(error: unknown): void {
    this.awayUntil = Date.now() + REST_MS;
    if (!this.away) this.options.onChange('away', error);
    this.away = true;
  }

  private answered(): void {
    this.awayUntil = 0;
    if (this.away) this.options.onChange('back');
    this.away = false;
  }
}
