import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** That something must happen to a thing at an instant, unless it is taken away before; one of a kind per thing. */
@Entity({ name: 'reminder' })
@Unique('reminder_once_key', ['kind', 'subjectId'])
@Index('reminder_due_idx', { synchronize: false })
export class ReminderEntity {
  /** Another one each time the instant is set anew, so that a letter of the time before does not stand in for the next. */
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'reminder_pkey' }) id: string;
  @Column({ type: 'text' }) kind: string;
  @Column({ name: 'subject_id', type: 'uuid' }) subjectId: string;
  @Column({ name: 'due_at', type: 'timestamptz' }) dueAt: Date;
  @Column({ name: 'done_at', type: 'timestamptz', nullable: true }) doneAt: Date | null;
  @Column({ name: 'leased_until', type: 'timestamptz', nullable: true }) leasedUntil: Date | null;
}
