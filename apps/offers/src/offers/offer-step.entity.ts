import type { Actor, OfferStateName } from '@app/domain';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { OfferEntity } from './offer.entity.js';

/** One dated line of the life of an offer: who decided, who wrote it down, and why. Never changed, never erased. */
@Entity({ name: 'offer_step' })
@Index('offer_step_offer_idx', ['offerId', 'id'])
export class OfferStepEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'offer_step_pkey',
  })
  id: string;
  @ForeignKey(() => OfferEntity, { name: 'offer_step_offer_id_fkey' })
  @Column({ name: 'offer_id', type: 'uuid' })
  offerId: string;
  @Column({ type: 'text' }) action: string;
  @Column({ name: 'from_state', type: 'text', nullable: true }) from: OfferStateName | null;
  @Column({ name: 'to_state', type: 'text' }) to: OfferStateName;
  @Column({ type: 'text' }) by: Actor;
  @Column({ name: 'written_by', type: 'text' }) writtenBy: Actor;
  /** Which person or link acted. */
  @Column({ name: 'actor_id', type: 'text' }) actorId: string;
  @Column({ type: 'timestamptz' }) at: Date;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ type: 'text', nullable: true }) comment: string | null;
}
