import type { eraseYouth, InputOf } from '@app/contracts';
import type { Day } from '@app/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody asked that a youth be erased: the proof that it was done says an id that leads nowhere. */
@Entity({ name: 'erasure' })
export class ErasureEntity {
  @PrimaryColumn({ name: 'youth_id', type: 'uuid', primaryKeyConstraintName: 'erasure_pkey' }) youthId: string;
  @Column({ type: 'text' }) reason: InputOf<typeof eraseYouth>['body']['reason'];
  @Column({ name: 'asked_by', type: 'text' }) askedBy: string;
  @Column({ name: 'asked_at', type: 'timestamptz' }) askedAt: Date;
  @Column({ name: 'due_on', type: 'date' }) dueOn: Day;
  @Column({ name: 'done_at', type: 'timestamptz', nullable: true }) doneAt: Date | null;
}
