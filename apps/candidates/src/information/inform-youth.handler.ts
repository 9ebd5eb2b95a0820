import { Settings } from '@app/platform/config/settings.js';
import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { ActionLinks } from '@app/platform/identity/action-links.js';
import { Letters } from '@app/platform/mail/letters.js';
import { Injectable } from '@nestjs/common';
import { YouthsService } from '../profiles/youths.service.js';
import { informationLetter } from './information-letter.js';
import { Information } from './information.service.js';

/** Long enough to come back to; a new one is asked of the coach. */
const LINK_LASTS_MS = 90 * 86_400_000;

/** When a youth was registered, tell them where their data come from and what their rights are, once; without an address it is a task. */
@Injectable()
export class InformYouth implements EventHandler<'YouthRegistered'> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly youths: YouthsService,
    private readonly information: Information,
    private readonly letters: Letters,
    private readonly links: ActionLinks,
    private readonly settings: Settings,
  ) {}

  async handle(event: DeliveredEvent<'YouthRegistered'>): Promise<void> {
    const { youthId, organisationId } = event.payload;
    await this.unitOfWork.once(event, async (work) => {
      const youth = await this.youths.recipientOf(youthId);
      if (!youth) return;
      const { firstName, email, origin } = youth;
      const isFirst = await this.information.begin(work, {
        youthId,
        organisationId,
        state: email ? 'written' : 'toTell',
      });
      if (!isFirst || !email) return;
      const holder = { kind: 'youth', id: youthId } as const;
      const expiresAt = new Date(work.now.getTime() + LINK_LASTS_MS);
      const target = { purpose: 'youth.rights', resourceId: youthId, holder } as const;
      const link = await this.links.address(`/mes-droits/${youthId}`, target, expiresAt);
      const text = informationLetter({ firstName, origin, contact: this.settings.values.mailFrom, link });
      const draft = { eventId: event.id, recipient: `youth:${youthId}`, template: 'information', address: email };
      await this.letters.write(work, { ...draft, ...text, confidential: true });
    });
  }
}
