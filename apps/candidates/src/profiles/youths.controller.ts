import { changeYouth, createYouth, listCohort, listYouths, readYouth } from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Controller } from '@nestjs/common';
import { YouthList } from './listing/youth-list.service.js';
import { YouthChanges } from './youth-changes.service.js';
import { YouthsService } from './youths.service.js';

/** The youths of a coach's organisations. */
@Controller()
export class YouthsController {
  constructor(
    private readonly lists: YouthList,
    private readonly youths: YouthsService,
    private readonly changes: YouthChanges,
  ) {}

  @Endpoint(listYouths)
  list(@Input() { query, by }: Incoming<typeof listYouths, PersonPrincipal>): Outgoing<typeof listYouths> {
    return this.lists.list(query, by);
  }

  @Endpoint(listCohort)
  cohort(@Input() { query, by }: Incoming<typeof listCohort, PersonPrincipal>): Outgoing<typeof listCohort> {
    return this.lists.cohort(query, by);
  }

  @Endpoint(readYouth)
  read(@Input() { params, by }: Incoming<typeof readYouth, PersonPrincipal>): Outgoing<typeof readYouth> {
    return this.youths.read(by, params.id);
  }

  @Endpoint(createYouth)
  create(@Input() { body, by }: Incoming<typeof createYouth, PersonPrincipal>): Outgoing<typeof createYouth> {
    return this.changes.create(body, by);
  }

  @Endpoint(changeYouth)
  change(@Input() { params, body, by }: Incoming<typeof changeYouth, PersonPrincipal>): Outgoing<typeof changeYouth> {
    return this.changes.change(params.id, body, by);
  }
}
