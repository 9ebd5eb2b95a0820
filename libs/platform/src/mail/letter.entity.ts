import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/**
 * `queued` → `sending` (written before SMTP speaks) → `sent`. A process that died while `sending` leaves a letter that SMTP cannot decide:
 * `doubtful`, which a person may send again; we never send it twice by ourselves. `failed`: the server refused it for good.
 */
export type LetterState = 'queued' | 'sending' | 'sent' | 'doubtful' | 'failed';

/** The calendar file that goes with a letter: one UID for life, SEQUENCE + 1 on each change. */
export interface LetterCalendar {
  method: 'REQUEST' | 'CANCEL';
  content: string;
}

/** A letter is a row first; one per event, recipient, template and sequence. */
@Entity({ name: 'letter' })
@Unique('letter_once_key', ['eventId', 'recipient', 'template', 'sequence'])
@Check('letter_state_check', `state in ('queued', 'sending', 'sent', 'doubtful', 'failed')`)
@Index('letter_waiting_idx', { synchronize: false })
export class LetterEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'letter_pkey' }) id: string;
  @Column({ name: 'event_id', type: 'uuid' }) eventId: string;
  /** Who, by kind and id (`youth:…`): never an address. */
  @Column({ type: 'text' }) recipient: string;
  /** Another person whom it is about, the same way: found when they are erased. */
  @Column({ type: 'text', nullable: true }) about: string | null;
  @Column({ type: 'text' }) template: string;
  @Column({ type: 'integer' }) sequence: number;
  @Column({ type: 'text' }) address: string;
  @Column({ type: 'text' }) subject: string;
  /** Null once a confidential letter (one that carries a link to sign in) has left. */
  @Column({ type: 'text', nullable: true }) body: string | null;
  @Column({ type: 'jsonb', nullable: true }) calendar: LetterCalendar | null;
  @Column({ type: 'boolean' }) confidential: boolean;
  @Column({ type: 'text' }) state: LetterState;
  @Column({ type: 'integer', default: 0 }) attempts: number;
  @Column({ name: 'leased_until', type: 'timestamptz', nullable: true }) leasedUntil: Date | null;
  @Column({ type: 'text', nullable: true }) failure: string | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true }) sentAt: Date | null;
}
