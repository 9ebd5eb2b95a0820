import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** Facts that lists were made of, as their exact JSON, once for all lists that they were part of. */
@Entity({ name: 'ranking_input' })
@Unique('ranking_input_hash_key', ['hash'])
@Index('ranking_input_subject_idx', ['subjectId'])
export class RankingInputEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'ranking_input_pkey',
  })
  id: string;
  @Column({ type: 'text' }) hash: string;
  /** The offer or youth whose facts they are. */
  @Column({ name: 'subject_id', type: 'uuid' }) subjectId: string;
  @Column({ type: 'text' }) facts: string;
}

/** Who was compared with whom: ids of inputs, once for all lists that compared the same. */
@Entity({ name: 'ranking_pool' })
export class RankingPoolEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'ranking_pool_pkey' }) hash: string;
  @Column({ type: 'bigint', array: true }) inputs: string[];
}
