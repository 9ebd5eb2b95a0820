import type { Day, RupturePhase } from '@app/domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ContractEntity } from '../contract.entity.js';

/** That a contract was broken, as the law sees it. */
@Entity({ name: 'rupture' })
@Check('rupture_phase_check', `phase in ('beforeStart', 'first45Days', 'trial', 'after')`)
@Check('rupture_initiator_check', `initiator in ('employer', 'youth')`)
export class RuptureEntity {
  @ForeignKey(() => ContractEntity, { name: 'rupture_contract_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn({ name: 'contract_id', type: 'uuid', primaryKeyConstraintName: 'rupture_pkey' })
  contractId: string;
  @Column({ name: 'broken_on', type: 'date' }) brokenOn: Day;
  @Column({ type: 'text' }) phase: RupturePhase;
  @Column({ type: 'text' }) initiator: 'employer' | 'youth';
  @Column({ type: 'text' }) reason: string;
  @Column({ type: 'text', nullable: true }) comment: string | null;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
  @Column({ name: 'recorded_at', type: 'timestamptz' }) recordedAt: Date;
}

/**
 * Why it was broken, as the coach understood it. Every cause is sealed: were only those that touch on health, their absence from an open
 * table would tell of them.
 */
@Entity({ name: 'rupture_cause', schema: 'candidates_protected' })
export class RuptureCauseEntity {
  @PrimaryColumn({ name: 'contract_id', type: 'uuid', primaryKeyConstraintName: 'rupture_cause_pkey' })
  contractId: string;
  @Column({ name: 'key_id', type: 'text' }) keyId: string;
  @Column({ type: 'bytea' }) sealed: Buffer;
}
