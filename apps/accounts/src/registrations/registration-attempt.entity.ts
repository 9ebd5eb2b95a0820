import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How often one address, or one network address, began a registration in the present window. */
@Entity({ name: 'registration_attempt' })
@Index('registration_attempt_age_idx', ['since'])
export class RegistrationAttemptEntity {
  /** SHA-256 of what is counted: the limit needs no more. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'registration_attempt_pkey' }) hash: string;
  @Column({ type: 'integer' }) times: number;
  /** When the window began. */
  @Column({ type: 'timestamptz' }) since: Date;
}
