import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { CellProblem, RowOutcome } from '../../tabular/report.js';
import { ImportEntity } from '../import.entity.js';

/** What became of one line of a file. */
@Entity({ name: 'import_row' })
@Index('import_row_line_idx', ['importId', 'line', 'id'])
@Check('import_row_outcome_check', `outcome in ('created', 'updated', 'unchanged', 'rejected')`)
export class ImportRowEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'import_row_pkey',
  })
  id: string;
  @ForeignKey(() => ImportEntity, { name: 'import_row_import_id_fkey', onDelete: 'CASCADE' })
  @Column({ name: 'import_id', type: 'uuid' })
  importId: string;
  @Column({ type: 'integer' }) line: number;
  @Column({ type: 'text' }) outcome: RowOutcome;
  @Column({ type: 'text' }) label: string;
  @Column({ type: 'jsonb' }) problems: CellProblem[];
}
