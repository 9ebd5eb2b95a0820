import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far an app has said everything again: one row for each rebuild that asked for it. Its table is made by the app. */
@Entity({ name: 'retelling' })
export class RetellingEntity {
  @PrimaryColumn({ name: 'rebuild_id', type: 'uuid', primaryKeyConstraintName: 'retelling_pkey' }) rebuildId: string;
  /** All up to this id is said; null before the first stretch. */
  @Column({ name: 'last_id', type: 'uuid', nullable: true }) lastId: string | null;
  @Column({ type: 'integer' }) processed: number;
  @Column({ type: 'integer' }) total: number;
  @Column({ name: 'started_at', type: 'timestamptz' }) startedAt: Date;
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true }) endedAt: Date | null;
}
