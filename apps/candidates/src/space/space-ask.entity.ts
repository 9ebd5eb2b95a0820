import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** Somebody asked for the link to their pages: one row per address, so that nobody's letter box is filled. */
@Entity({ name: 'space_ask' })
@Unique('space_ask_address_key', ['addressHash'])
@Index('space_ask_age_idx', ['askedAt'])
export class SpaceAskEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'space_ask_pkey' }) id: string;
  /** SHA-256 of the address: the limit needs no more. */
  @Column({ name: 'address_hash', type: 'text' }) addressHash: string;
  /** The address itself, until the letter was written or nobody was found. */
  @Column({ type: 'text', nullable: true }) address: string | null;
  @Column({ name: 'asked_at', type: 'timestamptz' }) askedAt: Date;
}
