import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OfferEntity } from '../offer.entity.js';

/** A contract that was signed for an offer, as its events last told it; `counted` while it holds one of the openings. */
@Entity({ name: 'hire' })
export class HireEntity {
  @PrimaryColumn({ name: 'contract_id', type: 'uuid', primaryKeyConstraintName: 'hire_pkey' }) contractId: string;
  @ForeignKey(() => OfferEntity, { name: 'hire_offer_id_fkey' })
  @Column({ name: 'offer_id', type: 'uuid' })
  offerId: string;
  @Column({ type: 'integer' }) revision: number;
  @Column({ type: 'boolean' }) counted: boolean;
}
