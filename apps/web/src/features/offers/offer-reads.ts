/** What the public pages read of offers; their routes begin to read it while the page itself is on its way. */
import { listOffers, readOffer, searchOffers } from '@app/contracts';
import { queryOptions } from '@tanstack/react-query';
import { asAnyone } from '../../app/api';
import { pagesOf } from '../../app/reading/pages';
import { type OfferSearch, queryOf } from './search/offer-search';

const NEWEST = 6;

/** The newest offers; the list of all offers goes on, not this one. */
export const newestOffers = () =>
  pagesOf(['offers', 'newest'], async () => ({
    ...(await asAnyone(listOffers, { query: { limit: NEWEST } })),
    cursor: null,
  }));

/** The offers that somebody looks for. */
export const foundOffers = (search: OfferSearch) =>
  pagesOf(['offers', search], (cursor) => asAnyone(searchOffers, { query: queryOf(search, cursor) }));

/** One published offer. */
export const offerQuery = (id: string) =>
  queryOptions({ queryKey: ['offer', id], queryFn: () => asAnyone(readOffer, { params: { id } }) });
