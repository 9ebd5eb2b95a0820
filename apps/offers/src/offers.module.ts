import { Imports } from '@app/platform/imports/imports.js';
import { ROW_IMPORTER } from '@app/platform/imports/row-importer.js';
import { Module } from '@nestjs/common';
import { OfferImportsController } from './collecting/offer-imports.controller.js';
import { OfferRowImporter } from './collecting/offer-row-importer.js';
import { EmployersService } from './employers/employers.service.js';
import { EmployerLetters } from './letters/employer-letters.js';
import { ForgetLettersAboutPerson } from './letters/forget-letters-about-person.handler.js';
import { SendProfileToEmployer } from './letters/send-profile-to-employer.handler.js';
import { TellEmployerOfInterview } from './letters/tell-employer-of-interview.handler.js';
import { TellEmployerOfInvitation } from './letters/tell-employer-of-invitation.handler.js';
import { CollectedOffersService } from './offers/collected-offers.service.js';
import { OffersController } from './offers/offers.controller.js';
import { OffersService } from './offers/offers.service.js';
import { SearchController } from './search/search.controller.js';
import { searchProviders } from './search/search.providers.js';

@Module({
  controllers: [SearchController, OffersController, OfferImportsController],
  providers: [
    ...searchProviders,
    EmployersService,
    OffersService,
    CollectedOffersService,
    Imports,
    { provide: ROW_IMPORTER, useClass: OfferRowImporter },
    EmployerLetters,
    SendProfileToEmployer,
    ForgetLettersAboutPerson,
    TellEmployerOfInvitation,
    TellEmployerOfInterview,
  ],
})
export class OffersModule {}
