import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** What an organisation is to the marketplace. */
const organisationKinds = [
  'trainingCentre',
  'missionLocale',
  'schoolService',
  'employer',
  'operator',
  'evaluator',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** Somewhere that people work, and on whose behalf they act. */
@Entity({ name: 'organisation' })
@Check(
  'organisation_kind_check',
  `kind in ('trainingCentre', 'missionLocale', 'schoolService', 'employer', 'operator', 'evaluator')`,
)
export class OrganisationEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'organisation_pkey' }) id: string;
  @Column({ type: 'text' }) kind: OrganisationKind;
  @Column({ type: 'text' }) name: string;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
}
