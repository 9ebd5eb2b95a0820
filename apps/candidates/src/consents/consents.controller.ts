import { giveConsent, listConsentWordings, readConsents, withdrawConsent } from '@app/contracts';
import { BASES, mayRestOn, PURPOSES, wordingOf } from '@app/domain';
import { Clock } from '@app/platform/clock/clock.js';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Controller } from '@nestjs/common';
import { Consents } from './consents.service.js';

/** What youths agree to and take back, and the words that are read to them. */
@Controller()
export class ConsentsController {
  constructor(
    private readonly consents: Consents,
    private readonly clock: Clock,
  ) {}

  @Endpoint(listConsentWordings)
  async wordings(): Outgoing<typeof listConsentWordings> {
    const items = PURPOSES.map((purpose) => ({
      ...wordingOf(purpose, this.clock.today()),
      bases: BASES.filter((basis) => mayRestOn(purpose, basis)),
    }));
    return { items };
  }

  @Endpoint(readConsents)
  read(@Input() { params, by }: Incoming<typeof readConsents>): Outgoing<typeof readConsents> {
    return this.consents.read(params.id, by);
  }

  @Endpoint(giveConsent)
  give(@Input() { params, body, by }: Incoming<typeof giveConsent, PersonPrincipal>): Outgoing<typeof giveConsent> {
    return this.consents.give(params.id, body, by);
  }

  @Endpoint(withdrawConsent)
  withdraw(@Input() { params, body, by }: Incoming<typeof withdrawConsent>): Outgoing<typeof withdrawConsent> {
    return this.consents.withdraw(params, body, by);
  }
}
