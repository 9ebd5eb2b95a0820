import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a POST with an Idempotency-Key was answered; kept for a day, for whoever asked. */
@Entity({ name: 'idempotent_answer' })
@Index('idempotent_answer_age_idx', ['createdAt'])
export class IdempotentAnswerEntity {
  /** `person:<id>` or `link:<id>`: nobody meets somebody else's key. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'idempotent_answer_pkey' }) holder: string;
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'idempotent_answer_pkey' }) key: string;
  /** Hash of the address and the body: the same key with another request is a mistake of the caller. */
  @Column({ type: 'text' }) fingerprint: string;
  @Column({ type: 'jsonb', nullable: true }) answer: unknown;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
}
