import type { EntityManager } from 'typeorm';
import type { Work } from '../database/unit-of-work.js';

/** A stretch of ids that is about to be said. */
export interface Stretch {
  rebuildId: string;
  after: string | null;
  upTo: string | null;
  processed: number;
  total: number;
}

/** What an app that can say everything again provides. */
export interface Reteller {
  count(db: EntityManager): Promise<number>;
  /** The next ids in their order, each held until the end of the transaction, so that nobody changes what is being said. */
  hold(work: Work, after: string | null, limit: number): Promise<string[]>;
  /** Publishes these, and that there is nothing else in the stretch. */
  tell(work: Work, stretch: Stretch, ids: string[]): Promise<void>;
}

/** Token of the app's `Reteller`. */
export const RETELLER = Symbol('Reteller');
