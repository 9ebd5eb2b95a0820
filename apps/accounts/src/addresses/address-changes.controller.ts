import { changeAddress, confirmAddressChange, readAddressChange, refuseAddressChange } from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import type { LinkPrincipal, PersonPrincipal } from '@app/platform/identity/principal.js';
import { Controller } from '@nestjs/common';
import { SessionId } from '../sessions/session-id.js';
import { AddressAnswers } from './address-answers.service.js';
import { AddressWishes } from './address-wishes.service.js';

/** Asking for another address, and what the old and the new one answer. */
@Controller()
export class AddressChangesController {
  constructor(
    private readonly wishes: AddressWishes,
    private readonly answers: AddressAnswers,
  ) {}

  @Endpoint(changeAddress)
  async ask(
    @Input() { body, by }: Incoming<typeof changeAddress, PersonPrincipal>,
    @SessionId() sessionId: string | null,
  ): Outgoing<typeof changeAddress> {
    const { id, expiresAt } = await this.wishes.ask({ ...body, sessionId }, by);
    return { id, expiresAt: expiresAt.toISOString() };
  }

  @Endpoint(readAddressChange)
  async read(
    @Input() { params, by }: Incoming<typeof readAddressChange, LinkPrincipal>,
  ): Outgoing<typeof readAddressChange> {
    const change = await this.answers.read(params.id, by);
    return { ...change, expiresAt: change.expiresAt.toISOString() };
  }

  @Endpoint(confirmAddressChange)
  async confirm(
    @Input() { params, by }: Incoming<typeof confirmAddressChange, LinkPrincipal>,
  ): Outgoing<typeof confirmAddressChange> {
    return { state: await this.answers.confirm(params.id, by) };
  }

  @Endpoint(refuseAddressChange)
  async refuse(
    @Input() { params, by }: Incoming<typeof refuseAddressChange, LinkPrincipal>,
  ): Outgoing<typeof refuseAddressChange> {
    return { state: await this.answers.refuse(params.id, by) };
  }
}
