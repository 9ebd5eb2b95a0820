import { z } from 'zod';
import { anyone, role } from './access.js';
import { contractType, day, instant, listOf, place } from './common.js';
import { offerRhythm } from './offer-details.js';
import { offerView } from './offers.http.js';
import { route } from './route.js';

/** Searching offers: by words, place and what suits; and completing what somebody types. */
export const rhythm = offerRhythm;
export const searchSort = z.enum(['relevance', 'distance', 'newest', 'fewestApplications']);

const searchQuery = z
  .object({
    words: z.string().max(200).default(''),
    /** INSEE code. */
    commune: z.string().max(5).optional(),
    postalCode: z.string().max(5).optional(),
    latitude: z.coerce.number().min(-90).max(90).optional(),
    longitude: z.coerce.number().min(-180).max(180).optional(),
    radiusKm: z.coerce.number().int().min(1).max(200).default(30),
    contractType: listOf(contractType),
    /** Diploma prepared, 3 (CAP) to 8; offers of any level stay. */
    level: listOf(z.coerce.number<string>().int().min(3).max(8)),
    rhythm: listOf(rhythm),
    startFrom: day.optional(),
    startTo: day.optional(),
    sort: searchSort.default('relevance'),
    cursor: z.string().max(400).optional(),
    limit: z.coerce.number().int().min(1).max(50).default(20),
  })
  .refine(({ latitude, longitude }) => (latitude === undefined) === (longitude === undefined), {
    path: ['longitude'],
    message: 'Give both latitude and longitude, or neither.',
  });

export const offerHit = offerView
  .extend({
    level: z.number().int().nullable(),
    rhythm: rhythm.nullable(),
    applications: z.number().int(),
    distanceKm: z.number().nullable(),
    /** Words of the offer that the search met, as they are written there. */
    matchedWords: z.array(z.string()),
  })
  .meta({ id: 'OfferHit' });

const counts = z.record(z.string(), z.number().int());

export const searchOffers = route({
  method: 'GET',
  path: '/api/offers/search',
  summary:
    'Published offers by words, place and what suits, with counts; offers of any level stay under a filter on level',
  access: [anyone],
  status: 200,
  query: searchQuery,
  response: z.object({
    items: z.array(offerHit),
    cursor: z.string().nullable(),
    /** On the first page; `null` on those that follow, as are the counts. */
    total: z.number().int().nullable(),
    /** By value, `any` for offers that leave it open; a filter does not reduce the counts of its own facet. */
    facets: z.object({ contractTypes: counts, levels: counts, rhythms: counts, starts: counts }).nullable(),
    /** Words that no offer has, and what was searched instead. */
    corrections: z.array(z.object({ typed: z.string(), meant: z.string() })),
    /** The place that was understood. */
    place: place.nullable(),
  }),
  problems: [],
});

const suggestionQuery = z.object({
  q: z.string().max(80),
  limit: z.coerce.number().int().min(1).max(20).default(8),
});

export const suggestOccupations = route({
  method: 'GET',
  path: '/api/suggestions/occupations',
  summary: 'Occupations while somebody types',
  access: [anyone],
  status: 200,
  query: suggestionQuery,
  response: z.object({
    items: z.array(z.object({ code: z.string(), fr: z.string(), en: z.string(), matched: z.string() })),
  }),
  problems: [],
});

export const suggestPlaces = route({
  method: 'GET',
  path: '/api/suggestions/places',
  summary: 'Communes while somebody types their name or postal code',
  access: [anyone],
  status: 200,
  query: suggestionQuery,
  response: z.object({ items: z.array(place) }),
  problems: [],
});

const rebuildView = z
  .object({
    state: z.enum(['never', 'queued', 'running', 'done']),
    processed: z.number().int(),
    total: z.number().int(),
    startedAt: instant.nullable(),
    endedAt: instant.nullable(),
  })
  .meta({ id: 'SearchRebuild' });

export const rebuildSearch = route({
  method: 'POST',
  path: '/api/search/rebuild',
  summary: 'Make the search index anew from the offers, while searches go on',
  access: [role('administrator')],
  status: 202,
  response: rebuildView,
  problems: [],
});

export const readSearchRebuild = route({
  method: 'GET',
  path: '/api/search/rebuild',
  summary: 'How far the search index is made anew',
  access: [role('administrator')],
  status: 200,
  response: rebuildView,
  problems: [],
});
