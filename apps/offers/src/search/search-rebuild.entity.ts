import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

export type RebuildState = 'queued' | 'running' | 'done';

/** How far an index was made anew: one row for each backend that ever was chosen, so that a new one is filled by itself. */
@Entity({ name: 'search_rebuild' })
@Check('search_rebuild_state_check', `state in ('queued', 'running', 'done')`)
export class SearchRebuildEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'search_rebuild_pkey' }) backend: string;
  @Column({ type: 'text' }) state: RebuildState;
  /** The offers up to this id are done. */
  @Column({ name: 'last_id', type: 'uuid', nullable: true }) lastId: string | null;
  @Column({ type: 'integer' }) processed: number;
  @Column({ type: 'integer' }) total: number;
  @Column({ name: 'requested_at', type: 'timestamptz' }) requestedAt: Date;
  @Column({ name: 'started_at', type: 'timestamptz', nullable: true }) startedAt: Date | null;
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true }) endedAt: Date | null;
}
