import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A company, by its SIREN, in the portfolio of the organisation that prospects it: what one organisation writes changes nothing for another. */
@Entity({ name: 'employer' })
@Unique('employer_siren_key', ['organisationId', 'siren'])
export class EmployerEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'employer_pkey' }) id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ type: 'text' }) siren: string;
  /** As first heard of; an offer keeps the name under which it was given, which may be that of the shop. */
  @Column({ type: 'text' }) name: string;
}
