/**
 * Puts offers into the index as they stand now: whatever the event was, the row is read again, so that events may come twice and in any
 * order. An offer that is not published is not in the index.
 */
import { Clock } from '@app/platform/clock/clock.js';
import { SEARCH_INDEX, type SearchDocument, type SearchIndex } from '@app/platform/search/search-index.js';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { EmployersService } from '../employers/employers.service.js';
import { OfferEntity } from '../offers/offer.entity.js';
import { Occupations } from '../reference/occupations/occupations.service.js';
import { offerDocument } from './offer-document.js';

const MOST_TURNS = 5;

@Injectable()
export class OfferIndexer {
  constructor(
    private readonly dataSource: DataSource,
    private readonly employers: EmployersService,
    @Inject(SEARCH_INDEX) private readonly index: SearchIndex,
    private readonly clock: Clock,
    private readonly occupations: Occupations,
  ) {}

  /** Says again while the offer changes under our hands: of two that write at once, the last one wrote what is newest. */
  async refresh(offerId: string): Promise<void> {
    let written: string | undefined;
    for (let turn = 0; turn < MOST_TURNS; turn++) {
      const [document] = await this.documents([offerId]);
      const version = document ? `${document.revision}/${document.applications}` : 'none';
      if (version === written) return;
      await (document ? this.index.put([document]) : this.index.remove([offerId]));
      written = version;
    }
  }

  /** The documents of those of these offers that are published. */
  async documents(ids: string[]): Promise<SearchDocument[]> {
    const published = await this.dataSource.getRepository(OfferEntity).findBy({ id: In(ids), state: 'published' });
    const today = this.clock.today();
    // An offer that is kept for some coaches is not for anybody to find.
    const offers = published.filter(({ embargoUntil }) => embargoUntil === null || embargoUntil < today);
    const sites = await this.employers.sites(offers.map(({ siteId }) => siteId));
    const applications = await this.applications(ids);
    const known = await this.occupations.current();
    return offers.map((offer) =>
      offerDocument(offer, {
        site: sites.get(offer.siteId),
        applications: applications.get(offer.id) ?? 0,
        words: known.wordsOf(offer.occupation),
      }),
    );
  }

  private async applications(ids: string[]): Promise<Map<string, number>> {
    const rows: { offer_id: string; count: number }[] = await this.dataSource.query(
      'select offer_id, count(*)::int as count from application where offer_id = any ($1::uuid[]) group by 1',
      [ids],
    );
    return new Map(rows.map(({ offer_id, count }) => [offer_id, count]));
  }
}
