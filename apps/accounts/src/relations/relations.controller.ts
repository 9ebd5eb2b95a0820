import {
  announceAbsence,
  endRelation,
  giveRelation,
  listFollowers,
  listRelations,
  transferYouths,
} from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import type { LinkPrincipal, PersonPrincipal } from '@app/platform/identity/principal.js';
import { Controller } from '@nestjs/common';
import { Absences } from '../absences/absences.service.js';
import { Followers } from './followers.service.js';
import { Relations } from './relations.service.js';
import { Transfers } from './transfers.service.js';

/** Who follows whom, and what becomes of it when a coach is away or leaves. */
@Controller()
export class RelationsController {
  constructor(
    private readonly followers: Followers,
    private readonly relations: Relations,
    private readonly absences: Absences,
    private readonly transfers: Transfers,
  ) {}

  @Endpoint(listRelations)
  async list(@Input() { params, by }: Incoming<typeof listRelations, PersonPrincipal>): Outgoing<typeof listRelations> {
    return { items: await this.followers.of(params.id, by) };
  }

  @Endpoint(listFollowers)
  async mine(@Input() { params, by }: Incoming<typeof listFollowers, LinkPrincipal>): Outgoing<typeof listFollowers> {
    return { items: await this.followers.ofMe(params.id, by) };
  }

  @Endpoint(giveRelation)
  async give(
    @Input() { params, body, by }: Incoming<typeof giveRelation, PersonPrincipal>,
  ): Outgoing<typeof giveRelation> {
    return { id: await this.relations.give({ ...body, youthId: params.id }, by) };
  }

  @Endpoint(endRelation)
  async end(@Input() { params, by }: Incoming<typeof endRelation, PersonPrincipal>): Outgoing<typeof endRelation> {
    return { ended: await this.relations.end(params.id, by) };
  }

  @Endpoint(announceAbsence)
  async announce(
    @Input() { params, body, by }: Incoming<typeof announceAbsence, PersonPrincipal>,
  ): Outgoing<typeof announceAbsence> {
    const {
      id,
      fromOn: from,
      toOn: to,
      standInId,
    } = await this.absences.announce({ ...body, personId: params.id }, by);
    return { id, from, to, standInId };
  }

  @Endpoint(transferYouths)
  async transfer(
    @Input() { params, body, by }: Incoming<typeof transferYouths, PersonPrincipal>,
  ): Outgoing<typeof transferYouths> {
    return { moved: await this.transfers.move({ ...body, personId: params.id }, by) };
  }
}
