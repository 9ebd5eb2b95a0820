import { listOffers, readOffer } from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import { Controller } from '@nestjs/common';
import { OffersService } from './offers.service.js';

/** The offers that anybody may read. */
@Controller()
export class OffersController {
  constructor(private readonly offers: OffersService) {}

  @Endpoint(listOffers)
  list(@Input() { query }: Incoming<typeof listOffers>): Outgoing<typeof listOffers> {
    return this.offers.list(query);
  }

  @Endpoint(readOffer)
  read(@Input() { params, by }: Incoming<typeof readOffer>): Outgoing<typeof readOffer> {
    return this.offers.read(params.id, by);
  }
}
