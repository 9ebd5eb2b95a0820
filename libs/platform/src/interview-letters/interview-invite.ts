/**
 * What the letters about an interview share, to whomever they go: the calendar file, and which of two events is the newer one. The same
 * interview has one entry in the calendars of both sides (`<interview>@passerelle`), whose sequence grows with each change.
 */
import { calendarInvite } from '../calendar-invites/calendar-invite.js';
import type { LetterCalendar } from '../mail/letter.entity.js';

/** The meeting, the reader's name for it, and who reads it. */
export interface InterviewInvite {
  interview: { interviewId: string; sequence: number; siteAddress: string };
  slot: { startsAt: string; endsAt: string };
  status: 'tentative' | 'confirmed';
  summary: string;
  description: string;
  attendee: { name: string; email: string };
  /** The sender's address, as the configuration writes it: `Passerelle <bonjour@passerelle.example>`. */
  mailFrom: string;
  now: Date;
}

/** The calendar file that goes with a letter about an interview. */
export function interviewInvite(invite: InterviewInvite): LetterCalendar {
  const { interview, slot, status, summary, description, attendee, mailFrom, now } = invite;
  return calendarInvite({
    uid: `${interview.interviewId}@passerelle`,
    sequence: interview.sequence,
    status,
    startsAt: new Date(slot.startsAt),
    endsAt: new Date(slot.endsAt),
    summary,
    description,
    location: interview.siteAddress,
    stampedAt: now,
    organizer: organizerOf(mailFrom),
    attendee,
  });
}

/** The sender of our letters is the organizer: answers to the invitation come back to us and not to the other side. */
function organizerOf(mailFrom: string): { name: string; email: string } {
  const [, name, email] = /^\s*"?([^"<]*?)"?\s*<([^>]+)>\s*$/.exec(mailFrom) ?? [];
  return { name: name || 'Passerelle', email: email ?? mailFrom.trim() };
}
