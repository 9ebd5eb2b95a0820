import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Mapping } from '../../tabular/column.js';

/** The headings that an organisation chose last for a kind of file: proposed again next time. */
@Entity({ name: 'import_mapping' })
export class ImportMappingEntity {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid', primaryKeyConstraintName: 'import_mapping_pkey' })
  organisationId: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'import_mapping_pkey' }) kind: string;
  @Column({ type: 'jsonb' }) mapping: Mapping;
  @Column({ name: 'saved_at', type: 'timestamptz' }) savedAt: Date;
}
