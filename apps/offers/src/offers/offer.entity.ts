import type { OfferDetails } from '@app/contracts';
import type { Actor, ContractType, Day, OfferState, OfferStateName } from '@app/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

const STATES = `'draft', 'underReview', 'refused', 'published', 'paused', 'filled', 'abandoned', 'expired'`;

/** What an employer looks for. `naturalKey` is how a file names it (see `natural-key.ts`); `revision` grows with every change. */
@Entity({ name: 'offer' })
@Unique('offer_natural_key', ['organisationId', 'naturalKey'])
@Check('offer_state_check', `state in (${STATES})`)
@Check('offer_openings_check', 'openings > 0')
@Check('offer_embargo_check', '(embargo_until is null) = (embargo_organisation_id is null)')
@Check(
  'offer_complete_check',
  `state in ('draft', 'refused') or (site_id is not null and contact_id is not null and occupation <> '' and title <> '')`,
)
@Index('offer_published_idx', { synchronize: false })
@Index('offer_deadline_idx', ['organisationId', 'deadlineOn', 'id'])
@Index('offer_employer_idx', ['employerId'])
@Index('offer_words_idx', { synchronize: false })
export class OfferEntity implements OfferState {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'offer_pkey' }) id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  /** Who wrote it, or whose file brought it. */
  @Column({ name: 'collected_by', type: 'uuid' }) collectedBy: string;
  @Column({ name: 'natural_key', type: 'text' }) naturalKey: string;
  @Column({ type: 'text', nullable: true }) reference: string | null;

  @ForeignKey('EmployerEntity', { name: 'offer_employer_id_fkey' })
  @Column({ name: 'employer_id', type: 'uuid' })
  employerId: string;
  /** Null in a draft that does not say yet. */
  @ForeignKey('SiteEntity', { name: 'offer_site_id_fkey' })
  @Column({ name: 'site_id', type: 'uuid', nullable: true })
  siteId: string | null;
  @ForeignKey('EmployerContactEntity', { name: 'offer_contact_id_fkey' })
  @Column({ name: 'contact_id', type: 'uuid', nullable: true })
  contactId: string | null;
  @Column({ name: 'employer_name', type: 'text' }) employerName: string;

  @Column({ type: 'text' }) title: string;
  /** ROME code; empty in a draft that does not say yet. */
  @Column({ type: 'text' }) occupation: string;
  @Column({ name: 'contract_types', type: 'text', array: true }) contractTypes: ContractType[];
  @Column({ name: 'start_from', type: 'date', nullable: true }) startFrom: Day | null;
  @Column({ name: 'start_to', type: 'date', nullable: true }) startTo: Day | null;
  /** How many are still to be hired. */
  @Column({ type: 'integer' }) openings: number;
  @Column({ type: 'text', array: true }) skills: string[];
  @Column({ type: 'text' }) description: string;
  @Column({ type: 'jsonb' }) details: OfferDetails;
  /** For coaches who propose. */
  @Column({ name: 'screening_note', type: 'text', default: '' }) screeningNote: string;
  /** Only the coaches of this organisation may know of it, up to and including a day. */
  @Column({ name: 'embargo_organisation_id', type: 'uuid', nullable: true }) embargoOrganisationId: string | null;
  @Column({ name: 'embargo_until', type: 'date', nullable: true }) embargoUntil: Day | null;

  @Column({ type: 'text' }) state: OfferStateName;
  @Column({ name: 'next_actor', type: 'text', nullable: true }) nextActor: Actor | null;
  @Column({ name: 'deadline_on', type: 'date', nullable: true }) deadlineOn: Day | null;
  @Column({ name: 'published_at', type: 'timestamptz', nullable: true }) publishedAt: Date | null;
  /** A reason of `closingsOf('abandon')`, or a channel of `closingsOf('channels')` when it was filled. */
  @Column({ name: 'closed_reason', type: 'text', nullable: true }) closedReason: string | null;
  @Column({ name: 'closed_comment', type: 'text', nullable: true }) closedComment: string | null;
  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'integer' }) revision: number;

  /** The file, and its line, that last said this: two lines of one file must not disagree. Null when people wrote it. */
  @Column({ name: 'import_id', type: 'uuid', nullable: true }) importId: string | null;
  @Column({ name: 'import_line', type: 'integer', nullable: true }) importLine: number | null;
}
