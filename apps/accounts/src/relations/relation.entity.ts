import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganisationEntity } from '../people/organisation.entity.js';
import { PersonEntity } from '../people/person.entity.js';
import { AbsenceEntity } from '../absences/absence.entity.js';

export type RelationKind = 'referent' | 'team';

/** Who follows which youth, from when to when; in force until it has an end. The youth lives in another app: only the id is known here. */
@Entity({ name: 'relation' })
@Index('relation_in_force_key', { synchronize: false })
@Index('relation_referent_key', { synchronize: false })
@Index('relation_absence_key', { synchronize: false })
@Index('relation_youth_idx', ['youthId'])
@Check('relation_kind_check', `kind in ('referent', 'team')`)
export class RelationEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'relation_pkey' }) id: string;
  @ForeignKey(() => PersonEntity, { name: 'relation_person_id_fkey' })
  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;
  @Column({ name: 'youth_id', type: 'uuid' }) youthId: string;
  @Column({ type: 'text' }) kind: RelationKind;
  @ForeignKey(() => OrganisationEntity, { name: 'relation_organisation_id_fkey' })
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;
  /** The absence that this relation bridges, for as long as it lasts. */
  @ForeignKey(() => AbsenceEntity, { name: 'relation_absence_id_fkey' })
  @Column({ name: 'absence_id', type: 'uuid', nullable: true })
  absenceId: string | null;
  @Column({ name: 'from_at', type: 'timestamptz' }) fromAt: Date;
  @Column({ name: 'to_at', type: 'timestamptz', nullable: true }) toAt: Date | null;
  @Column({ type: 'integer' }) revision: number;
}
