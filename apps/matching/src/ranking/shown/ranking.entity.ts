import type { Day, RuleSet } from '@app/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { PageQuery } from '../list-page.js';
import { RankingPoolEntity } from './ranking-input.entity.js';

/**
 * A page of a list that somebody saw, with all that it was made of: the same inputs give the same bytes again. Seen again unchanged by the
 * same person, it is counted, not kept twice.
 */
@Entity({ name: 'ranking' })
@Check('ranking_kind_check', `kind in ('youths', 'offers')`)
@Unique('ranking_shown_key', ['shownTo', 'hash'])
@Index('ranking_subject_idx', ['subjectId'])
@Index('ranking_shown_ids_idx', { synchronize: false })
export class RankingEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'ranking_pkey' }) id: string;
  @Column({ type: 'text' }) kind: 'youths' | 'offers';
  /** The offer whose youths, or the youth whose offers, were ranked, and its facts. */
  @Column({ name: 'subject_id', type: 'uuid' }) subjectId: string;
  @Column({ name: 'subject_input', type: 'bigint' }) subjectInput: string;
  /** Who was compared. */
  @ForeignKey(() => RankingPoolEntity, { name: 'ranking_pool_fkey' })
  @Column({ type: 'text' })
  pool: string;
  @Column({ type: 'jsonb' }) page: PageQuery;
  @Column({ name: 'computed_on', type: 'date' }) computedOn: Day;
  @Column({ name: 'rule_set', type: 'jsonb' }) ruleSet: RuleSet;
  /** The bytes of the entries. */
  @Column({ type: 'text' }) entries: string;
  @Column({ name: 'shown_ids', type: 'uuid', array: true }) shownIds: string[];
  /** A person, or the youth themselves. */
  @Column({ name: 'shown_to', type: 'uuid' }) shownTo: string;
  @Column({ name: 'shown_at', type: 'timestamptz' }) shownAt: Date;
  @Column({ name: 'last_shown_at', type: 'timestamptz' }) lastShownAt: Date;
  @Column({ name: 'times_shown', type: 'integer' }) timesShown: number;
  /** Somebody on it was erased since, and their entry with them. */
  @Column({ type: 'boolean' }) erased: boolean;
  /** Of all that the entries follow from. */
  @Column({ type: 'text' }) hash: string;
}
