/** Searching as anybody may: what was asked in words of the web, answered from the index alone. */
import type { InputOf, OutputOf, searchOffers } from '@app/contracts';
import type { Place } from '@app/domain';
import { ProblemError } from '@app/platform/http/problem-error.js';
import { loadPlaces } from '@app/platform/places/places.js';
import {
  CursorError,
  SEARCH_INDEX,
  type SearchHit,
  type SearchIndex,
  type SearchPage,
  type SearchQuery,
} from '@app/platform/search/search-index.js';
import { Inject, Injectable } from '@nestjs/common';

type Asked = InputOf<typeof searchOffers>['query'];
type Answer = OutputOf<typeof searchOffers>;

@Injectable()
export class SearchService {
  constructor(@Inject(SEARCH_INDEX) private readonly index: SearchIndex) {}

  /** @throws ProblemError `input-invalid` for a place that does not exist, or a cursor that is not ours */
  async search(asked: Asked): Promise<Answer> {
    const place = await placeOf(asked);
    const point = asked.latitude === undefined ? place : { latitude: asked.latitude, longitude: asked.longitude! };
    const page = await this.find({
      words: asked.words,
      near: point && { latitude: point.latitude, longitude: point.longitude, radiusKm: asked.radiusKm },
      filters: {
        contractTypes: asked.contractType,
        levels: asked.level,
        rhythms: asked.rhythm,
        startFrom: asked.startFrom ?? null,
        startTo: asked.startTo ?? null,
      },
      sort: asked.sort,
      cursor: asked.cursor ?? null,
      limit: asked.limit,
    });
    const { hits, cursor, summary, corrections } = page;
    return {
      items: hits.map(hitView),
      cursor,
      total: summary?.total ?? null,
      facets: summary?.facets ?? null,
      corrections,
      place,
    };
  }

  private async find(query: SearchQuery): Promise<SearchPage> {
    try {
      return await this.index.search(query);
    } catch (error) {
      if (error instanceof CursorError) throw invalid('cursor', 'This is not a cursor of this search: start again.');
      throw error;
    }
  }
}

async function placeOf({ commune, postalCode }: Asked): Promise<Place | null> {
  if (!commune && !postalCode) return null;
  const places = await loadPlaces();
  const place = commune ? places.byCode(commune) : places.find({ postalCode });
  if (!place) throw invalid(commune ? 'commune' : 'postalCode', 'No commune has this code.');
  return place;
}

const invalid = (field: string, message: string) =>
  new ProblemError('input-invalid', undefined, [{ path: `query.${field}`, message }]);

const hitView = ({ document, distanceKm, matchedWords }: SearchHit): Answer['items'][number] => ({
  ...document,
  commune: document.place?.label ?? '',
  state: 'published',
  distanceKm: distanceKm === null ? null : Math.round(distanceKm * 10) / 10,
  matchedWords,
});
