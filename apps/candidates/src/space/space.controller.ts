import { askYouthSpace, changeOwnFile, inviteYouth, readOwnFile, signOutEverywhere } from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import type { LinkPrincipal, PersonPrincipal } from '@app/platform/identity/principal.js';
import { Controller } from '@nestjs/common';
import { OwnFiles } from './own-files.service.js';
import { SpaceAsks } from './space-asks.service.js';

/** The pages of a youth: the link that opens them, what they read and write there, and the end of all links. */
@Controller()
export class SpaceController {
  constructor(
    private readonly asks: SpaceAsks,
    private readonly files: OwnFiles,
  ) {}

  @Endpoint(askYouthSpace)
  ask(@Input() { body }: Incoming<typeof askYouthSpace>): Outgoing<typeof askYouthSpace> {
    return this.asks.ask(body);
  }

  @Endpoint(inviteYouth)
  invite(@Input() { params, by }: Incoming<typeof inviteYouth, PersonPrincipal>): Outgoing<typeof inviteYouth> {
    return this.asks.invite(params.id, by);
  }

  @Endpoint(readOwnFile)
  read(@Input() { params, by }: Incoming<typeof readOwnFile, LinkPrincipal>): Outgoing<typeof readOwnFile> {
    return this.files.read(params.id, by);
  }

  @Endpoint(changeOwnFile)
  change(@Input() { params, body, by }: Incoming<typeof changeOwnFile, LinkPrincipal>): Outgoing<typeof changeOwnFile> {
    return this.files.change(params.id, body, by);
  }

  @Endpoint(signOutEverywhere)
  signOut(@Input() { params, by }: Incoming<typeof signOutEverywhere>): Outgoing<typeof signOutEverywhere> {
    return this.files.signOutEverywhere(params.id, by);
  }
}
