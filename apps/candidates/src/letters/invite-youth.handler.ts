import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { ActionLinks } from '@app/platform/identity/action-links.js';
import { Injectable } from '@nestjs/common';
import { inviteLetter, slotsNote } from './texts.js';
import { spanOf, YouthLetters } from './youth-letters.js';

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
    const [first] = payload.slots;
    if (!first) return;
    const answerBefore = new Date(payload.answerBefore);
    const slots = payload.slots.map(spanOf);
    await this.letters.writeOfInterview(event, async ({ youthId, firstName, today }) => {
      const holder = { kind: 'youth', id: youthId } as const;
      const target = { purpose: 'interview.answer', resourceId: interviewId, holder } as const;
      const link = await this.links.address(`/entretiens/${interviewId}`, target, answerBefore);
      const text = inviteLetter({ firstName, offerTitle, employerName, siteAddress, slots, answerBefore, today, link });
      const summary = `Entretien à confirmer : ${employerName}`;
      const entry = {
        interview: payload,
        slot: first,
        status: 'tentative',
        summary,
        description: slotsNote(slots, today),
      } as const;
      return { ...text, template: 'invite', confidential: true, entry };
    });
  }
}
