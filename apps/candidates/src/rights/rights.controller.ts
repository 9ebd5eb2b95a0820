import { eraseYouth, exportYouth } from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import { Controller } from '@nestjs/common';
import { Erasures } from './erasures.service.js';
import { Exports } from './exports.service.js';

/** What a person may ask of us about themselves. */
@Controller()
export class RightsController {
  constructor(
    private readonly exports: Exports,
    private readonly erasures: Erasures,
  ) {}

  @Endpoint(exportYouth)
  export(@Input() { params, by }: Incoming<typeof exportYouth>): Outgoing<typeof exportYouth> {
    return this.exports.of(params.id, by);
  }

  @Endpoint(eraseYouth)
  erase(@Input() { params, body, by }: Incoming<typeof eraseYouth>): Outgoing<typeof eraseYouth> {
    return this.erasures.ask(params.id, body, by);
  }
}
