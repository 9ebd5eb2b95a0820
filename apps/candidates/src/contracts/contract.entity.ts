import type { ContractTerms } from './contract-terms.js';
import { type Actor, type ContractState, type ContractStateName, type ContractType, type Day } from '@app/domain';
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

const STATES = `'promised', 'inPreparation', 'signed', 'started', 'confirmed', 'completed', 'abandoned', 'broken'`;
const UNSIGNED = `'promised', 'inPreparation', 'abandoned'`;

/** A contract of a youth, from its promise to its end; `terms` is what it says beside the columns that are asked for. */
@Entity({ name: 'contract' })
@Unique('contract_proposal_key', ['proposalId'])
@Check('contract_state_check', `state in (${STATES})`)
@Check('contract_signed_check', `(state in (${UNSIGNED})) = (signed_on is null)`)
@Check('contract_broken_check', `(state = 'broken') = (broken_on is not null)`)
@Index('contract_youth_idx', ['youthId', 'state'])
export class ContractEntity implements ContractState {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'contract_pkey' }) id: string;
  @Column({ name: 'youth_id', type: 'uuid' }) youthId: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  /** Null when a coach wrote down a promise that came without an offer of ours. */
  @Column({ name: 'proposal_id', type: 'uuid', nullable: true }) proposalId: string | null;
  @Column({ name: 'offer_id', type: 'uuid', nullable: true }) offerId: string | null;

  @Column({ type: 'text' }) state: ContractStateName;
  @Column({ name: 'next_actor', type: 'text', nullable: true }) nextActor: Actor | null;
  @Column({ name: 'deadline_on', type: 'date', nullable: true }) deadlineOn: Day | null;

  @Column({ name: 'contract_type', type: 'text' }) contractType: ContractType;
  @Column({ name: 'employer_name', type: 'text' }) employerName: string;
  @Column({ name: 'starts_on', type: 'date', nullable: true }) startsOn: Day | null;
  @Column({ name: 'ends_on', type: 'date', nullable: true }) endsOn: Day | null;
  @Column({ type: 'jsonb' }) terms: ContractTerms;

  @Column({ name: 'signed_on', type: 'date', nullable: true }) signedOn: Day | null;
  @Column({ name: 'first_days', type: 'text', nullable: true }) firstDays: 'first45Days' | 'trial' | null;
  @Column({ name: 'first_days_end_on', type: 'date', nullable: true }) firstDaysEndOn: Day | null;
  @Column({ name: 'broken_on', type: 'date', nullable: true }) brokenOn: Day | null;
  @Column({ name: 'search_until_on', type: 'date', nullable: true }) searchUntilOn: Day | null;

  @Column({ type: 'integer' }) revision: number;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  /** The file it was written under, when two files became one. */
  @Column({ name: 'merged_from', type: 'uuid', nullable: true }) mergedFrom: string | null;
}
