/**
 * Writes to the contact of an offer, which only this app knows: each handler says what, this says to whom and with which calendar file. A
 * contact without an e-mail address is told by the coach, who has a task for it; an offer that is not ours has no letter.
 */
import type { EventType } from '@app/contracts';
import { dayInParis, type Day } from '@app/domain';
import { Settings } from '@app/platform/config/settings.js';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { youthName } from '@app/platform/erasure/forget-told.js';
import type { DeliveredEvent } from '@app/platform/events/event-handler.js';
import { ActionLinks } from '@app/platform/identity/action-links.js';
import { askToTelephone } from '@app/platform/interview-letters/by-telephone.js';
import { letterTo, type ComposedLetter } from '@app/platform/interview-letters/letter-to.js';
import { tellInterview, type ToldMoment } from '@app/platform/interview-letters/told-interview.entity.js';
import { tellProposal } from '@app/platform/interview-letters/told-proposal.entity.js';
import { Letters } from '@app/platform/mail/letters.js';
import { Injectable } from '@nestjs/common';
import { OffersService } from '../offers/offers.service.js';

/** Longer than the employer's ten working days, so that a late answer still finds its page. */
const LINK_LASTS_MS = 21 * 86_400_000;

/** Whom a letter goes to, and when it is written. */
export interface Addressee {
  name: string;
  today: Day;
  /** The page where the employer says what comes next, with its link; valid for three weeks from now or from an instant. */
  link: (from?: Date) => Promise<string>;
}

type Compose<More> = (to: Addressee & More) => ComposedLetter | undefined | Promise<ComposedLetter | undefined>;
export type EmployerProposalEvent = Extract<EventType, `Proposal${string}` | 'HireDecided'>;
export type EmployerInterviewEvent = Extract<EventType, `Interview${string}` | 'YouthIntroduced'>;

@Injectable()
export class EmployerLetters {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly offers: OffersService,
    private readonly letters: Letters,
    private readonly links: ActionLinks,
    private readonly settings: Settings,
  ) {}

  /**
   * Writes the letter of an event about a proposal once, unless something newer was already told of it; `shownBefore` says whether this
   * employer had heard of it.
   */
  async writeOfProposal(
    event: DeliveredEvent<EmployerProposalEvent>,
    compose: Compose<{ shownBefore: boolean }>,
  ): Promise<void> {
    await this.unitOfWork.once(event, async (work) => {
      const told = await tellProposal(work.db, event.payload, event.type === 'ProposalSent');
      if (told) await this.compose(work, event, (to) => compose({ ...to, ...told }));
    });
  }

  /** The same of an interview, with the moment that the employer has in their calendar. */
  async writeOfInterview(event: DeliveredEvent<EmployerInterviewEvent>, compose: Compose<ToldMoment>): Promise<void> {
    await this.unitOfWork.once(event, async (work) => {
      const told = await tellInterview(work.db, event.payload);
      if (told) await this.compose(work, event, (to) => compose({ ...to, ...told }));
    });
  }

  private async compose(
    work: Work,
    { id: eventId, payload }: DeliveredEvent<EmployerProposalEvent | EmployerInterviewEvent>,
    compose: Compose<object>,
  ): Promise<void> {
    const { offerId, youthId, proposalId } = payload;
    const recipient = await this.offers.recipientOf(offerId);
    if (!recipient) return;
    const { employerId, name, email } = recipient;
    const { now } = work;
    const holder = { kind: 'employer', id: employerId } as const;
    const target = { purpose: 'proposal.decide', resourceId: proposalId, holder } as const;
    const letter = await compose({
      name,
      today: dayInParis(now),
      link: (from = now) =>
        this.links.address(`/profils/${proposalId}`, target, new Date(from.getTime() + LINK_LASTS_MS)),
    });
    if (!letter) return;
    if (!email) return askToTelephone(work, 'employer-to-tell', payload);
    const reader = { recipient: `employer:${employerId}`, about: youthName(youthId), name, email };
    const { mailFrom } = this.settings.values;
    await this.letters.write(work, letterTo(reader, letter, { eventId, mailFrom, now }));
  }
}
