import type { Day, YouthFacts } from '@app/domain';
import { Clock } from '@app/platform/clock/clock.js';
import { found, ProblemError } from '@app/platform/http/problem-error.js';
import { organisationsWhere, type LinkPrincipal, type PersonPrincipal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { OfferSnapshotEntity } from './offer-snapshot.entity.js';
import { YouthAccessEntity } from './youth-access.entity.js';
import { YouthSnapshotEntity } from './youth-snapshot.entity.js';

/** A youth whom ranking may know. */
export type KnownYouth = YouthSnapshotEntity & { facts: YouthFacts };

/** Reads what ranking knows, as far as a coach may: the youths whom they follow, and all open offers. */
@Injectable()
export class Snapshots {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError `not-found` */
  async offer(offerId: string, db: EntityManager = this.dataSource.manager): Promise<OfferSnapshotEntity> {
    return found(await db.findOneBy(OfferSnapshotEntity, { offerId }));
  }

  /** @throws ProblemError `not-found` */
  async youth(youthId: string, db: EntityManager = this.dataSource.manager): Promise<YouthSnapshotEntity> {
    return found(await db.findOneBy(YouthSnapshotEntity, { youthId }));
  }

  /** An offer for which this coach may propose somebody today. @throws ProblemError `not-found`, `offer-closed` */
  async openOffer(
    offerId: string,
    by: PersonPrincipal,
    db: EntityManager = this.dataSource.manager,
  ): Promise<OfferSnapshotEntity> {
    const offer = await this.offer(offerId, db);
    found(isOpenTo(offer, by, this.clock.today()) || null);
    if (!offer.open) throw new ProblemError('offer-closed');
    return offer;
  }

  /** Says why an offer that is on no list is not. @throws ProblemError `not-found`, `offer-closed` */
  async refuseOffer(offerId: string, by: PersonPrincipal): Promise<never> {
    await this.openOffer(offerId, by);
    // Open again since it was looked for.
    throw new ProblemError('offer-closed');
  }

  /** @throws ProblemError `not-found`, also when this coach does not follow the youth, or nothing allows to rank them */
  async followedYouth(youthId: string, by: PersonPrincipal, db = this.dataSource.manager): Promise<KnownYouth> {
    await this.checkMayRank(youthId, by, db);
    const youth = await this.youth(youthId, db);
    return { ...youth, facts: found(youth.facts) };
  }

  /** The same for the length of a transaction: what the youth takes back meanwhile waits for its end, then undoes it. */
  async heldYouth(youthId: string, by: PersonPrincipal, db: EntityManager): Promise<KnownYouth> {
    await db.findOne(YouthSnapshotEntity, { where: { youthId }, lock: { mode: 'pessimistic_read' } });
    return this.followedYouth(youthId, by, db);
  }

  /** @throws ProblemError `not-found` for whoever neither follows this youth nor is this youth */
  async checkMayRank(
    youthId: string,
    by: PersonPrincipal | LinkPrincipal,
    db: EntityManager = this.dataSource.manager,
  ): Promise<void> {
    if (by.kind === 'link') found(by.resourceId === youthId || null);
    else found(await db.findOneBy(YouthAccessEntity, { youthId, personId: by.personId, ended: false }));
  }
}

/** An embargo keeps an offer for the coaches of one organisation. */
export const isOpenTo = (
  { embargo }: Pick<OfferSnapshotEntity, 'embargo'>,
  by: PersonPrincipal | LinkPrincipal,
  today: Day,
): boolean =>
  embargo === null ||
  embargo.until < today ||
  (by.kind === 'person' && organisationsWhere(by, 'coach').includes(embargo.organisationId));
