import type { Day, OfferFacts, YouthFacts } from '@app/domain';
import { Clock } from '@app/platform/clock/clock.js';
import { found, ProblemError } from '@app/platform/http/problem-error.js';
import { organisationsWhere, type PersonPrincipal } from '@app/platform/identity/principal.js';
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

  /** The offers for which this coach may propose somebody today. */
  async openOffers(by: PersonPrincipal): Promise<OfferFacts[]> {
    const offers = await this.dataSource.getRepository(OfferSnapshotEntity).findBy({ open: true });
    const today = this.clock.today();
    return offers.filter((offer) => isOpenTo(offer, by, today)).map(({ facts }) => facts);
  }

  /** @throws ProblemError `not-found`, also when this coach does not follow the youth, or nothing allows to rank them */
  async followedYouth(youthId: string, by: PersonPrincipal, db = this.dataSource.manager): Promise<KnownYouth> {
    found(await db.findOneBy(YouthAccessEntity, { youthId, personId: by.personId, ended: false }));
    const youth = found(await db.findOneBy(YouthSnapshotEntity, { youthId }));
    return { ...youth, facts: found(youth.facts) };
  }

  /** The same for the length of a transaction: what the youth takes back meanwhile waits for its end, then undoes it. */
  async heldYouth(youthId: string, by: PersonPrincipal, db: EntityManager): Promise<KnownYouth> {
    await db.findOne(YouthSnapshotEntity, { where: { youthId }, lock: { mode: 'pessimistic_read' } });
    return this.followedYouth(youthId, by, db);
  }

  async followedYouths(by: PersonPrincipal): Promise<YouthFacts[]> {
    const youths = await this.dataSource
      .getRepository(YouthSnapshotEntity)
      .createQueryBuilder('youth')
      .where(
        'youth.facts is not null and exists (select 1 from youth_access a where a.youth_id = youth.youth_id and a.person_id = :person and not a.ended)',
        {
          person: by.personId,
        },
      )
      .getMany();
    return youths.flatMap(({ facts }) => facts ?? []);
  }
}

/** An embargo keeps an offer for the coaches of one organisation. */
const isOpenTo = ({ embargo }: OfferSnapshotEntity, by: PersonPrincipal, today: Day): boolean =>
  embargo === null || embargo.until < today || organisationsWhere(by, 'coach').includes(embargo.organisationId);
