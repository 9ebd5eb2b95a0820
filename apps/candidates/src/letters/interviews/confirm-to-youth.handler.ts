import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { ActionLinks } from '@app/platform/identity/action-links.js';
import { spanOf } from '@app/platform/letter-words/letter-dates.js';
import { Injectable } from '@nestjs/common';
import { YouthLetters } from '../youth-letters.js';
import { confirmLetter, movedLetter } from './texts.js';

type AppointmentEvent = 'InterviewConfirmed' | 'InterviewMoved';

/** When an interview was confirmed or moved, tell the youth the moment and the place, and update the same entry of their calendar. */
@Injectable()
export class ConfirmToYouth implements EventHandler<AppointmentEvent> {
  constructor(
    private readonly letters: YouthLetters,
    private readonly links: ActionLinks,
  ) {}

  async handle({ type, ...event }: DeliveredEvent<AppointmentEvent>): Promise<void> {
    const { payload } = event;
    const { interviewId, offerTitle, employerName, siteAddress } = payload;
    const slot = spanOf(payload.slot);
    const [write, template] =
      type === 'InterviewMoved' ? ([movedLetter, 'moved'] as const) : ([confirmLetter, 'confirm'] as const);
    await this.letters.writeOfInterview({ ...event, type }, async ({ youthId, firstName, today }) => {
      const holder = { kind: 'youth', id: youthId } as const;
      const target = { purpose: 'interview.answer', resourceId: interviewId, holder } as const;
      const link = await this.links.address(`/entretiens/${interviewId}`, target, slot.startsAt);
      const entry = {
        interview: payload,
        slot,
        status: 'confirmed',
        summary: `Entretien chez ${employerName}`,
        description: `Entretien confirmé pour l’offre « ${offerTitle} ».`,
      } as const;
      const text = write({ firstName, offerTitle, employerName, siteAddress, slot, today, link });
      return { ...text, template, confidential: true, entry };
    });
  }
}
