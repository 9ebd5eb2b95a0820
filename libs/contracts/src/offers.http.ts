import { z } from 'zod';
import { anyone } from './access.js';
import { contractType, day, id, idParams, instant, pageOf, pageQuery, place } from './common.js';
import { offerDetails } from './offer-details.js';
import { route } from './route.js';

export const offerState = z.enum([
  'draft',
  'underReview',
  'refused',
  'published',
  'paused',
  'filled',
  'abandoned',
  'expired',
]);

/** An offer as anybody may read it: the company and the work, no contact. */
export const offerView = z
  .object({
    id,
    title: z.string(),
    occupation: z.string(),
    employerName: z.string(),
    commune: z.string(),
    contractTypes: z.array(contractType),
    startFrom: day.nullable(),
    startTo: day.nullable(),
    openings: z.number().int(),
    skills: z.array(z.string()),
    description: z.string(),
    state: offerState,
    publishedAt: instant.nullable(),
  })
  .meta({ id: 'Offer' });

/** One offer with all that its reader needs; `place` is the commune of the work, from which a reader's own journey is estimated. */
export const readableOffer = offerView
  .extend({ details: offerDetails, place: place.nullable() })
  .meta({ id: 'ReadableOffer' });

export const listOffers = route({
  method: 'GET',
  path: '/api/offers',
  summary: 'Published offers, newest first',
  access: [anyone],
  status: 200,
  query: pageQuery,
  response: pageOf(offerView),
  problems: [],
});

export const readOffer = route({
  method: 'GET',
  path: '/api/offers/:id',
  summary: 'One published offer',
  access: [anyone],
  status: 200,
  params: idParams,
  response: readableOffer,
  problems: ['not-found'],
});
