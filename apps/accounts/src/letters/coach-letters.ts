/**
 * Writes to who follows a youth: the referent, and who stands in for them. Only this app knows their addresses; it knows no youth, so its
 * letters name the offer and lead to the page where the rest stands.
 */
import type { EventType } from '@app/contracts';
import { dayInParis, type Day } from '@app/domain';
import { Settings } from '@app/platform/config/settings.js';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { youthName } from '@app/platform/erasure/forget-told.js';
import type { DeliveredEvent } from '@app/platform/events/event-handler.js';
import { letterTo, type ComposedLetter } from '@app/platform/interview-letters/letter-to.js';
import { tellInterview, type ToldMoment } from '@app/platform/interview-letters/told-interview.entity.js';
import { Letters } from '@app/platform/mail/letters.js';
import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { PersonEntity } from '../people/person.entity.js';
import { RelationEntity } from '../relations/relation.entity.js';

/** Whom a letter goes to, and when. */
export interface CoachAddressee {
  firstName: string;
  today: Day;
  /** Their own page, behind their sign-in. */
  page: string;
}

type Compose<More> = (to: CoachAddressee & More) => ComposedLetter | undefined;
export type CoachProposalEvent = Extract<EventType, `Proposal${string}`>;
export type CoachInterviewEvent = Extract<EventType, `Interview${string}` | 'YouthIntroduced'>;

@Injectable()
export class CoachLetters {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly letters: Letters,
    private readonly settings: Settings,
  ) {}

  /** Writes the letter of an event to each of them, once. */
  async writeOfProposal(event: DeliveredEvent<CoachProposalEvent>, compose: Compose<object>): Promise<void> {
    await this.unitOfWork.once(event, (work) => this.compose(work, event, compose));
  }

  /** The same, unless something newer was already told of that interview. */
  async writeOfInterview(event: DeliveredEvent<CoachInterviewEvent>, compose: Compose<ToldMoment>): Promise<void> {
    await this.unitOfWork.once(event, async (work) => {
      const told = await tellInterview(work.db, event.payload);
      if (told) await this.compose(work, event, (to) => compose({ ...to, ...told }));
    });
  }

  private async compose(
    work: Work,
    { id: eventId, payload }: DeliveredEvent<CoachProposalEvent | CoachInterviewEvent>,
    compose: Compose<object>,
  ): Promise<void> {
    const { mailFrom, publicUrl } = this.settings.values;
    const page = String(new URL('/moi', publicUrl));
    for (const { id, firstName, lastName, email } of await followersOf(work, payload.youthId)) {
      const letter = compose({ firstName, today: dayInParis(work.now), page });
      if (!letter) return;
      const name = `${firstName} ${lastName}`;
      const reader = { recipient: `person:${id}`, about: youthName(payload.youthId), name, email };
      await this.letters.write(work, letterTo(reader, letter, { eventId, mailFrom, now: work.now }));
    }
  }
}

/** The referent in each organisation, and whoever bridges their absence. */
async function followersOf({ db }: Work, youthId: string): Promise<PersonEntity[]> {
  const inForce = { youthId, toAt: IsNull() };
  const relations = await db.find(RelationEntity, {
    where: [
      { ...inForce, kind: 'referent' },
      { ...inForce, absenceId: Not(IsNull()) },
    ],
  });
  const id = In(relations.map(({ personId }) => personId));
  return db.find(PersonEntity, { where: { id }, order: { id: 'ASC' } });
}
