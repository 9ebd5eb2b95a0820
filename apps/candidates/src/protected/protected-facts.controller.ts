import { readProtectedFacts, writeProtectedFacts } from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Controller } from '@nestjs/common';
import { ProtectedFactsService } from './protected-facts.service.js';

/** Protected facts, for referents, each time with a reason. */
@Controller()
export class ProtectedFactsController {
  constructor(private readonly facts: ProtectedFactsService) {}

  @Endpoint(readProtectedFacts)
  read(
    @Input() { params, body, by }: Incoming<typeof readProtectedFacts, PersonPrincipal>,
  ): Outgoing<typeof readProtectedFacts> {
    return this.facts.read(params.id, body.reason, by);
  }

  @Endpoint(writeProtectedFacts)
  write(
    @Input() { params, body, by }: Incoming<typeof writeProtectedFacts, PersonPrincipal>,
  ): Outgoing<typeof writeProtectedFacts> {
    return this.facts.write(params.id, body, by);
  }
}
