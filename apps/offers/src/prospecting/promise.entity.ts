import type { Day } from '@app/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { LeadEntity } from './lead.entity.js';

/** What an employer promised (*promesse*): posts, when, and how firmly. */
@Entity({ name: 'promise' })
@Check('promise_posts_check', 'posts > 0')
@Check('promise_kind_check', `kind in ('said', 'written', 'signed')`)
@Index('promise_lead_idx', ['leadId', 'at', 'id'])
export class PromiseEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'promise_pkey' }) id: string;
  @ForeignKey(() => LeadEntity, { name: 'promise_lead_id_fkey' })
  @Column({ name: 'lead_id', type: 'uuid' })
  leadId: string;
  @Column({ type: 'integer' }) posts: number;
  @Column({ type: 'text', nullable: true }) occupation: string | null;
  @Column({ name: 'expected_on', type: 'date', nullable: true }) expectedOn: Day | null;
  @Column({ type: 'text' }) kind: 'said' | 'written' | 'signed';
  @Column({ type: 'uuid' }) by: string;
  @Column({ type: 'timestamptz' }) at: Date;
  @Column({ type: 'text' }) comment: string;
}
