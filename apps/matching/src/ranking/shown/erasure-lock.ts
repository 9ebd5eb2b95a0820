import type { EntityManager } from 'typeorm';

/** Any number, the same in all processes ("rank" in ASCII). */
const KEY = 0x72616e6b;

/** Until the end of the transaction nobody is erased: a list that is kept meanwhile holds nobody who is gone. */
export const holdOffErasures = (db: EntityManager): Promise<unknown> =>
  db.query(`select pg_advisory_xact_lock_shared($1)`, [KEY]);

/** Waits for the lists that are being kept, and lets no other be kept until the end of the transaction. */
export const holdOffLists = (db: EntityManager): Promise<unknown> =>
  db.query(`select pg_advisory_xact_lock($1)`, [KEY]);
