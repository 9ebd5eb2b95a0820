import type { Actor, ContractType, Day, OfferState, OfferStateName } from '@app/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

const STATES = `'draft', 'underReview', 'refused', 'published', 'paused', 'filled', 'abandoned', 'expired'`;

/** What an employer looks for. `naturalKey` is how a file names it (see `natural-key.ts`); `revision` grows with every change. */
@Entity({ name: 'offer' })
@Unique('offer_natural_key', ['organisationId', 'naturalKey'])
@Check('offer_state_check', `state in (${STATES})`)
@Check('offer_openings_check', 'openings > 0')
@Index('offer_published_idx', { synchronize: false })
export class OfferEntity implements OfferState {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'offer_pkey' }) id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'collected_by', type: 'uuid' }) collectedBy: string;
  @Column({ name: 'natural_key', type: 'text' }) naturalKey: string;
  @Column({ type: 'text', nullable: true }) reference: string | null;

  @ForeignKey('EmployerEntity', { name: 'offer_employer_id_fkey' })
  @Column({ name: 'employer_id', type: 'uuid' })
  employerId: string;
  @ForeignKey('SiteEntity', { name: 'offer_site_id_fkey' })
  @Column({ name: 'site_id', type: 'uuid' })
  siteId: string;
  @ForeignKey('EmployerContactEntity', { name: 'offer_contact_id_fkey' })
  @Column({ name: 'contact_id', type: 'uuid' })
  contactId: string;
  @Column({ name: 'employer_name', type: 'text' }) employerName: string;

  @Column({ type: 'text' }) title: string;
  /** ROME code. */
  @Column({ type: 'text' }) occupation: string;
  @Column({ name: 'contract_types', type: 'text', array: true }) contractTypes: ContractType[];
  @Column({ name: 'start_from', type: 'date', nullable: true }) startFrom: Day | null;
  @Column({ name: 'start_to', type: 'date', nullable: true }) startTo: Day | null;
  @Column({ type: 'integer' }) openings: number;
  @Column({ type: 'text', array: true }) skills: string[];
  @Column({ type: 'text' }) description: string;

  @Column({ type: 'text' }) state: OfferStateName;
  @Column({ name: 'next_actor', type: 'text', nullable: true }) nextActor: Actor | null;
  @Column({ name: 'deadline_on', type: 'date', nullable: true }) deadlineOn: Day | null;
  @Column({ name: 'published_at', type: 'timestamptz', nullable: true }) publishedAt: Date | null;
  @Column({ type: 'integer' }) revision: number;

  /** The file, and its line, that last said this: two lines of one file must not disagree. */
  @Column({ name: 'import_id', type: 'uuid' }) importId: string;
  @Column({ name: 'import_line', type: 'integer' }) importLine: number;
}
