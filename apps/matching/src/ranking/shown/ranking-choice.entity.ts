import type { Verdict } from '@app/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The list that a coach had before them when they proposed, and where on it the one whom they chose stood. */
@Entity({ name: 'ranking_choice' })
export class RankingChoiceEntity {
  @PrimaryColumn({ name: 'proposal_id', type: 'uuid', primaryKeyConstraintName: 'ranking_choice_pkey' })
  proposalId: string;
  @Column({ name: 'ranking_id', type: 'uuid' }) rankingId: string;
  @Column({ type: 'integer' }) rank: number;
  @Column({ type: 'text' }) verdict: Verdict;
  /** When the list was last shown to them. */
  @Column({ name: 'shown_at', type: 'timestamptz' }) shownAt: Date;
}
