import type { Day, MilestoneKind } from '@app/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** An appointment of the coach with a contract, until a day; `doneOn` when it was held. */
@Entity({ name: 'milestone' })
@Unique('milestone_once_key', ['contractId', 'kind'])
@Check('milestone_kind_check', `kind in ('firstWeek', 'first45Days', 'trialEnd', 'month3')`)
@Index('milestone_due_idx', ['dueOn'])
export class MilestoneEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'milestone_pkey' }) id: string;
  @ForeignKey('ContractEntity', { name: 'milestone_contract_id_fkey', onDelete: 'CASCADE' })
  @Column({ name: 'contract_id', type: 'uuid' })
  contractId: string;
  @Column({ type: 'text' }) kind: MilestoneKind;
  @Column({ name: 'due_on', type: 'date' }) dueOn: Day;
  @Column({ name: 'done_on', type: 'date', nullable: true }) doneOn: Day | null;
  @Column({ type: 'text', nullable: true }) note: string | null;
}
