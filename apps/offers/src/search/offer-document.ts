import type { SearchDocument } from '@app/platform/search/search-index.js';
import type { PublicSite } from '../employers/employers.service.js';
import type { OfferEntity } from '../offers/offer.entity.js';

/** An offer as it can be found: public facts only; `words` are those of its occupation. */
export const offerDocument = (
  offer: OfferEntity,
  { site, applications, words }: { site: PublicSite | undefined; applications: number; words: string[] },
): SearchDocument => ({
  id: offer.id,
  revision: offer.revision,
  title: offer.title,
  occupation: offer.occupation,
  occupationWords: words,
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
