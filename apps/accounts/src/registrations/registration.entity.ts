import type { Day, RegistrationState } from '@app/domain';
import {
  Check,
  Column,
  Entity,
  ForeignKey,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  type Relation,
  Unique,
} from 'typeorm';
import { OrganisationEntity } from '../people/organisation.entity.js';
import { PersonEntity } from '../people/person.entity.js';

/** Somebody who says that they recruit for a company, and what an administrator made of it. */
@Entity({ name: 'registration' })
@Unique('registration_person_key', ['personId', 'organisationId'])
@Index('registration_state_idx', ['state', 'createdAt', 'id'])
@Check('registration_state_check', `state in ('waiting', 'approved', 'refused')`)
export class RegistrationEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'registration_pkey' }) id: string;
  @Column({ name: 'person_id', type: 'uuid' }) personId: string;
  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'registration_person_id_fkey' })
  person: Relation<PersonEntity>;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @ManyToOne(() => OrganisationEntity, { nullable: false })
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'registration_organisation_id_fkey' })
  organisation: Relation<OrganisationEntity>;
  @Column({ type: 'text' }) state: RegistrationState;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @Column({ name: 'deadline_on', type: 'date' }) deadlineOn: Day;
  @ForeignKey(() => PersonEntity, { name: 'registration_decided_by_fkey' })
  @Column({ name: 'decided_by', type: 'uuid', nullable: true })
  decidedBy: string | null;
  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true }) decidedAt: Date | null;
  @Column({ type: 'text', nullable: true }) comment: string | null;
}
