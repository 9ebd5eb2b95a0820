import type { Day } from '@app/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { EmployerEntity } from '../employers/employer.entity.js';

export type ActionKind = 'call' | 'visit' | 'letter';

/** A company being prospected: one owner, and what comes next. */
@Entity({ name: 'lead' })
@Unique('lead_employer_key', ['employerId'])
@Check('lead_next_kind_check', `next_kind in ('call', 'visit', 'letter')`)
@Check('lead_next_check', '(next_kind is null) = (next_on is null)')
@Index('lead_next_idx', ['organisationId', 'nextOn', 'id'])
export class LeadEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'lead_pkey' }) id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'employer_id', type: 'uuid' }) employerId: string;
  @ManyToOne(() => EmployerEntity, { nullable: false })
  @JoinColumn({ name: 'employer_id', foreignKeyConstraintName: 'lead_employer_id_fkey' })
  employer: Relation<EmployerEntity>;
  @Column({ name: 'owner_id', type: 'uuid' }) ownerId: string;
  @Column({ name: 'next_kind', type: 'text', nullable: true }) nextKind: ActionKind | null;
  @Column({ name: 'next_on', type: 'date', nullable: true }) nextOn: Day | null;
  @Column({ name: 'last_action_at', type: 'timestamptz', nullable: true }) lastActionAt: Date | null;
  @Column({ name: 'promised_posts', type: 'integer', default: 0 }) promisedPosts: number;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
}
