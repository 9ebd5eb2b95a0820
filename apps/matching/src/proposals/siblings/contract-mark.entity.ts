import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What matching must remember of a contract: that it was signed, or that it was given up or broken. */
@Entity({ name: 'contract_mark' })
@Check('contract_mark_state_check', `state in ('signed', 'ended')`)
@Index('contract_mark_proposal_idx', ['proposalId'])
export class ContractMarkEntity {
  @PrimaryColumn({ name: 'contract_id', type: 'uuid', primaryKeyConstraintName: 'contract_mark_pkey' })
  contractId: string;
  @Column({ type: 'integer' }) revision: number;
  @Column({ name: 'youth_id', type: 'uuid' }) youthId: string;
  @Column({ name: 'proposal_id', type: 'uuid', nullable: true }) proposalId: string | null;
  @Column({ type: 'text' }) state: 'signed' | 'ended';
}
