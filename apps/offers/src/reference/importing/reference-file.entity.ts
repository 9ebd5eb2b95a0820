import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ReferenceImportEntity, type ReferenceKind } from './reference-import.entity.js';

/** An official file as it was sent or found in a folder; without an import it waits for one. */
@Entity({ name: 'reference_file' })
@Check('reference_file_kind_check', `kind in ('occupations', 'places')`)
@Index('reference_file_import_idx', ['importId'])
export class ReferenceFileEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'reference_file_pkey' }) id: string;
  @Column({ type: 'text' }) kind: ReferenceKind;
  @ForeignKey(() => ReferenceImportEntity, { name: 'reference_file_import_id_fkey', onDelete: 'CASCADE' })
  @Column({ name: 'import_id', type: 'uuid', nullable: true })
  importId: string | null;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'bytea', select: false }) bytes: Buffer;
}
