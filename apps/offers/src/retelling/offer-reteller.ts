import { found } from '@app/platform/http/problem-error.js';
import type { Work } from '@app/platform/database/unit-of-work.js';
import type { Reteller, Stretch } from '@app/platform/retelling/reteller.js';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { EmployersService } from '../employers/employers.service.js';
import { countedHires } from '../offers/hires/counted-hires.js';
import { offerEvent } from '../offers/offer-event.js';
import { OfferEntity } from '../offers/offer.entity.js';

/** Offers that somebody has heard of. */
const TOLD = `state not in ('draft', 'underReview', 'refused')`;
const OPEN: readonly string[] = ['published', 'paused'];

/** Says all offers again that were ever published, the closed ones too: proposals were made for them. */
@Injectable()
export class OfferReteller implements Reteller {
  constructor(private readonly employers: EmployersService) {}

  async count(db: EntityManager): Promise<number> {
    const rows: { total: number }[] = await db.query(`select count(*)::int as total from offer where ${TOLD}`);
    return rows[0]!.total;
  }

  async hold({ db }: Work, after: string | null, limit: number): Promise<string[]> {
    const rows: { id: string }[] = await db.query(
      `select id from offer where ${TOLD} and ($1::uuid is null or id > $1) order by id limit $2 for share`,
      [after, limit],
    );
    return rows.map(({ id }) => id);
  }

  async tell({ db, publish }: Work, stretch: Stretch, ids: string[]): Promise<void> {
    const rows = await db.find(OfferEntity, { where: { id: In(ids) }, order: { id: 'ASC' } });
    const siteIds = rows.map(({ siteId }) => siteId);
    const employerIds = rows.map(({ employerId }) => employerId);
    const [sites, closures] = [await this.employers.sites(siteIds, db), await this.employers.closures(employerIds, db)];
    const hires = await countedHires(db, ids);
    const offers = rows.map((offer) => ({
      ...offerEvent(offer, {
        site: found(sites.get(offer.siteId)),
        closures: closures.get(offer.employerId) ?? [],
        hires: hires.get(offer.id) ?? [],
      }),
      closed: !OPEN.includes(offer.state),
    }));
    await publish('OffersRetold', { ...stretch, offers });
  }
}
