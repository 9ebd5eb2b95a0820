/**
 * Search for those who browse: one port, answered by PostgreSQL or by Meilisearch, and one suite (`search-index.behaviour.ts`) that says
 * what both do. It holds public facts of published offers and nothing else; who may see more is not its question.
 */
import type { ContractType, Day } from '@app/domain';

/** How school and company take turns; an offer that does not say has none. */
export const RHYTHMS = ['weekly', 'alternateWeeks', 'blocks', 'twoWeeks'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** What can be found of an offer. `level` (3 to 8) is the diploma it prepares, `null` any; a higher `revision` replaces a lower one. */
export interface SearchDocument {
  id: string;
  revision: number;
  title: string;
  /** ROME code. */
  occupation: string;
  /** All that people call it: label, titles, synonyms. */
  occupationWords: string[];
  employerName: string;
  description: string;
  skills: string[];
  place: { label: string; latitude: number; longitude: number } | null;
  contractTypes: ContractType[];
  level: number | null;
  startFrom: Day | null;
  startTo: Day | null;
  rhythm: Rhythm | null;
  openings: number;
  /** ISO 8601, UTC. */
  publishedAt: string;
  /** How many youths were proposed to the employer. */
  applications: number;
}

export const SORTS = ['relevance', 'distance', 'newest', 'fewestApplications'] as const;
export type Sort = (typeof SORTS)[number];

/** Empty lists and `null` do not filter. */
export interface SearchFilters {
  contractTypes: ContractType[];
  /** Offers of any level stay. */
  levels: number[];
  rhythms: Rhythm[];
  /** Offers that may start on a day between these; those that do not say stay. */
  startFrom: Day | null;
  startTo: Day | null;
}

export interface SearchQuery {
  /** As typed; nothing lists everything. */
  words: string;
  near: { latitude: number; longitude: number; radiusKm: number } | null;
  filters: SearchFilters;
  /** Without words relevance is `newest`, and so is distance without a place. */
  sort: Sort;
  cursor: string | null;
  limit: number;
}

export interface SearchHit {
  document: SearchDocument;
  distanceKm: number | null;
  /** Words of the offer that the query met, as they are written there. */
  matchedWords: string[];
}

/** Counts by value, `any` for offers that leave it open; the filter on a facet does not reduce its own counts. */
export interface Facets {
  contractTypes: Record<string, number>;
  levels: Record<string, number>;
  rhythms: Record<string, number>;
  /** By the month (`YYYY-MM`) of the earliest start. */
  starts: Record<string, number>;
}

export interface SearchPage {
  hits: SearchHit[];
  cursor: string | null;
  /** On the first page only: the pages that follow count nothing again. */
  summary: { total: number; facets: Facets } | null;
  /** Long words that no offer has, and what was searched instead. */
  corrections: { typed: string; meant: string }[];
}

export interface SearchIndex {
  /** Keeps each document unless a newer revision is known. Visible to searches when this returns. */
  put(documents: SearchDocument[]): Promise<void>;
  /** Forgets; unknown ids are no mistake. */
  remove(ids: string[]): Promise<void>;
  /** @throws CursorError for a cursor that this index did not give */
  search(query: SearchQuery): Promise<SearchPage>;
}

/** Ids above `after` (`null`: from the start) up to `upTo` (`null`: to the end). */
export interface IdRange {
  after: string | null;
  upTo: string | null;
}

/** What an index also does so that it can be made anew, a range of ids at a time, while searches go on. */
export interface RebuildableIndex extends SearchIndex {
  /** Afterwards the ids in the range are exactly those of these documents. */
  replace(range: IdRange, documents: SearchDocument[]): Promise<void>;
}

/** The page does not follow from this cursor: search from the start. */
export class CursorError extends Error {
  override name = 'CursorError';
}

/** Token of the index of an app. */
export const SEARCH_INDEX = Symbol('SearchIndex');
