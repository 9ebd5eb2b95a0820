import type { Actor, Day, ObsoleteBecause, ProposalState, ProposalStateName, RuleCode, ToldTerms } from '@app/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { OfferSnapshotEntity } from '../snapshots/offer-snapshot.entity.js';
import type { Presentation } from './presentation.js';

/** An offer proposed to a youth (*mise en relation*), as `actOnProposal` of the domain moves it. */
@Entity({ name: 'proposal' })
@Index('proposal_open_key', { synchronize: false })
@Index('proposal_youth_idx', ['youthId'])
@Index('proposal_first_idx', ['youthId', 'createdAt'])
@Index('proposal_offer_idx', ['offerId', 'state'])
@Index('proposal_superseded_idx', { synchronize: false })
@Check(
  'proposal_agreement_check',
  `agreed_at is not null or state not in ('sent', 'onHold', 'interviewing', 'hired', 'refused', 'notHired')`,
)
export class ProposalEntity implements ProposalState {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'proposal_pkey' }) id: string;
  @Column({ type: 'integer' }) revision: number;
  @Column({ name: 'offer_id', type: 'uuid' }) offerId: string;
  @ManyToOne(() => OfferSnapshotEntity, { nullable: false })
  @JoinColumn({ name: 'offer_id', foreignKeyConstraintName: 'proposal_offer_fkey' })
  offer: Relation<OfferSnapshotEntity>;
  @Column({ name: 'youth_id', type: 'uuid' }) youthId: string;
  @Column({ name: 'proposed_by', type: 'uuid' }) proposedBy: string;
  /** The coach's, for colleagues. */
  @Column({ type: 'text' }) reason: string;
  /** What the employer reads, from the sending on. */
  @Column({ type: 'jsonb', nullable: true }) presentation: Presentation | null;
  @Column({ type: 'text' }) state: ProposalStateName;
  @Column({ name: 'next_actor', type: 'text', nullable: true }) nextActor: Actor | null;
  /** Since when somebody is waited for, for the proposal or its interview. */
  @Column({ name: 'waiting_since', type: 'timestamptz', nullable: true }) waitingSince: Date | null;
  @Column({ name: 'deadline_on', type: 'date', nullable: true }) deadlineOn: Day | null;
  @Column({ name: 'agreed_at', type: 'timestamptz', nullable: true }) agreedAt: Date | null;
  @Column({ name: 'guardian_agreed_at', type: 'timestamptz', nullable: true }) guardianAgreedAt: Date | null;
  @Column({ name: 'held_until_on', type: 'date', nullable: true }) heldUntilOn: Day | null;
  @Column({ name: 'times_held', type: 'integer' }) timesHeld: number;
  @Column({ name: 'times_sent_again', type: 'integer' }) timesSentAgain: number;
  @Column({ name: 'obsolete_because', type: 'text', nullable: true }) obsoleteBecause: ObsoleteBecause | null;
  /** The contract that the youth signed. */
  @Column({ name: 'superseded_by', type: 'uuid', nullable: true }) supersededBy: string | null;
  /** Rules that failed when the coach proposed all the same. */
  @Column({ name: 'known_failures', type: 'text', array: true, default: [] }) knownFailures: RuleCode[];
  /** Rules that fail since the offer changed. */
  @Column({ name: 'new_failures', type: 'text', array: true, default: [] }) newFailures: RuleCode[];
  /** What the offer said when the coach proposed. */
  @Column({ name: 'known_terms', type: 'jsonb' }) knownTerms: ToldTerms;
  /** The terms that say something else since, as they were told to the coach last. */
  @Column({ name: 'changed_terms', type: 'jsonb', default: {} }) changedTerms: Partial<ToldTerms>;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
}
