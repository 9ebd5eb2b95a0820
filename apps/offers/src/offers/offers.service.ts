/**
 * Offers as anybody may read them: published ones only, newest first, without whom to write to. How they come in is `collected-offers`;
 * whom a letter about one goes to is asked here by the letters.
 */
import type { listOffers, OutputOf, readOffer } from '@app/contracts';
import { Clock } from '@app/platform/clock/clock.js';
import { decodeCursor, encodeCursor } from '@app/platform/http/cursor.js';
import { found } from '@app/platform/http/problem-error.js';
import { organisationsWhere, type Principal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { EmployersService, type PublicSite } from '../employers/employers.service.js';
import { OfferEntity } from './offer.entity.js';

type ReadableOffer = OutputOf<typeof readOffer>;
type OfferView = OutputOf<typeof listOffers>['items'][number];

const position = z.object({ at: z.iso.datetime(), id: z.uuid() });

@Injectable()
export class OffersService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly employers: EmployersService,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError `input-invalid` for a cursor that is not ours */
  async list({ cursor, limit }: { cursor?: string | undefined; limit: number }): Promise<OutputOf<typeof listOffers>> {
    const after = decodeCursor(position, cursor);
    const query = this.offers.createQueryBuilder('offer').where(`offer.state = 'published'`);
    query.andWhere('(offer.embargoUntil is null or offer.embargoUntil < :today)', { today: this.clock.today() });
    if (after) query.andWhere('(offer.publishedAt, offer.id) < (:at, :id)', after);
    const rows = await query
      .orderBy({ 'offer.publishedAt': 'DESC', 'offer.id': 'DESC' })
      .limit(limit + 1)
      .getMany();
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1) : undefined;
    return {
      items: await this.viewsOf(page),
      cursor: last ? encodeCursor({ at: last.publishedAt, id: last.id }) : null,
    };
  }

  /** @throws ProblemError `not-found`, also for an offer that is not published, or is kept for the coaches of somebody else */
  async read(id: string, by: Principal): Promise<ReadableOffer> {
    const offer = found(await this.offers.findOneBy({ id, state: 'published' }));
    return this.asRead(found(this.isOpenTo(offer, by) ? offer : null));
  }

  /** An offer, whatever its state, as its reader sees it. */
  async asRead(offer: OfferEntity): Promise<ReadableOffer> {
    const site = (await this.employers.sites([offer.siteId])).get(offer.siteId);
    return { ...viewOf(offer, site), details: offer.details, place: site?.place ?? null };
  }

  /** Whom a letter about an offer goes to, with no address when nobody there has one; undefined when the offer is not ours. */
  async recipientOf(offerId: string): Promise<{ employerId: string; name: string; email: string | null } | undefined> {
    const offer = await this.offers.findOneBy({ id: offerId });
    if (!offer) return undefined;
    const contact = offer.contactId ? await this.employers.contact(offer.contactId) : null;
    return { employerId: offer.employerId, name: contact?.name ?? '', email: contact?.email ?? null };
  }

  private isOpenTo({ embargoUntil, embargoOrganisationId }: OfferEntity, by: Principal): boolean {
    if (embargoUntil === null || embargoUntil < this.clock.today()) return true;
    return by.kind === 'person' && organisationsWhere(by, 'coach').includes(embargoOrganisationId ?? '');
  }

  private async viewsOf(offers: OfferEntity[]): Promise<OfferView[]> {
    const sites = await this.employers.sites(offers.map(({ siteId }) => siteId));
    return offers.map((offer) => viewOf(offer, sites.get(offer.siteId)));
  }

  private get offers() {
    return this.dataSource.getRepository(OfferEntity);
  }
}

const viewOf = ({ publishedAt, ...offer }: OfferEntity, site: PublicSite | undefined): OfferView => ({
  ...offer,
  commune: site?.place.label ?? '',
  publishedAt: publishedAt?.toISOString() ?? null,
});
