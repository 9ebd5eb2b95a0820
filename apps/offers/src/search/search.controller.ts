import { readSearchRebuild, rebuildSearch, searchOffers, suggestOccupations, suggestPlaces } from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import { loadPlaces } from '@app/platform/places/places.js';
import { Controller } from '@nestjs/common';
import { Occupations } from '../reference/occupations/occupations.service.js';
import { RebuildRequests } from './rebuild-requests.service.js';
import { SearchService } from './search.service.js';
import { suggestOccupations as occupationsLike } from './suggest-occupations.js';

/** Search and completion for anybody; making the index anew for administrators. */
@Controller()
export class SearchController {
  constructor(
    private readonly searches: SearchService,
    private readonly rebuilds: RebuildRequests,
    private readonly trades: Occupations,
  ) {}

  @Endpoint(searchOffers)
  search(@Input() { query }: Incoming<typeof searchOffers>): Outgoing<typeof searchOffers> {
    return this.searches.search(query);
  }

  @Endpoint(suggestOccupations)
  async occupations(@Input() { query }: Incoming<typeof suggestOccupations>): Outgoing<typeof suggestOccupations> {
    return { items: occupationsLike(await this.trades.current(), query.q, query.limit) };
  }

  @Endpoint(suggestPlaces)
  async places(@Input() { query }: Incoming<typeof suggestPlaces>): Outgoing<typeof suggestPlaces> {
    return { items: (await loadPlaces()).suggest(query.q, query.limit) };
  }

  @Endpoint(rebuildSearch)
  async rebuild(): Outgoing<typeof rebuildSearch> {
    await this.rebuilds.request();
    return this.rebuilds.view();
  }

  @Endpoint(readSearchRebuild)
  readRebuild(): Outgoing<typeof readSearchRebuild> {
    return this.rebuilds.view();
  }
}
