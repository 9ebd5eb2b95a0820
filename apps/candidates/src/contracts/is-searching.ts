import { HELD_CONTRACT_STATES } from '@app/domain';
import { In, type EntityManager } from 'typeorm';
import { ContractEntity } from './contract.entity.js';

/** Whether a youth looks for an employer: as long as no signed contract of theirs holds. */
export async function isSearching(db: EntityManager, youthId: string): Promise<boolean> {
  return !(await db.existsBy(ContractEntity, { youthId, state: In([...HELD_CONTRACT_STATES]) }));
}
