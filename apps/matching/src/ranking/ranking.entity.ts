import type { Day, OfferFacts, RankedEntry, RuleSet, YouthFacts } from '@app/domain';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A list that somebody saw, with all that it was made of: the same inputs give the same bytes again. */
@Entity({ name: 'ranking' })
@Check('ranking_kind_check', `kind in ('youths', 'offers')`)
export class RankingEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'ranking_pkey' }) id: string;
  @Column({ type: 'text' }) kind: 'youths' | 'offers';
  /** The offer whose youths, or the youth whose offers, were ranked. */
  @Column({ name: 'subject_id', type: 'uuid' }) subjectId: string;
  @Column({ name: 'shown_to', type: 'uuid' }) shownTo: string;
  @Column({ name: 'shown_at', type: 'timestamptz' }) shownAt: Date;
  @Column({ name: 'computed_on', type: 'date' }) computedOn: Day;
  @Column({ name: 'rule_set', type: 'jsonb' }) ruleSet: RuleSet;
  @Column({ type: 'jsonb' }) inputs: { offers: OfferFacts[]; youths: YouthFacts[] };
  @Column({ type: 'jsonb' }) entries: readonly RankedEntry[];
}
