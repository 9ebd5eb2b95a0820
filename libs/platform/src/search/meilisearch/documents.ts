/** How a document stands in Meilisearch, how the index is set, and what its filters say. */
import { stem, wordsOf } from '../french-words.js';
import { type SearchDocument, type SearchFilters, type SearchQuery } from '../search-index.js';

const SHORTEST_BEGINNING = 3;
const SHORTEST_WORD_BEGUN = 4;
const NEVER = 99_999_999;

/** Where words are looked for, most important first; `beginnings` only when nothing else answers. */
export const SEARCHED = ['title', 'trade', 'skills', 'company', 'body'];

/** Mistakes are forgiven by us in length, never in a company's name; beginnings are ours too, so that "vent" is not "Ventura". */
export const SETTINGS = {
  searchableAttributes: [...SEARCHED, 'beginnings'],
  displayedAttributes: ['id', 'source', 'revision', 'applications'],
  filterableAttributes: [
    'id',
    'tie',
    'contractTypes',
    'level',
    'rhythm',
    'start',
    'startFromDay',
    'startToDay',
    'publishedAtMs',
    '_geo',
  ],
  sortableAttributes: ['publishedAtMs', 'applications', 'tie', '_geo'],
  rankingRules: ['sort', 'words', 'typo', 'attribute', 'exactness', 'publishedAtMs:desc', 'tie:desc'],
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 6, twoTypos: 9 },
    disableOnAttributes: ['company', 'beginnings'],
  },
  prefixSearch: 'disabled',
  faceting: { maxValuesPerFacet: 500 },
  pagination: { maxTotalHits: 10_000 },
};

/** A document with the fields that are searched, filtered and sorted; `source` is what a search gives back. */
export function storedDocument(document: SearchDocument) {
  const { title, occupationWords, skills, employerName, description, place, startFrom, startTo } = document;
  const company = wordsOf(employerName);
  const begun = wordsOf([title, ...occupationWords, ...skills].join(' '));
  return {
    id: document.id,
    revision: document.revision,
    applications: document.applications,
    source: document,
    title: stems(title),
    trade: stems(occupationWords.join(' ')),
    skills: stems(skills.join(' ')),
    company: [...new Set([...company, ...company.flatMap((word) => beginnings(word, SHORTEST_BEGINNING))])].join(' '),
    body: stems(description),
    beginnings: [...new Set(begun.flatMap((word) => beginnings(word, SHORTEST_WORD_BEGUN)))].join(' '),
    contractTypes: document.contractTypes,
    level: document.level === null ? 'any' : String(document.level),
    rhythm: document.rhythm ?? 'any',
    start: startFrom?.slice(0, 7) ?? 'any',
    startFromDay: startFrom ? dayNumber(startFrom) : 0,
    startToDay: startTo ? dayNumber(startTo) : NEVER,
    publishedAtMs: Date.parse(document.publishedAt),
    tie: tieOf(document.id),
    ...(place ? { _geo: { lat: place.latitude, lng: place.longitude } } : {}),
  };
}

/** The filters of a query as an expression; `except` names the facet that is being counted. */
export function filterOf({ filters, near }: SearchQuery, except?: keyof typeof FACETS): string[] {
  const { contractTypes, levels, rhythms, startFrom, startTo } = filters;
  const oneOf = (name: string, values: string[]) => (values.length ? [`${name} IN ${JSON.stringify(values)}`] : []);
  const parts: Record<keyof typeof FACETS, string[]> = {
    contractTypes: oneOf('contractTypes', contractTypes),
    levels: levels.length ? oneOf('level', ['any', ...levels.map(String)]) : [],
    rhythms: oneOf('rhythm', rhythms),
    starts: [
      ...(startTo ? [`startFromDay <= ${dayNumber(startTo)}`] : []),
      ...(startFrom ? [`startToDay >= ${dayNumber(startFrom)}`] : []),
    ],
  };
  const kept = Object.entries(parts).flatMap(([facet, conditions]) => (facet === except ? [] : conditions));
  return near ? [...kept, `_geoRadius(${near.latitude}, ${near.longitude}, ${near.radiusKm * 1000})`] : kept;
}

/** Each facet and the attribute that holds it. */
export const FACETS = { contractTypes: 'contractTypes', levels: 'level', rhythms: 'rhythm', starts: 'start' } as const;

/** Whether a facet has a filter of its own, and so must be counted apart. */
export const isFiltered = ({ contractTypes, levels, rhythms, startFrom, startTo }: SearchFilters) => ({
  contractTypes: contractTypes.length > 0,
  levels: levels.length > 0,
  rhythms: rhythms.length > 0,
  starts: startFrom !== null || startTo !== null,
});

/** A number that orders ids as they are ordered, as far as 48 bits go. */
export const tieOf = (id: string): number => parseInt(id.replaceAll('-', '').slice(0, 12), 16);

const stems = (text: string): string => wordsOf(text).map(stem).join(' ');
const dayNumber = (day: string): number => Number(day.replaceAll('-', ''));
const beginnings = (word: string, from: number): string[] =>
  Array.from({ length: Math.max(0, word.length - from + 1) }, (_, index) => word.slice(0, from + index));
