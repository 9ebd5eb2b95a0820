import { listYouths, readYouth } from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Controller } from '@nestjs/common';
import { YouthsService } from './youths.service.js';

/** The youths of a coach's organisations. */
@Controller()
export class YouthsController {
  constructor(private readonly youths: YouthsService) {}

  @Endpoint(listYouths)
  list(@Input() { query, by }: Incoming<typeof listYouths, PersonPrincipal>): Outgoing<typeof listYouths> {
    return this.youths.list(by, query);
  }

  @Endpoint(readYouth)
  read(@Input() { params, by }: Incoming<typeof readYouth, PersonPrincipal>): Outgoing<typeof readYouth> {
    return this.youths.read(by, params.id);
  }
}
