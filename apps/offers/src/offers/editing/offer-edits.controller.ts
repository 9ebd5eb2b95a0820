import {
  draftOffer,
  editOffer,
  listOffersToReview,
  listOwnOffers,
  previewOffer,
  readOfferHistory,
  readOwnOffer,
} from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Controller } from '@nestjs/common';
import { OffersService } from '../offers.service.js';
import { OfferEdits } from './offer-edits.service.js';
import { OwnOffers } from './own-offers.service.js';

type In<R extends Parameters<typeof Endpoint>[0]> = Incoming<R, PersonPrincipal>;

/** Writing offers, and reading those of one's own organisation. */
@Controller()
export class OfferEditsController {
  constructor(
    private readonly own: OwnOffers,
    private readonly edits: OfferEdits,
    private readonly offers: OffersService,
  ) {}

  @Endpoint(listOwnOffers)
  list(@Input() { query, by }: In<typeof listOwnOffers>): Outgoing<typeof listOwnOffers> {
    return this.own.list(query, by);
  }

  @Endpoint(listOffersToReview)
  toReview(@Input() { query, by }: In<typeof listOffersToReview>): Outgoing<typeof listOffersToReview> {
    return this.own.toReview(query, by);
  }

  @Endpoint(readOwnOffer)
  read(@Input() { params, by }: Incoming<typeof readOwnOffer>): Outgoing<typeof readOwnOffer> {
    return this.own.read(params.id, by);
  }

  @Endpoint(draftOffer)
  async draft(@Input() { body, by }: In<typeof draftOffer>): Outgoing<typeof draftOffer> {
    return this.own.read(await this.edits.draft(body, by), by);
  }

  @Endpoint(editOffer)
  async edit(@Input() { params, body, by }: In<typeof editOffer>): Outgoing<typeof editOffer> {
    await this.edits.edit(params.id, body, by);
    return this.own.read(params.id, by);
  }

  @Endpoint(previewOffer)
  async preview(@Input() { params, by }: In<typeof previewOffer>): Outgoing<typeof previewOffer> {
    return this.offers.asRead(await this.own.offer(params.id, by));
  }

  @Endpoint(readOfferHistory)
  history(@Input() { params, query, by }: In<typeof readOfferHistory>): Outgoing<typeof readOfferHistory> {
    return this.own.history(params.id, query, by);
  }
}
