import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a handler has done its work for an event: written in the same transaction, so a repeat is a no-op. */
@Entity({ name: 'handled_event' })
export class HandledEventEntity {
  @PrimaryColumn({ name: 'event_id', type: 'uuid', primaryKeyConstraintName: 'handled_event_pkey' }) eventId: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'handled_event_pkey' }) handler: string;
  @Column({ name: 'handled_at', type: 'timestamptz', default: () => 'now()' }) handledAt: Date;
}
