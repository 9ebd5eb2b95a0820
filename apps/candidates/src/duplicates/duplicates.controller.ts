import { keepBoth, listDuplicates, mergeDuplicates, undoMerge } from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Controller } from '@nestjs/common';
import { Duplicates } from './duplicates.service.js';
import { Merges } from './merges.service.js';

/** Files that may be about one person: shown side by side, decided by a person. */
@Controller()
export class DuplicatesController {
  constructor(
    private readonly duplicates: Duplicates,
    private readonly merges: Merges,
  ) {}

  @Endpoint(listDuplicates)
  list(@Input() { query, by }: Incoming<typeof listDuplicates, PersonPrincipal>): Outgoing<typeof listDuplicates> {
    return this.duplicates.list(query, by);
  }

  @Endpoint(mergeDuplicates)
  async merge(
    @Input() { params, body, by }: Incoming<typeof mergeDuplicates, PersonPrincipal>,
  ): Outgoing<typeof mergeDuplicates> {
    await this.merges.merge(params.id, body, by);
    return this.duplicates.read(params.id, by);
  }

  @Endpoint(keepBoth)
  async keepBoth(@Input() { params, by }: Incoming<typeof keepBoth, PersonPrincipal>): Outgoing<typeof keepBoth> {
    await this.merges.keepBoth(params.id, by);
    return this.duplicates.read(params.id, by);
  }

  @Endpoint(undoMerge)
  async undo(@Input() { params, by }: Incoming<typeof undoMerge, PersonPrincipal>): Outgoing<typeof undoMerge> {
    await this.merges.undo(params.id, by);
    return this.duplicates.read(params.id, by);
  }
}
