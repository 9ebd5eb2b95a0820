import type { Role } from '@app/contracts';
import { Check, Column, Entity, ForeignKey, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { OrganisationEntity } from '../people/organisation.entity.js';
import { PersonEntity } from '../people/person.entity.js';

/** A place that waits for a colleague; the person and the membership come into being when it is accepted. */
@Entity({ name: 'invitation' })
@Check('invitation_role_check', `role in ('coach', 'prospector', 'manager', 'administrator', 'employer', 'evaluator')`)
export class InvitationEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'invitation_pkey' }) id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @ManyToOne(() => OrganisationEntity, { nullable: false })
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'invitation_organisation_id_fkey' })
  organisation: Relation<OrganisationEntity>;
  @Column({ type: 'text' }) role: Role;
  @Column({ type: 'text' }) email: string;
  @Column({ name: 'first_name', type: 'text' }) firstName: string;
  @Column({ name: 'last_name', type: 'text' }) lastName: string;
  @ForeignKey(() => PersonEntity, { name: 'invitation_invited_by_fkey' })
  @Column({ name: 'invited_by', type: 'uuid' })
  invitedBy: string;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @Column({ name: 'expires_at', type: 'timestamptz' }) expiresAt: Date;
  @Column({ name: 'accepted_at', type: 'timestamptz', nullable: true }) acceptedAt: Date | null;
}
