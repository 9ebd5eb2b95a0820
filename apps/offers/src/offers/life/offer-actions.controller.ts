import {
  abandonOffer,
  approveOffer,
  fillOffer,
  pauseOffer,
  prolongOffer,
  refuseOffer,
  reopenOffer,
  resumeOffer,
  submitOffer,
} from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import type { Principal } from '@app/platform/identity/principal.js';
import { Controller } from '@nestjs/common';
import { OwnOffers } from '../editing/own-offers.service.js';
import type { OwnOffer } from '../editing/own-offer-view.js';
import { OfferActions } from './offer-actions.service.js';

/** Each step in the life of an offer, and what it is afterwards. */
@Controller()
export class OfferActionsController {
  constructor(
    private readonly actions: OfferActions,
    private readonly own: OwnOffers,
  ) {}

  @Endpoint(submitOffer)
  submit(@Input() { params, by }: Incoming<typeof submitOffer>): Outgoing<typeof submitOffer> {
    return this.after(this.actions.submit(params.id, by), params.id, by);
  }

  @Endpoint(approveOffer)
  approve(@Input() { params, by }: Incoming<typeof approveOffer>): Outgoing<typeof approveOffer> {
    return this.after(this.actions.act(params.id, 'approve', by), params.id, by);
  }

  @Endpoint(refuseOffer)
  refuse(@Input() { params, body, by }: Incoming<typeof refuseOffer>): Outgoing<typeof refuseOffer> {
    return this.after(this.actions.refuse(params.id, body.comment, by), params.id, by);
  }

  @Endpoint(pauseOffer)
  pause(@Input() { params, by }: Incoming<typeof pauseOffer>): Outgoing<typeof pauseOffer> {
    return this.after(this.actions.act(params.id, 'pause', by), params.id, by);
  }

  @Endpoint(resumeOffer)
  resume(@Input() { params, by }: Incoming<typeof resumeOffer>): Outgoing<typeof resumeOffer> {
    return this.after(this.actions.act(params.id, 'resume', by), params.id, by);
  }

  @Endpoint(prolongOffer)
  prolong(@Input() { params, by }: Incoming<typeof prolongOffer>): Outgoing<typeof prolongOffer> {
    return this.after(this.actions.prolong(params.id, by), params.id, by);
  }

  @Endpoint(fillOffer)
  fill(@Input() { params, body, by }: Incoming<typeof fillOffer>): Outgoing<typeof fillOffer> {
    return this.after(this.actions.fill(params.id, body, by), params.id, by);
  }

  @Endpoint(abandonOffer)
  abandon(@Input() { params, body, by }: Incoming<typeof abandonOffer>): Outgoing<typeof abandonOffer> {
    return this.after(this.actions.abandon(params.id, body, by), params.id, by);
  }

  @Endpoint(reopenOffer)
  reopen(@Input() { params, by }: Incoming<typeof reopenOffer>): Outgoing<typeof reopenOffer> {
    return this.after(this.actions.reopen(params.id, by), params.id, by);
  }

  private async after(act: Promise<void>, id: string, by: Principal): Promise<OwnOffer> {
    await act;
    return this.own.read(id, by);
  }
}
