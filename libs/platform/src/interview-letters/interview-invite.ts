/**
 * The calendar file that goes with a letter about an interview, to whomever it goes: the same interview has one entry in the calendars of
 * all sides (`<interview>@passerelle`), whose sequence grows with each change.
 */
import { calendarInvite } from '../calendar-invites/calendar-invite.js';
import type { Span } from '../letter-words/letter-dates.js';
import type { LetterCalendar } from '../mail/letter.entity.js';

/** The meeting, and the reader's name for it. */
export interface InterviewEntry {
  interview: { interviewId: string; sequence: number; siteAddress: string };
  slot: Span;
  status: 'tentative' | 'confirmed' | 'cancelled';
  summary: string;
  description: string;
}

/** Who reads it, and who sends it. */
export interface InviteParties {
  attendee: { name: string; email: string };
  /** The sender's address, as the configuration writes it: `Passerelle <bonjour@passerelle.example>`. */
  mailFrom: string;
  now: Date;
}

/** The calendar file of an entry; once it is cancelled, the one that takes it out again. */
export function interviewInvite(entry: InterviewEntry, { attendee, mailFrom, now }: InviteParties): LetterCalendar {
  const { interview, slot, status, summary, description } = entry;
  return calendarInvite({
    ...slot,
    uid: `${interview.interviewId}@passerelle`,
    sequence: interview.sequence,
    status,
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
