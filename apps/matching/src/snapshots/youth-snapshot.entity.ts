import type { Day, YouthFacts } from '@app/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * What ranking knows of a youth: wishes, skills and legal windows; no name, no contact, no protected criterion. Without facts it is only a
 * mark that nothing older may come back: no ground to rank this youth is recorded, or they left.
 */
@Entity({ name: 'youth_snapshot' })
@Index('youth_snapshot_changed_idx', ['changedIn'])
export class YouthSnapshotEntity {
  @PrimaryColumn({ name: 'youth_id', type: 'uuid', primaryKeyConstraintName: 'youth_snapshot_pkey' }) youthId: string;
  @Column({ type: 'integer' }) revision: number;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ type: 'jsonb', nullable: true }) facts: YouthFacts | null;
  /** An employer may be shown what this youth agreed to. */
  @Column({ type: 'boolean' }) shareable: boolean;
  /** The 18th birthday of a minor whose guardian agrees too; ranking never reads it. */
  @Column({ name: 'guardian_until', type: 'date', nullable: true }) guardianUntil: Day | null;
  /** Looks for an employer at present; else they stand on no list. */
  @Column({ type: 'boolean', default: true }) searching: boolean;
  /** When what stands here was said. */
  @Column({ name: 'said_at', type: 'timestamptz', default: () => 'now()' }) saidAt: Date;
  /** The transaction that wrote this row last, by a trigger. */
  @Column({ name: 'changed_in', type: 'bigint', default: 0, insert: false, update: false }) changedIn: string;
}
