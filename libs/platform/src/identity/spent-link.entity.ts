import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A link of a letter that has acted: it acts once. */
@Entity({ name: 'spent_link' })
export class SpentLinkEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'spent_link_pkey' }) id: string;
  @Column({ name: 'spent_at', type: 'timestamptz' }) spentAt: Date;
}
