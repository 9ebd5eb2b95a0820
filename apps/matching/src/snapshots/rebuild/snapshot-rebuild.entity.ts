import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Somebody asked for everything to be said again. */
@Entity({ name: 'snapshot_rebuild' })
export class SnapshotRebuildEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'snapshot_rebuild_pkey' }) id: string;
  @Column({ name: 'requested_by', type: 'uuid' }) requestedBy: string;
  @Column({ name: 'requested_at', type: 'timestamptz' }) requestedAt: Date;
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true }) endedAt: Date | null;
  /** How many snapshots were emptied because nobody said them again. */
  @Column({ type: 'integer', default: 0 }) forgotten: number;
}

/** How much of the offers, or of the youths, was heard; stretches come in any order. */
@Entity({ name: 'snapshot_rebuild_part' })
@Check('snapshot_rebuild_part_kind_check', `kind in ('offers', 'youths')`)
export class SnapshotRebuildPartEntity {
  @ForeignKey(() => SnapshotRebuildEntity, { name: 'snapshot_rebuild_part_fkey' })
  @PrimaryColumn({ name: 'rebuild_id', type: 'uuid', primaryKeyConstraintName: 'snapshot_rebuild_part_pkey' })
  rebuildId: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'snapshot_rebuild_part_pkey' }) kind: 'offers' | 'youths';
  @Column({ type: 'integer' }) processed: number;
  @Column({ type: 'integer' }) total: number;
  /** What `processed` is once all is heard; null before the last stretch came. */
  @Column({ name: 'complete_at', type: 'integer', nullable: true }) completeAt: number | null;
}
