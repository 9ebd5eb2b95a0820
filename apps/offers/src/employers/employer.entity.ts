import type { Closure, Naf } from '@app/domain';
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** How many people work there, as the register of companies bands it. */
export type SizeBand = '0' | '1-2' | '3-9' | '10-19' | '20-49' | '50-249' | '250+';

/** A company, by its SIREN, in the portfolio of the organisation that prospects it: what one organisation writes changes nothing for another. */
@Entity({ name: 'employer' })
@Unique('employer_siren_key', ['organisationId', 'siren'])
@Index('employer_name_idx', ['organisationId', 'name', 'id'])
@Index('employer_words_idx', { synchronize: false })
@Check('employer_size_band_check', `size_band in ('0', '1-2', '3-9', '10-19', '20-49', '50-249', '250+')`)
export class EmployerEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'employer_pkey' }) id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ type: 'text' }) siren: string;
  /** As first heard of; an offer keeps the name under which it was given, which may be that of the shop. */
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'jsonb', nullable: true }) naf: Naf | null;
  @Column({ name: 'size_band', type: 'text', nullable: true }) sizeBand: SizeBand | null;
  @Column({ type: 'jsonb', default: [] }) closures: Closure[];
  /** Who looks after it, when it has no account of its own. */
  @Column({ name: 'owner_id', type: 'uuid', nullable: true }) ownerId: string | null;
}
