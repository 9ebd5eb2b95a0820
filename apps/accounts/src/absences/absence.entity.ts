import type { Day } from '@app/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganisationEntity } from '../people/organisation.entity.js';
import { PersonEntity } from '../people/person.entity.js';

/**
 * A coach is away from one day to another, both included, in Paris time, and a colleague stands in. Its two days are the moments at which
 * `AbsenceSweeper` acts; `endedAt` says that nothing is left to do.
 */
@Entity({ name: 'absence' })
@Index('absence_open_key', { synchronize: false })
@Check('absence_days_check', `from_on <= to_on`)
@Check('absence_stand_in_check', `person_id <> stand_in_id`)
export class AbsenceEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'absence_pkey' }) id: string;
  @ForeignKey(() => PersonEntity, { name: 'absence_person_id_fkey' })
  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;
  @ForeignKey(() => PersonEntity, { name: 'absence_stand_in_id_fkey' })
  @Column({ name: 'stand_in_id', type: 'uuid' })
  standInId: string;
  @ForeignKey(() => OrganisationEntity, { name: 'absence_organisation_id_fkey' })
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;
  @Column({ name: 'from_on', type: 'date' }) fromOn: Day;
  @Column({ name: 'to_on', type: 'date' }) toOn: Day;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true }) endedAt: Date | null;
}
