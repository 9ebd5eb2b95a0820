import type { Place } from '@app/domain';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { EmployerEntity } from './employer.entity.js';

/** Where the work is: an establishment by its SIRET, and the commune that its offers name. */
@Entity({ name: 'site' })
@Unique('site_address_key', ['employerId', 'siret', 'address'])
export class SiteEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'site_pkey' }) id: string;
  @ForeignKey(() => EmployerEntity, { name: 'site_employer_id_fkey' })
  @Column({ name: 'employer_id', type: 'uuid' })
  employerId: string;
  @Column({ type: 'text' }) siret: string;
  @Column({ type: 'jsonb' }) place: Place;
  /** As a letter writes it: `3 rue du Four, 79000 Niort`, or without a street that nobody told. */
  @Column({ type: 'text' }) address: string;
}
