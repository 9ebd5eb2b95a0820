import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Mapping } from '../tabular/column.js';
import type { ImportState } from './import-lifecycle.js';

/** A file that somebody sent: its bytes first, then how far it was read; what became of each row stands in `import_row`. */
@Entity({ name: 'import' })
@Index('import_list_idx', { synchronize: false })
@Check('import_state_check', `state in ('queued', 'running', 'done', 'cancelled', 'failed')`)
export class ImportEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'import_pkey' }) id: string;
  @Column({ type: 'text' }) kind: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'uploaded_by', type: 'uuid' }) uploadedBy: string;
  @Column({ name: 'file_name', type: 'text' }) fileName: string;
  @Column({ type: 'bytea', select: false }) bytes: Buffer;
  /** The headings that the sender chose. */
  @Column({ type: 'jsonb', default: {} }) mapping: Mapping;
  /** A rehearsal: reported like any other, and taken back. */
  @Column({ name: 'dry_run', type: 'boolean', default: false }) dryRun: boolean;
  @Column({ type: 'text' }) state: ImportState;
  /** How often it was resumed: each run is a job of its own. */
  @Column({ type: 'integer', default: 0 }) runs: number;
  @Column({ type: 'integer', default: 0 }) processed: number;
  @Column({ type: 'integer', default: 0 }) total: number;
  @Column({ type: 'integer', default: 0 }) created: number;
  @Column({ type: 'integer', default: 0 }) updated: number;
  @Column({ type: 'integer', default: 0 }) unchanged: number;
  @Column({ type: 'integer', default: 0 }) rejected: number;
  /** The code of what stopped it for good. */
  @Column({ type: 'text', nullable: true }) failure: string | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @Column({ name: 'started_at', type: 'timestamptz', nullable: true }) startedAt: Date | null;
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true }) endedAt: Date | null;
}
