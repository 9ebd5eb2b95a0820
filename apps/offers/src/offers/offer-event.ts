import type { PayloadOf } from '@app/contracts';
import { kindOfSiren, type Closure } from '@app/domain';
import type { PublicSite } from '../employers/employers.service.js';
import type { OfferEntity } from './offer.entity.js';

/** What everybody may know of an offer, as its events say it: the company, the work and the commune, no contact. */
export const offerEvent = (
  offer: OfferEntity,
  { site, closures, hires }: { site: Omit<PublicSite, 'id'>; closures: Closure[]; hires: string[] },
): PayloadOf<'OfferPublished'> => ({
  offerId: offer.id,
  revision: offer.revision,
  title: offer.title,
  employerId: offer.employerId,
  employerName: offer.employerName,
  siteAddress: site.address,
  siret: site.siret,
  paused: offer.state === 'paused',
  embargo: embargoOf(offer),
  organisationId: offer.organisationId,
  closures,
  hires,
  facts: {
    id: offer.id,
    revision: offer.revision,
    contractTypes: offer.contractTypes,
    occupation: offer.occupation,
    startFrom: offer.startFrom,
    startTo: offer.startTo,
    openings: offer.openings,
    place: site.place,
    skills: offer.skills,
    details: offer.details,
    employerKind: offer.details.employerKind ?? kindOfSiren(site.siret),
  },
});

/** For whom an offer is kept, until when. */
export const embargoOf = ({ embargoOrganisationId, embargoUntil }: OfferEntity) =>
  embargoOrganisationId && embargoUntil ? { organisationId: embargoOrganisationId, until: embargoUntil } : null;
