import type { EntityManager } from 'typeorm';
import type { Work } from '../database/unit-of-work.js';
import { LinkFloorEntity } from './link-floor.entity.js';

/** How high a floor can be: above it there is no link any more. */
export const NO_LINK_EVER = 2 ** 31 - 1;

const RAISE = `
  insert into link_floor (holder, revision) values ($1, $2)
  on conflict (holder) do update set revision = greatest(link_floor.revision, excluded.revision)`;

/** The revision under which a standing link of this holder is written today; 0 when they never ended them. */
export async function linkFloorOf(db: EntityManager, holder: string): Promise<number> {
  return (await db.findOneBy(LinkFloorEntity, { holder }))?.revision ?? 0;
}

/** Ends every standing link of a holder that was written under a lower revision; a lower floor than the one that is known changes nothing. */
export async function raiseLinkFloor({ db }: Pick<Work, 'db'>, holder: string, revision: number): Promise<void> {
  await db.query(RAISE, [holder, revision]);
}
