import { standingPurposes } from '@app/contracts';
import { ProblemError } from '../http/problem-error.js';
import type { Work } from '../database/unit-of-work.js';
import type { Principal } from './principal.js';
import { SpentLinkEntity } from './spent-link.entity.js';

/**
 * Marks the link that somebody acts with as spent, in the transaction of the act; does nothing for a person who signed in
 * or for the link of somebody's own pages.
 * @throws ProblemError `link-used`
 */
export async function spendLink({ db, now }: Work, by: Principal): Promise<void> {
  if (by.kind !== 'link' || standingPurposes.includes(by.purpose)) return;
  const { raw } = await db
    .createQueryBuilder()
    .insert()
    .into(SpentLinkEntity)
    .values({ id: by.id, spentAt: now })
    .orIgnore()
    .returning('id')
    .execute();
  if (!(raw as unknown[]).length) throw new ProblemError('link-used');
}
