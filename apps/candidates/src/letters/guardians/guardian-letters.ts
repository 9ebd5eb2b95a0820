/**
 * Writes to the guardians of a minor who sign for them: each handler says what, this says to whom. Each has a letter of their own; the coach
 * tells those without an address. From the 18th birthday on, or for somebody emancipated, there is nobody to write to.
 */
import type { EventType } from '@app/contracts';
import { adultOn, dayInParis, endOfDayInParis, addDays, type Day } from '@app/domain';
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
import { guardianUntil } from '../../profiles/guardian-until.js';
import { YouthsService } from '../../profiles/youths.service.js';

/** Whom a letter goes to, for whom, and when. */
export interface GuardianAddressee {
  guardianId: string;
  name: string;
  youthFirstName: string;
  /** The instant of the 18th birthday, when a guardian no longer answers or reads. */
  until: Date;
  now: Date;
  today: Day;
}

type Compose<More> = (to: GuardianAddressee & More) => Promise<ComposedLetter> | ComposedLetter | undefined;
export type GuardianInterviewEvent = Extract<EventType, `Interview${string}`>;

@Injectable()
export class GuardianLetters {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly youths: YouthsService,
    private readonly letters: Letters,
    private readonly settings: Settings,
  ) {}

  /** Asks for their agreement, once. */
  async writeOfProposal(event: DeliveredEvent<'GuardianAsked'>, compose: Compose<object>): Promise<void> {
    await this.unitOfWork.once(event, async (work) => {
      if (await tellProposal(work.db, event.payload, true)) await this.compose(work, event, compose);
    });
  }

  /** The same of an interview, with the moment that stands in calendars. */
  async writeOfInterview(event: DeliveredEvent<GuardianInterviewEvent>, compose: Compose<ToldMoment>): Promise<void> {
    await this.unitOfWork.once(event, async (work) => {
      const told = await tellInterview(work.db, event.payload);
      if (told) await this.compose(work, event, (to) => compose({ ...to, ...told }));
    });
  }

  private async compose(
    work: Work,
    { id: eventId, payload }: DeliveredEvent<'GuardianAsked' | GuardianInterviewEvent>,
    compose: Compose<object>,
  ): Promise<void> {
    const [youth] = await this.youths.filesOf([payload.youthId]);
    const { now } = work;
    const today = dayInParis(now);
    if (!youth || !guardianUntil(youth, today)) return;
    const until = endOfDayInParis(addDays(adultOn(youth.birthOn), -1));
    let untold = false;
    for (const { id: guardianId, firstName, lastName, email } of youth.guardians.filter(({ signs }) => signs)) {
      const name = `${firstName} ${lastName}`;
      const letter = await compose({ guardianId, name, youthFirstName: youth.firstName, until, now, today });
      if (!letter) return;
      const reader = { recipient: `guardian:${guardianId}`, about: youthName(youth.id), name, email: email ?? '' };
      const sent = { eventId, mailFrom: this.settings.values.mailFrom, now };
      if (email) await this.letters.write(work, letterTo(reader, letter, sent));
      else untold = true;
    }
    if (untold) await askToTelephone(work, 'guardian-to-tell', payload);
  }
}
