/** Offers and queries for the behaviour of an index. */
import type { RebuildableIndex, SearchDocument, SearchQuery } from './search-index.js';

export const NIORT = { label: 'Niort', latitude: 46.3239, longitude: -0.4645 };
export const AIFFRES = { label: 'Aiffres', latitude: 46.2867, longitude: -0.4144 };
export const POITIERS = { label: 'Poitiers', latitude: 46.5802, longitude: 0.3404 };
export const MONTPELLIER = { label: 'Montpellier', latitude: 43.6109, longitude: 3.8772 };
export const BAKERY = ['Boulangerie', 'boulanger', 'boulangère', 'viennoiserie'];

export const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** An offer; its number is its id and its age in hours. */
export function aDocument(number: number, changes: Partial<SearchDocument> = {}): SearchDocument {
  return {
    id: uuid(number),
    revision: 1,
    title: `Offre numéro ${number}`,
    occupation: 'D1102',
    occupationWords: [],
    employerName: 'Maison Test',
    description: '',
    skills: [],
    place: NIORT,
    contractTypes: ['apprenticeship'],
    level: null,
    startFrom: null,
    startTo: null,
    rhythm: null,
    openings: 1,
    publishedAt: new Date(Date.UTC(2026, 10, 1) - number * 3_600_000).toISOString(),
    applications: 0,
    ...changes,
  };
}

export const NOTHING = { contractTypes: [], levels: [], rhythms: [], startFrom: null, startTo: null };
export const aQuery = (changes: Partial<SearchQuery> = {}): SearchQuery => ({
  words: '',
  near: null,
  filters: NOTHING,
  sort: 'relevance',
  cursor: null,
  limit: 50,
  ...changes,
});

/** An index that holds some documents, and the numbers of those that a query finds, in its order. */
export type Opened = (
  ...documents: SearchDocument[]
) => Promise<{ index: RebuildableIndex; found: (changes: Partial<SearchQuery>) => Promise<number[]> }>;
