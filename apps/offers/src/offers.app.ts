import { ForgetLettersAboutPerson } from './letters/forget-letters-about-person.handler.js';
import type { AppDefinition } from '@app/platform/app-definition.js';
import { ToldInterviewEntity } from '@app/platform/interview-letters/told-interview.entity.js';
import { EmployerContactEntity } from './employers/employer-contact.entity.js';
import { EmployerEntity } from './employers/employer.entity.js';
import { SiteEntity } from './employers/site.entity.js';
import { SendProfileToEmployer } from './letters/send-profile-to-employer.handler.js';
import { TellEmployerOfInterview } from './letters/tell-employer-of-interview.handler.js';
import { TellEmployerOfInvitation } from './letters/tell-employer-of-invitation.handler.js';
import { OffersTables1764000000000 } from './migrations/1764000000000-offers-tables.js';
import { Search1764000000100 } from './migrations/1764000000100-search.js';
import { OfferEntity } from './offers/offer.entity.js';
import { OffersModule } from './offers.module.js';
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
    ToldInterviewEntity,
    ApplicationEntity,
    SearchRebuildEntity,
  ],
  migrations: [OffersTables1764000000000, Search1764000000100],
  queues: ['imports', 'index'],
  subscriptions: {
    OfferPublished: [IndexOffer],
    OfferChanged: [IndexOffer],
    PersonErased: [ForgetLettersAboutPerson],
    ProposalSent: [SendProfileToEmployer, CountApplication],
    InterviewInvited: [TellEmployerOfInvitation],
    YouthIntroduced: [TellEmployerOfInterview],
  },
};
