import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { EmployerEntity } from './employer.entity.js';
import { SiteEntity } from './site.entity.js';

/**
 * Whom we write to about an offer; what the file does not say is empty. It never leaves this app: letters to employers are written here.
 */
@Entity({ name: 'employer_contact' })
@Unique('employer_contact_once_key', ['employerId', 'email', 'name', 'phone'])
export class EmployerContactEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'employer_contact_pkey' }) id: string;
  @ForeignKey(() => EmployerEntity, { name: 'employer_contact_employer_id_fkey' })
  @Column({ name: 'employer_id', type: 'uuid' })
  employerId: string;
  /** Where they work; null for the whole company. */
  @ForeignKey(() => SiteEntity, { name: 'employer_contact_site_id_fkey' })
  @Column({ name: 'site_id', type: 'uuid', nullable: true })
  siteId: string | null;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text', default: '' }) job: string;
  @Column({ type: 'text' }) email: string;
  @Column({ type: 'text' }) phone: string;
}
