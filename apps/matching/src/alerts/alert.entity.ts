import type { MatchAlert } from '@app/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** That a coach must look at a proposal or an interview: one standing per thing and kind, another one each time it happens again. */
@Entity({ name: 'alert' })
@Index('alert_subject_idx', ['subjectId'])
@Index('alert_youth_idx', ['youthId'])
export class AlertEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'alert_pkey' }) id: string;
  @Column({ name: 'subject_id', type: 'uuid' }) subjectId: string;
  @Column({ name: 'youth_id', type: 'uuid' }) youthId: string;
  @Column({ type: 'text' }) kind: MatchAlert;
  @Column({ name: 'raised_at', type: 'timestamptz' }) raisedAt: Date;
  @Column({ name: 'cleared_at', type: 'timestamptz', nullable: true }) clearedAt: Date | null;
}
