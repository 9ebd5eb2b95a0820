import type { EventType } from '@app/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An event that was committed with the change it tells of, until the relay has handed it to every handler's queue. */
@Entity({ name: 'outbox_event' })
@Index('outbox_event_waiting_idx', { synchronize: false })
export class OutboxEventEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'outbox_event_pkey' }) id: string;
  @Column({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS', insert: false, update: false })
  position: string;
  @Column({ type: 'text' }) type: EventType;
  @Column({ type: 'jsonb' }) payload: object;
  @Column({ name: 'occurred_at', type: 'timestamptz' }) occurredAt: Date;
  @Column({ name: 'leased_until', type: 'timestamptz', nullable: true }) leasedUntil: Date | null;
  @Column({ name: 'relayed_at', type: 'timestamptz', nullable: true }) relayedAt: Date | null;
}
