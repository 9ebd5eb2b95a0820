import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/**
 * Somebody who signs in. It is also the `user` table of better-auth (see `sessions/table-names.ts`): one table of people, whoever reads
 * it. Addresses are kept in lower case, as better-auth looks them up.
 */
@Entity({ name: 'person' })
@Unique('person_email_key', ['email'])
@Check('person_email_check', `email = lower(email)`)
export class PersonEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'person_pkey' })
  id: string;
  @Column({ name: 'first_name', type: 'text' }) firstName: string;
  @Column({ name: 'last_name', type: 'text' }) lastName: string;
  @Column({ type: 'text' }) email: string;
  /** True for who came by a letter sent to that address; an employer who comes by themselves proves it by the first sign-in. */
  @Column({ name: 'email_verified', type: 'boolean' }) emailVerified: boolean;
  @Column({ type: 'text', nullable: true }) image: string | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @Column({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
}
