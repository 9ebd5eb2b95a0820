import type { Basis, Day } from '@app/domain';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a contact file comes from, collected when, and on what ground it is used, as whoever sent it said. */
@Entity({ name: 'import_source' })
@Check('import_source_basis_check', `legal_basis in ('consent', 'publicInterest')`)
export class ImportSourceEntity {
  @PrimaryColumn({ name: 'import_id', type: 'uuid', primaryKeyConstraintName: 'import_source_pkey' }) importId: string;
  @Column({ type: 'text' }) provenance: string;
  @Column({ name: 'collected_on', type: 'date', nullable: true }) collectedOn: Day | null;
  @Column({ name: 'legal_basis', type: 'text', nullable: true }) legalBasis: Basis | null;
}
