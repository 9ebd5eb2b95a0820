import { acceptInvitation, inviteColleague, readInvitation } from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import type { LinkPrincipal, PersonPrincipal } from '@app/platform/identity/principal.js';
import { Controller } from '@nestjs/common';
import { Invitations } from './invitations.service.js';

/** Inviting a colleague, and answering. */
@Controller()
export class InvitationsController {
  constructor(private readonly invitations: Invitations) {}

  @Endpoint(inviteColleague)
  async invite(
    @Input() { params, body, by }: Incoming<typeof inviteColleague, PersonPrincipal>,
  ): Outgoing<typeof inviteColleague> {
    const { id, expiresAt } = await this.invitations.invite({ ...body, organisationId: params.id }, by);
    return { id, expiresAt: expiresAt.toISOString() };
  }

  @Endpoint(readInvitation)
  async read(@Input() { params, by }: Incoming<typeof readInvitation, LinkPrincipal>): Outgoing<typeof readInvitation> {
    const { organisation, role, firstName, acceptedAt } = await this.invitations.read(params.id, by);
    return { organisationName: organisation.name, role, firstName, accepted: acceptedAt !== null };
  }

  @Endpoint(acceptInvitation)
  async accept(
    @Input() { params, by }: Incoming<typeof acceptInvitation, LinkPrincipal>,
  ): Outgoing<typeof acceptInvitation> {
    return this.invitations.accept(params.id, by);
  }
}
