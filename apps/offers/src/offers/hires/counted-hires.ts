import { In, type EntityManager } from 'typeorm';
import { HireEntity } from './hire.entity.js';

/** The contracts that hold an opening of each of these offers; an offer without any is left out. */
export async function countedHires(db: EntityManager, offerIds: string[]): Promise<Map<string, string[]>> {
  const where = { offerId: In(offerIds), counted: true };
  const hires = new Map<string, string[]>();
  for (const { offerId, contractId } of await db.find(HireEntity, { where, order: { contractId: 'ASC' } }))
    hires.set(offerId, [...(hires.get(offerId) ?? []), contractId]);
  return hires;
}
