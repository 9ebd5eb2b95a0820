import { followSnapshotRebuild, readSnapshotRebuild, rebuildSnapshots } from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Controller } from '@nestjs/common';
import { Rebuilds } from './rebuilds.service.js';

@Controller()
export class RebuildsController {
  constructor(private readonly rebuilds: Rebuilds) {}

  @Endpoint(rebuildSnapshots)
  rebuild(@Input() { by }: Incoming<typeof rebuildSnapshots, PersonPrincipal>): Outgoing<typeof rebuildSnapshots> {
    return this.rebuilds.request(by);
  }

  @Endpoint(readSnapshotRebuild)
  read(): Outgoing<typeof readSnapshotRebuild> {
    return this.rebuilds.view();
  }

  @Endpoint(followSnapshotRebuild)
  async follow(): Outgoing<typeof followSnapshotRebuild> {
    return this.rebuilds.follow();
  }
}
