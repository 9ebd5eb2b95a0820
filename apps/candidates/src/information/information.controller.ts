import { listInformationTasks, tellYouth } from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Controller } from '@nestjs/common';
import { Information } from './information.service.js';

/** Youths who are still to be told of their data and their rights. */
@Controller()
export class InformationController {
  constructor(private readonly information: Information) {}

  @Endpoint(listInformationTasks)
  tasks(
    @Input() { query, by }: Incoming<typeof listInformationTasks, PersonPrincipal>,
  ): Outgoing<typeof listInformationTasks> {
    return this.information.tasks(query, by);
  }

  @Endpoint(tellYouth)
  tell(@Input() { params, by }: Incoming<typeof tellYouth, PersonPrincipal>): Outgoing<typeof tellYouth> {
    return this.information.tell(params.id, by);
  }
}
