import type { Day } from '@app/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What happened with a youth, as whoever was there wrote it down. Never changed: a correction is another entry. */
@Entity({ name: 'log_entry' })
@Check('log_entry_kind_check', `kind in ('call', 'message', 'meeting', 'visit', 'threeWay', 'note')`)
@Index('log_entry_youth_idx', ['youthId', 'on'])
export class LogEntryEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'log_entry_pkey' }) id: string;
  @Column({ name: 'youth_id', type: 'uuid' }) youthId: string;
  @Column({ name: 'happened_on', type: 'date' }) on: Day;
  @Column({ type: 'text' }) kind: 'call' | 'message' | 'meeting' | 'visit' | 'threeWay' | 'note';
  @Column({ type: 'text' }) text: string;
  @Column({ name: 'author_id', type: 'uuid' }) authorId: string;
  @Column({ name: 'written_at', type: 'timestamptz' }) writtenAt: Date;
  @ForeignKey(() => LogEntryEntity, { name: 'log_entry_corrects_fkey' })
  @Column({ type: 'uuid', nullable: true })
  corrects: string | null;
  @Column({ name: 'merged_from', type: 'uuid', nullable: true }) mergedFrom: string | null;
}
