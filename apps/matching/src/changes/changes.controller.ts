import { followChanges } from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import { Controller } from '@nestjs/common';
import { Changes } from './changes.service.js';

/** Keeps open pages fresh. */
@Controller()
export class ChangesController {
  constructor(private readonly changes: Changes) {}

  @Endpoint(followChanges)
  follow(@Input() { by }: Incoming<typeof followChanges>): Outgoing<typeof followChanges> {
    return this.changes.follow(by);
  }
}
