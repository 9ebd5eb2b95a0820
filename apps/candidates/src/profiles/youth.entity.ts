import type { ContractType, Day, Place, YouthFacts } from '@app/domain';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/**
 * A youth as their organisation knows them. Names, birth date and contact stay in this app; events carry facts only. `naturalKey` is how a
 * file names a youth, `sortKey` how lists order them; `revision` grows with every change.
 */
@Entity({ name: 'youth' })
@Unique('youth_natural_key', ['organisationId', 'naturalKey'])
@Index('youth_list_idx', ['organisationId', 'sortKey', 'id'])
export class YouthEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'youth_pkey' }) id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'natural_key', type: 'text' }) naturalKey: string;
  @Column({ name: 'sort_key', type: 'text' }) sortKey: string;
  @Column({ type: 'text', nullable: true }) reference: string | null;

  @Column({ name: 'first_name', type: 'text' }) firstName: string;
  @Column({ name: 'last_name', type: 'text' }) lastName: string;
  @Column({ name: 'birth_on', type: 'date' }) birthOn: Day;
  @Column({ type: 'text', nullable: true }) email: string | null;
  @Column({ type: 'text', nullable: true }) phone: string | null;

  @Column({ type: 'jsonb' }) place: Place;
  /** How far they say they can travel. */
  @Column({ name: 'reach_km', type: 'integer', nullable: true }) reachKm: number | null;
  @Column({ name: 'contract_types', type: 'text', array: true }) contractTypes: ContractType[];
  @Column({ type: 'jsonb' }) wishes: YouthFacts['wishes'];
  @Column({ type: 'jsonb', nullable: true }) project: YouthFacts['project'];
  @Column({ name: 'available_from', type: 'date', nullable: true }) availableFrom: Day | null;
  @Column({ type: 'text', array: true }) skills: string[];
  /** Has finished *troisième*; null when nobody asked. */
  @Column({ name: 'completed_3e', type: 'boolean', nullable: true }) completed3e: boolean | null;
  /** Is registered as a job seeker; null when nobody asked. */
  @Column({ name: 'job_seeker', type: 'boolean', nullable: true }) jobSeeker: boolean | null;

  @Column({ type: 'integer' }) revision: number;
  /** The file, and its line, that last said this: two lines of one file must not disagree. */
  @Column({ name: 'import_id', type: 'uuid' }) importId: string;
  @Column({ name: 'import_line', type: 'integer' }) importLine: number;
}
