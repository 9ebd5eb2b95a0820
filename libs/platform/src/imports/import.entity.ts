import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { ImportReport } from '../tabular/report.js';

export type ImportState = 'queued' | 'running' | 'done' | 'failed';

/** A file that somebody sent: its bytes first, then how far it was read and what became of each row. */
@Entity({ name: 'import' })
@Check('import_state_check', `state in ('queued', 'running', 'done', 'failed')`)
export class ImportEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'import_pkey' }) id: string;
  @Column({ type: 'text' }) kind: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'uploaded_by', type: 'uuid' }) uploadedBy: string;
  @Column({ name: 'file_name', type: 'text' }) fileName: string;
  @Column({ type: 'bytea', select: false }) bytes: Buffer;
  @Column({ type: 'text' }) state: ImportState;
  @Column({ type: 'integer', default: 0 }) processed: number;
  @Column({ type: 'integer', default: 0 }) total: number;
  @Column({ type: 'jsonb' }) report: ImportReport;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @Column({ name: 'started_at', type: 'timestamptz', nullable: true }) startedAt: Date | null;
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true }) endedAt: Date | null;
}
