import { importsWith } from '@app/platform/imports/imports.js';
import { retellsWith } from '@app/platform/retelling/retellings.js';
import { Module } from '@nestjs/common';
import { OfferImportsController } from './collecting/offer-imports.controller.js';
import { OfferRowImporter } from './collecting/offer-row-importer.js';
import { EmployerEdits } from './employers/employer-edits.service.js';
import { EmployersController } from './employers/employers.controller.js';
import { EmployersService } from './employers/employers.service.js';
import { Portfolio } from './employers/portfolio.service.js';
import { letterProviders } from './letters/letters.subscriptions.js';
import { CollectedOffersService } from './offers/collected-offers.service.js';
import { OfferEditsController } from './offers/editing/offer-edits.controller.js';
import { OfferEdits } from './offers/editing/offer-edits.service.js';
import { OwnOffers } from './offers/editing/own-offers.service.js';
import { CountHire } from './offers/hires/count-hire.handler.js';
import { EndEmbargo } from './offers/life/end-embargo.js';
import { ExpireOffer } from './offers/life/expire-offer.js';
import { FreeOpening } from './offers/hires/free-opening.handler.js';
import { Hires } from './offers/hires/hires.service.js';
import { OfferActionsController } from './offers/life/offer-actions.controller.js';
import { OfferActions } from './offers/life/offer-actions.service.js';
import { OfferSteps } from './offers/life/offer-steps.service.js';
import { OfferReteller } from './retelling/offer-reteller.js';
import { SayOffersAgain } from './retelling/say-offers-again.handler.js';
import { OffersController } from './offers/offers.controller.js';
import { OffersService } from './offers/offers.service.js';
import { LeadReader } from './prospecting/lead-reader.service.js';
import { LeadsController } from './prospecting/leads.controller.js';
import { Prospecting } from './prospecting/prospecting.service.js';
import { ReferenceController } from './reference/reference.controller.js';
import { referenceProviders } from './reference/reference.providers.js';
import { SearchController } from './search/search.controller.js';
import { searchProviders } from './search/search.providers.js';

@Module({
  controllers: [
    SearchController,
    ReferenceController,
    OffersController,
    OfferEditsController,
    OfferActionsController,
    OfferImportsController,
    LeadsController,
    EmployersController,
  ],
  providers: [
    ...searchProviders,
    ...referenceProviders,
    EmployersService,
    Portfolio,
    EmployerEdits,
    LeadReader,
    Prospecting,
    OffersService,
    CollectedOffersService,
    OwnOffers,
    OfferEdits,
    OfferSteps,
    OfferActions,
    ExpireOffer,
    Hires,
    CountHire,
    FreeOpening,
    EndEmbargo,
    ...importsWith(OfferRowImporter),
    ...letterProviders,
    ...retellsWith(OfferReteller),
    SayOffersAgain,
  ],
})
export class OffersModule {}
