import type { OrganisationKind } from '@app/contracts';
import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** Somewhere that people work, and on whose behalf they act. */
@Entity({ name: 'organisation' })
@Unique('organisation_siret_key', ['siret'])
@Unique('organisation_uai_key', ['uai'])
@Check(
  'organisation_kind_check',
  `kind in ('trainingCentre', 'missionLocale', 'schoolService', 'employer', 'operator', 'evaluator')`,
)
export class OrganisationEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'organisation_pkey' }) id: string;
  @Column({ type: 'text' }) kind: OrganisationKind;
  @Column({ type: 'text' }) name: string;
  /** Of an establishment: fourteen digits. */
  @Column({ type: 'text', nullable: true }) siret: string | null;
  /** Of a school or training centre, in the register of the ministry of education. */
  @Column({ type: 'text', nullable: true }) uai: string | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
}
