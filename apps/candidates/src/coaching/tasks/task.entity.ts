import type { Day } from '@app/domain';
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

export type TaskSubject = 'proposal' | 'interview' | 'contract' | 'youth';

/** Something a coach has to do for a youth. `sourceId` is what opened it, once: an alert, a milestone; null when a coach wrote it. */
@Entity({ name: 'task' })
@Unique('task_source_key', ['sourceId'])
@Check('task_subject_check', `subject_type in ('proposal', 'interview', 'contract', 'youth')`)
@Index('task_youth_idx', ['youthId', 'dueOn'])
@Index('task_subject_idx', ['subjectId'])
export class TaskEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'task_pkey' }) id: string;
  @Column({ name: 'youth_id', type: 'uuid' }) youthId: string;
  @Column({ name: 'source_id', type: 'uuid', nullable: true }) sourceId: string | null;
  @Column({ type: 'text' }) kind: string;
  @Column({ type: 'text', nullable: true }) title: string | null;
  @Column({ name: 'subject_type', type: 'text' }) subjectType: TaskSubject;
  @Column({ name: 'subject_id', type: 'uuid' }) subjectId: string;
  @Column({ name: 'due_on', type: 'date' }) dueOn: Day;
  @Column({ name: 'opened_at', type: 'timestamptz' }) openedAt: Date;
  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true }) closedAt: Date | null;
  @Column({ name: 'closed_by', type: 'text', nullable: true }) closedBy: string | null;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Column({ name: 'merged_from', type: 'uuid', nullable: true }) mergedFrom: string | null;
}
