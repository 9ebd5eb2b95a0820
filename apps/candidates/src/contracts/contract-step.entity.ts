import type { Actor, ContractStateName, Day } from '@app/domain';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { ContractEntity } from './contract.entity.js';

/** One dated line of the life of a contract: when it happened, when it was written down, who decided, who wrote, and why. Never changed. */
@Entity({ name: 'contract_step' })
@Index('contract_step_contract_idx', ['contractId', 'id'])
export class ContractStepEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'contract_step_pkey',
  })
  id: string;
  @ForeignKey(() => ContractEntity, { name: 'contract_step_contract_id_fkey', onDelete: 'CASCADE' })
  @Column({ name: 'contract_id', type: 'uuid' })
  contractId: string;
  @Column({ type: 'text' }) action: string;
  @Column({ name: 'from_state', type: 'text', nullable: true }) from: ContractStateName | null;
  @Column({ name: 'to_state', type: 'text' }) to: ContractStateName;
  @Column({ type: 'text' }) by: Actor;
  @Column({ name: 'written_by', type: 'text' }) writtenBy: Actor;
  @Column({ name: 'actor_id', type: 'text' }) actorId: string;
  @Column({ name: 'happened_on', type: 'date' }) on: Day;
  @Column({ type: 'timestamptz' }) at: Date;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ type: 'text', nullable: true }) comment: string | null;
}
