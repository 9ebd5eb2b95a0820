import type { Role } from '@app/contracts';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { OrganisationEntity } from './organisation.entity.js';
import { PersonEntity } from './person.entity.js';

/** What a person does in an organisation, from when to when; ended, never erased. */
@Entity({ name: 'membership' })
@Index('membership_in_force_key', { synchronize: false })
@Index('membership_organisation_idx', ['organisationId'])
@Check('membership_role_check', `role in ('coach', 'prospector', 'manager', 'administrator', 'employer', 'evaluator')`)
export class MembershipEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'membership_pkey' }) id: string;
  @Column({ name: 'person_id', type: 'uuid' }) personId: string;
  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'membership_person_id_fkey' })
  person: Relation<PersonEntity>;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @ManyToOne(() => OrganisationEntity, { nullable: false })
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'membership_organisation_id_fkey' })
  organisation: Relation<OrganisationEntity>;
  @Column({ type: 'text' }) role: Role;
  @Column({ name: 'from_at', type: 'timestamptz' }) fromAt: Date;
  @Column({ name: 'to_at', type: 'timestamptz', nullable: true }) toAt: Date | null;
}
