import type { Closure, Day, OfferFacts } from '@app/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What ranking knows of an offer: the newest public facts that its events told. */
@Entity({ name: 'offer_snapshot' })
@Index('offer_snapshot_open_idx', { synchronize: false })
@Index('offer_snapshot_organisation_idx', ['organisationId'])
@Index('offer_snapshot_changed_idx', ['changedIn'])
export class OfferSnapshotEntity {
  @PrimaryColumn({ name: 'offer_id', type: 'uuid', primaryKeyConstraintName: 'offer_snapshot_pkey' }) offerId: string;
  @Column({ type: 'integer' }) revision: number;
  @Column({ type: 'jsonb' }) facts: OfferFacts;
  @Column({ type: 'text' }) title: string;
  @Column({ name: 'employer_id', type: 'uuid' }) employerId: string;
  @Column({ name: 'employer_name', type: 'text' }) employerName: string;
  @Column({ name: 'site_address', type: 'text' }) siteAddress: string;
  /** For the contract that follows; no ranking reads it. */
  @Column({ type: 'text', nullable: true }) siret: string | null;
  /** Whether somebody may be proposed: neither closed nor paused. */
  @Column({ type: 'boolean', default: true }) open: boolean;
  /** In whose portfolio it is, when it was said. */
  @Column({ name: 'organisation_id', type: 'uuid', nullable: true }) organisationId: string | null;
  /** When nobody is there. */
  @Column({ type: 'jsonb', default: [] }) closures: Closure[];
  /** The contracts whose opening is no longer among those of the facts; null in what was said before this was told. */
  @Column({ type: 'uuid', array: true, nullable: true }) hires: string[] | null;
  /** Only the coaches of this organisation rank it, up to and including a day. */
  @Column({ type: 'jsonb', nullable: true }) embargo: { organisationId: string; until: Day } | null;
  /** When what stands here was said. */
  @Column({ name: 'said_at', type: 'timestamptz', default: () => 'now()' }) saidAt: Date;
  /** The transaction that wrote this row last, by a trigger. */
  @Column({ name: 'changed_in', type: 'bigint', default: 0, insert: false, update: false }) changedIn: string;
}
