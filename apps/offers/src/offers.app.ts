import type { AppDefinition } from '@app/platform/app-definition.js';
import { ToldInterviewEntity } from '@app/platform/interview-letters/told-interview.entity.js';
import { ToldProposalEntity } from '@app/platform/interview-letters/told-proposal.entity.js';
import { SayOffersAgain } from './retelling/say-offers-again.handler.js';
import { RetellingEntity } from '@app/platform/retelling/retelling.entity.js';
import { EmployerContactEntity } from './employers/employer-contact.entity.js';
import { EmployerEntity } from './employers/employer.entity.js';
import { SiteEntity } from './employers/site.entity.js';
import { letterSubscriptions } from './letters/letters.subscriptions.js';
import { RemindOfExpiry } from './letters/offers/remind-of-expiry.js';
import { SendProfileToEmployer } from './letters/proposals/send-profile-to-employer.handler.js';
import { OffersTables1764000000000 } from './migrations/1764000000000-offers-tables.js';
import { Search1764000000100 } from './migrations/1764000000100-search.js';
import { Employers1765000100000 } from './migrations/1765000100000-employers.js';
import { OfferLife1765000200000 } from './migrations/1765000200000-offer-life.js';
import { Prospecting1765000300000 } from './migrations/1765000300000-prospecting.js';
import { Reference1766000000000 } from './migrations/1766000000000-reference.js';
import { OfferTerms1766200000000 } from './migrations/1766200000000-offer-terms.js';
import { ToldLetters1766400000000 } from './migrations/1766400000000-told-letters.js';
import { Retellings1766600000000 } from './migrations/1766600000000-retellings.js';
import { Hires1766500000000 } from './migrations/1766500000000-hires.js';
import { Lists1795740000001 } from './migrations/1795740000001-lists.js';
import { CountHire } from './offers/hires/count-hire.handler.js';
import { EndEmbargo } from './offers/life/end-embargo.js';
import { ExpireOffer } from './offers/life/expire-offer.js';
import { FreeOpening } from './offers/hires/free-opening.handler.js';
import { HireEntity } from './offers/hires/hire.entity.js';
import { OfferStepEntity } from './offers/offer-step.entity.js';
import { OfferEntity } from './offers/offer.entity.js';
import { OffersModule } from './offers.module.js';
import { LeadEntity } from './prospecting/lead.entity.js';
import { PromiseEntity } from './prospecting/promise.entity.js';
import { ProspectingActionEntity } from './prospecting/prospecting-action.entity.js';
import { ReferenceFileEntity } from './reference/importing/reference-file.entity.js';
import { ReferenceImportEntity } from './reference/importing/reference-import.entity.js';
import { RomeOccupationEntity } from './reference/occupations/rome-occupation.entity.js';
import { RomeProximityEntity } from './reference/occupations/rome-proximity.entity.js';
import { RomeTitleEntity } from './reference/occupations/rome-title.entity.js';
import { ApplicationEntity } from './search/application.entity.js';
import { CountApplication } from './search/count-application.handler.js';
import { IndexOffer } from './search/index-offer.handler.js';
import { SearchRebuildEntity } from './search/search-rebuild.entity.js';

/** Employers and what they offer: collected by prospectors in files, published, read by anybody; it writes the letters to employers. */
export const offersApp: AppDefinition = {
  name: 'offers',
  module: OffersModule,
  entities: [
    EmployerEntity,
    SiteEntity,
    EmployerContactEntity,
    OfferEntity,
    OfferStepEntity,
    HireEntity,
    LeadEntity,
    ProspectingActionEntity,
    PromiseEntity,
    ToldInterviewEntity,
    ToldProposalEntity,
    ApplicationEntity,
    SearchRebuildEntity,
    ReferenceImportEntity,
    ReferenceFileEntity,
    RomeOccupationEntity,
    RomeTitleEntity,
    RomeProximityEntity,
    RetellingEntity,
  ],
  migrations: [
    OffersTables1764000000000,
    Search1764000000100,
    Employers1765000100000,
    OfferLife1765000200000,
    Prospecting1765000300000,
    Reference1766000000000,
    OfferTerms1766200000000,
    ToldLetters1766400000000,
    Retellings1766600000000,
    Hires1766500000000,
    Lists1795740000001,
  ],
  queues: ['imports', 'index', 'reference', 'reminders', 'retelling'],
  reminders: {
    'offer.remind7': RemindOfExpiry,
    'offer.remind1': RemindOfExpiry,
    'offer.expire': ExpireOffer,
    'offer.embargoEnds': EndEmbargo,
  },
  subscriptions: {
    OfferPublished: [IndexOffer],
    OfferChanged: [IndexOffer],
    OfferClosed: [IndexOffer],
    RebuildRequested: [SayOffersAgain],
    ContractSigned: [CountHire],
    ContractBroken: [FreeOpening],
    ContractAbandoned: [FreeOpening],
    ProposalSent: [SendProfileToEmployer, CountApplication],
    ...letterSubscriptions,
  },
};
