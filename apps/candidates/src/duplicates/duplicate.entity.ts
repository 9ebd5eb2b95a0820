import type { LikenessReason } from '@app/domain';
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { YouthEntity } from '../profiles/youth.entity.js';

/** All that it takes to make two files again: both as they were. */
export interface Merge {
  kept: YouthEntity;
  gone: YouthEntity;
  take: string[];
}

/** Two files that may be about one person, and what a person decided. */
@Entity({ name: 'duplicate' })
@Unique('duplicate_pair_key', ['firstId', 'secondId'])
@Check('duplicate_order_check', 'first_id < second_id')
@Check('duplicate_state_check', `state in ('open', 'merged', 'distinct')`)
@Index('duplicate_list_idx', { synchronize: false })
export class DuplicateEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'duplicate_pkey' }) id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'first_id', type: 'uuid' }) firstId: string;
  @Column({ name: 'second_id', type: 'uuid' }) secondId: string;
  @Column({ type: 'integer' }) points: number;
  @Column({ type: 'text', array: true }) reasons: LikenessReason[];
  @Column({ type: 'text' }) state: 'open' | 'merged' | 'distinct';
  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true }) decidedAt: Date | null;
  @Column({ type: 'jsonb', nullable: true }) merge: Merge | null;
}
