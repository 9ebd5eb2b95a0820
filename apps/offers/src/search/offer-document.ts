import { allOccupations } from '@app/domain';
import type { SearchDocument } from '@app/platform/search/search-index.js';
import type { PublicSite } from '../employers/employers.service.js';
import type { OfferEntity } from '../offers/offer.entity.js';

const WORDS = new Map(
  allOccupations().map(({ code, fr, masculine, feminine, synonyms }) => [code, [fr, masculine, feminine, ...synonyms]]),
);

/** An offer as it can be found: public facts only.  */
export const offerDocument = (
  offer: OfferEntity,
  { site, applications }: { site: PublicSite | undefined; applications: number },
): SearchDocument => ({
  id: offer.id,
  revision: offer.revision,
  title: offer.title,
  occupation: offer.occupation,
  occupationWords: WORDS.get(offer.occupation) ?? [],
  employerName: offer.employerName,
  description: offer.description,
  skills: offer.skills,
  place: site ? { label: site.place.label, latitude: site.place.latitude, longitude: site.place.longitude } : null,
  contractTypes: offer.contractTypes,
  level: offer.details.levelPrepared,
  startFrom: offer.startFrom,
  startTo: offer.startTo,
  rhythm: offer.details.rhythm,
  openings: offer.openings,
  publishedAt: (offer.publishedAt ?? new Date(0)).toISOString(),
  applications,
});
