import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../people/person.entity.js';

/** `waiting` → `done` once both addresses confirmed, `refused` from the old one, or `replaced` by a later wish. */
export type AddressChangeState = 'waiting' | 'done' | 'refused' | 'replaced';

/** Somebody wants another address; until it is `done`, nothing has changed. */
@Entity({ name: 'address_change' })
@Index('address_change_waiting_key', { synchronize: false })
@Index('address_change_person_idx', ['personId', 'createdAt'])
@Check('address_change_email_check', `email = lower(email)`)
@Check('address_change_state_check', `state in ('waiting', 'done', 'refused', 'replaced')`)
export class AddressChangeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'address_change_pkey' }) id: string;
  @ForeignKey(() => PersonEntity, { name: 'address_change_person_id_fkey' })
  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;
  /** The new one. */
  @Column({ type: 'text' }) email: string;
  @Column({ type: 'text' }) state: AddressChangeState;
  /** The session in which it was asked, which stays open. */
  @Column({ name: 'session_id', type: 'uuid', nullable: true }) sessionId: string | null;
  @Column({ name: 'old_confirmed_at', type: 'timestamptz', nullable: true }) oldConfirmedAt: Date | null;
  @Column({ name: 'new_confirmed_at', type: 'timestamptz', nullable: true }) newConfirmedAt: Date | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @Column({ name: 'expires_at', type: 'timestamptz' }) expiresAt: Date;
}
