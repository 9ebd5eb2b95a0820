import type { ImportState } from '@app/platform/imports/import-lifecycle.js';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What official files are about. */
export type ReferenceKind = 'occupations' | 'places';

/** What is wrong with a file (line 0) or a line of it; `refused` when nothing may be taken because of it. */
export interface FileProblem {
  file: string;
  line: number;
  code: string;
  detail: string;
  refused: boolean;
}

/** What an import did to one table. */
export interface TableChanges {
  name: string;
  version: string;
  created: number;
  updated: number;
  unchanged: number;
  ended: number;
}

/** One reading of official files: all of it is written at once, or none of it. */
@Entity({ name: 'reference_import' })
@Check('reference_import_kind_check', `kind in ('occupations', 'places')`)
@Check('reference_import_state_check', `state in ('queued', 'running', 'done', 'cancelled', 'failed')`)
@Check('reference_import_phase_check', `phase in ('waiting', 'reading', 'writing')`)
@Index('reference_import_requested_idx', ['requestedAt'])
export class ReferenceImportEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'reference_import_pkey' }) id: string;
  @Column({ type: 'text' }) kind: ReferenceKind;
  @Column({ type: 'text' }) state: ImportState;
  @Column({ type: 'text' }) phase: 'waiting' | 'reading' | 'writing';
  @Column({ name: 'requested_by', type: 'uuid' }) requestedBy: string;
  /** More than a tenth of what is known may end. */
  @Column({ name: 'may_end', type: 'boolean' }) mayEnd: boolean;
  /** How often it was resumed: each run is a job of its own. */
  @Column({ type: 'integer', default: 0 }) runs: number;
  /** Bytes read of all bytes of the files. */
  @Column({ type: 'integer', default: 0 }) processed: number;
  @Column({ type: 'integer' }) total: number;
  @Column({ name: 'file_names', type: 'text', array: true }) fileNames: string[];
  @Column({ type: 'jsonb', default: [] }) tables: TableChanges[];
  @Column({ name: 'problem_count', type: 'integer', default: 0 }) problemCount: number;
  /** The first of them. */
  @Column({ type: 'jsonb', default: [] }) problems: FileProblem[];
  @Column({ type: 'text', nullable: true }) failure: string | null;
  @Column({ name: 'requested_at', type: 'timestamptz' }) requestedAt: Date;
  @Column({ name: 'started_at', type: 'timestamptz', nullable: true }) startedAt: Date | null;
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true }) endedAt: Date | null;
}
