import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { ActionLinks } from '@app/platform/identity/action-links.js';
import { spanOf } from '@app/platform/letter-words/letter-dates.js';
import { Injectable } from '@nestjs/common';
import { YouthLetters } from '../youth-letters.js';
import { inviteLetter, slotsNote } from './texts.js';

/** When an employer gave slots, invite the youth, with the first slot as a tentative entry of their calendar and a link to choose. */
@Injectable()
export class InviteYouth implements EventHandler<'InterviewInvited'> {
  constructor(
    private readonly letters: YouthLetters,
    private readonly links: ActionLinks,
  ) {}

  async handle(event: DeliveredEvent<'InterviewInvited'>): Promise<void> {
    const { payload } = event;
    const { interviewId, offerTitle, employerName, siteAddress } = payload;
    const answerBefore = new Date(payload.answerBefore);
    const slots = payload.slots.map(spanOf);
    const [first] = slots;
    if (!first) return;
    await this.letters.writeOfInterview(event, async ({ youthId, firstName, today }) => {
      const holder = { kind: 'youth', id: youthId } as const;
      const target = { purpose: 'interview.answer', resourceId: interviewId, holder } as const;
      const link = await this.links.address(`/entretiens/${interviewId}`, target, answerBefore);
      const text = inviteLetter({ firstName, offerTitle, employerName, siteAddress, slots, answerBefore, today, link });
      const entry = {
        interview: payload,
        slot: first,
        status: 'tentative',
        summary: `Entretien à confirmer : ${employerName}`,
        description: slotsNote(slots, today),
      } as const;
      return { ...text, template: 'invite', confidential: true, entry };
    });
  }
}
