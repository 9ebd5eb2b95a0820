import { revokeSessions, setPassword } from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Controller } from '@nestjs/common';
import { Passwords } from './passwords.service.js';

/** One's own sessions and password. */
@Controller()
export class SessionsController {
  constructor(private readonly passwords: Passwords) {}

  @Endpoint(revokeSessions)
  async revoke(@Input() { by }: Incoming<typeof revokeSessions, PersonPrincipal>): Outgoing<typeof revokeSessions> {
    return { revoked: await this.passwords.revokeSessions(by.personId) };
  }

  @Endpoint(setPassword)
  async setPassword(
    @Input() { body, by }: Incoming<typeof setPassword, PersonPrincipal>,
  ): Outgoing<typeof setPassword> {
    await this.passwords.set(by.personId, body.password);
    return { set: true };
  }
}
