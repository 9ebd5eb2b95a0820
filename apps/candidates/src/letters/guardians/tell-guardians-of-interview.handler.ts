import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { spanOf } from '@app/platform/letter-words/letter-dates.js';
import { Injectable } from '@nestjs/common';
import { slotsNote } from '../interviews/texts.js';
import { GuardianLetters } from './guardian-letters.js';
import { guardianInviteLetter, guardianMeetingLetter } from './texts.js';

/** When a minor was invited to an interview, or its moment was confirmed or moved, tell the guardians who sign for them. */
@Injectable()
export class TellGuardiansOfInterview implements EventHandler<
  'InterviewInvited' | 'InterviewConfirmed' | 'InterviewMoved'
> {
  constructor(private readonly letters: GuardianLetters) {}

  async handle(
    event: DeliveredEvent<'InterviewInvited'> | DeliveredEvent<'InterviewConfirmed' | 'InterviewMoved'>,
  ): Promise<void> {
    if (event.type === 'InterviewInvited') await this.invited(event);
    else await this.appointed(event);
  }

  private async invited(event: DeliveredEvent<'InterviewInvited'>): Promise<void> {
    const { payload } = event;
    const { offerTitle, employerName, siteAddress } = payload;
    const slots = payload.slots.map(spanOf);
    const [slot] = slots;
    if (!slot) return;
    await this.letters.writeOfInterview(event, ({ name, youthFirstName, today }) => ({
      ...guardianInviteLetter({ name, youthFirstName, offerTitle, employerName, siteAddress, slots, today }),
      template: 'guardian-invite',
      entry: {
        interview: payload,
        slot,
        status: 'tentative',
        summary: `Entretien à confirmer : ${youthFirstName}, ${employerName}`,
        description: slotsNote(slots, today),
      },
    }));
  }

  private async appointed(event: DeliveredEvent<'InterviewConfirmed' | 'InterviewMoved'>): Promise<void> {
    const { payload } = event;
    const { offerTitle, employerName, siteAddress } = payload;
    const slot = spanOf(payload.slot);
    const moved = event.type === 'InterviewMoved';
    await this.letters.writeOfInterview(event, ({ name, youthFirstName, today }) => ({
      ...guardianMeetingLetter({ name, youthFirstName, offerTitle, employerName, siteAddress, slot, today, moved }),
      template: moved ? 'guardian-moved' : 'guardian-confirm',
      entry: {
        interview: payload,
        slot,
        status: 'confirmed',
        summary: `Entretien de ${youthFirstName} chez ${employerName}`,
        description: `Entretien confirmé pour l’offre « ${offerTitle} ».`,
      },
    }));
  }
}
