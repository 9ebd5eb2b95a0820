import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** That an employer was sent a youth's profile for an offer: what "fewest applications" counts, once for each proposal. */
@Entity({ name: 'application' })
@Index('application_offer_idx', { synchronize: false })
export class ApplicationEntity {
  @PrimaryColumn({ name: 'proposal_id', type: 'uuid', primaryKeyConstraintName: 'application_pkey' })
  proposalId: string;
  @Column({ name: 'offer_id', type: 'uuid' }) offerId: string;
}
