import type { Actor, Day } from '@app/domain';
import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** One dated line of the life of a proposal or an interview: who decided, who wrote it down, and why. Never changed, never erased. */
@Entity({ name: 'step' })
@Check('step_subject_check', `subject in ('proposal', 'interview')`)
@Check('step_recorded_check', `(said_by is null) = (channel is null) and (channel is null) = (said_on is null)`)
@Check('step_channel_check', `channel in ('telephone', 'inPerson')`)
@Index('step_subject_idx', ['subjectId'])
export class StepEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'step_pkey',
  })
  id: string;
  @Column({ type: 'text' }) subject: 'proposal' | 'interview';
  @Column({ name: 'subject_id', type: 'uuid' }) subjectId: string;
  @Column({ type: 'text' }) action: string;
  @Column({ name: 'from_state', type: 'text', nullable: true }) from: string | null;
  @Column({ name: 'to_state', type: 'text' }) to: string;
  @Column({ type: 'text' }) by: Actor;
  @Column({ name: 'written_by', type: 'text' }) writtenBy: Actor;
  /** Which person or link acted. */
  @Column({ name: 'actor_id', type: 'text' }) actorId: string;
  /** Who gave an answer that another wrote down, how and on which day; null for one's own. */
  @Column({ name: 'said_by', type: 'text', nullable: true }) saidBy: string | null;
  @Column({ type: 'text', nullable: true }) channel: 'telephone' | 'inPerson' | null;
  @Column({ name: 'said_on', type: 'date', nullable: true }) saidOn: Day | null;
  @Column({ type: 'timestamptz' }) at: Date;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ type: 'text', nullable: true }) comment: string | null;
}
