/**
 * Writes to a youth, whose address only this app knows: each handler says what, this says to whom and with which calendar file. A youth
 * without an e-mail address is told by their coach, who has a task for it.
 */
import type { EventType } from '@app/contracts';
import { dayInParis, type Day } from '@app/domain';
import { Settings } from '@app/platform/config/settings.js';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { youthName } from '@app/platform/erasure/forget-told.js';
import type { DeliveredEvent } from '@app/platform/events/event-handler.js';
import { askToTelephone } from '@app/platform/interview-letters/by-telephone.js';
import { letterTo, type ComposedLetter } from '@app/platform/interview-letters/letter-to.js';
import { tellInterview, type ToldMoment } from '@app/platform/interview-letters/told-interview.entity.js';
import { tellProposal } from '@app/platform/interview-letters/told-proposal.entity.js';
import { Letters } from '@app/platform/mail/letters.js';
import { Injectable } from '@nestjs/common';
import { ConsentActs } from '../consents/consent-acts.js';
import { YouthsService } from '../profiles/youths.service.js';

/** Whom a letter goes to, and when it is written. */
export interface Addressee {
  youthId: string;
  firstName: string;
  today: Day;
}

/** The letter to somebody; nothing when there is nothing to tell them. */
type Compose<More> = (
  to: Addressee & More,
) => ComposedLetter | undefined | Promise<ComposedLetter> | Promise<ComposedLetter | undefined>;

/** The events whose youth is written to. */
export type ProposalEvent = Extract<EventType, `Proposal${string}` | 'GuardianAsked' | 'HireDecided'>;
export type InterviewEvent = Extract<EventType, `Interview${string}`>;

@Injectable()
export class YouthLetters {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly youths: YouthsService,
    private readonly letters: Letters,
    private readonly settings: Settings,
    private readonly consents: ConsentActs,
  ) {}

  /** Writes the letter of an event about a proposal once, unless something newer was already told of it. */
  async writeOfProposal(event: DeliveredEvent<ProposalEvent>, compose: Compose<object>): Promise<void> {
    await this.unitOfWork.once(event, async (work) => {
      const told = await tellProposal(work.db, event.payload, true);
      if (told && (await this.agrees(work, event.payload.youthId))) await this.compose(work, event, compose);
    });
  }

  /** The same of an interview, with the moment that the youth has in their calendar. */
  async writeOfInterview(event: DeliveredEvent<InterviewEvent>, compose: Compose<ToldMoment>): Promise<void> {
    await this.unitOfWork.once(event, async (work) => {
      const told = await tellInterview(work.db, event.payload);
      // Who took everything back must still know that nobody expects them.
      const mayWrite = event.type === 'InterviewCancelled' || (await this.agrees(work, event.payload.youthId));
      if (told && mayWrite) await this.compose(work, event, (to) => compose({ ...to, ...told }));
    });
  }

  /** What the youth took back while the letter was on its way is not written any more. */
  private async agrees({ db }: Work, youthId: string): Promise<boolean> {
    return (await this.consents.inForce(db, youthId)).includes('ranking');
  }

  private async compose(
    work: Work,
    { id: eventId, payload }: DeliveredEvent<ProposalEvent | InterviewEvent>,
    compose: Compose<object>,
  ): Promise<void> {
    const { youthId } = payload;
    const youth = await this.youths.recipientOf(youthId);
    if (!youth) return;
    const { firstName, lastName, email } = youth;
    const letter = await compose({ youthId, firstName, today: dayInParis(work.now) });
    if (!letter) return;
    if (!email) return askToTelephone(work, 'youth-to-tell', payload);
    const reader = { recipient: youthName(youthId), name: `${firstName} ${lastName}`, email };
    const { mailFrom } = this.settings.values;
    await this.letters.write(work, letterTo(reader, letter, { eventId, mailFrom, now: work.now }));
  }
}
