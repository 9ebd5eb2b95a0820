import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { LetterCalendar } from '../mail/letter.entity.js';
import { ParisDate } from './paris-date.js';
import zone from './paris-zone.json' with { type: 'json' };

/** A meeting as a calendar file: the same `uid` for life, `sequence` + 1 on each change. Its hours are those of Europe/Paris. */
export interface CalendarEntry {
  uid: string;
  sequence: number;
  status: 'tentative' | 'confirmed' | 'cancelled';
  startsAt: Date;
  endsAt: Date;
  summary: string;
  description: string;
  location: string;
  /** When this version was written. */
  stampedAt: Date;
  organizer: { name: string; email: string };
  attendee: { name: string; email: string };
}

const STATUS = {
  tentative: ICalEventStatus.TENTATIVE,
  confirmed: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

/** The only file that knows ical-generator: METHOD is REQUEST, or CANCEL for a cancelled entry, as mail clients expect of an invitation. */
export function calendarInvite(entry: CalendarEntry): LetterCalendar {
  const method = entry.status === 'cancelled' ? 'CANCEL' : 'REQUEST';
  const calendar = ical({
    method: ICalCalendarMethod[method],
    prodId: '//Passerelle//Entretiens//FR',
    // A zone that is named must be described too (RFC 5545, 3.2.19); named on the calendar itself, it would move the UTC stamp along.
    timezone: { name: null, generator: () => zone.join('\n') },
  });
  const event = calendar.createEvent({
    id: entry.uid,
    sequence: entry.sequence,
    status: STATUS[entry.status],
    timezone: 'Europe/Paris',
    start: new ParisDate(entry.startsAt),
    end: new ParisDate(entry.endsAt),
    stamp: entry.stampedAt,
    summary: entry.summary,
    description: entry.description,
    location: entry.location,
    organizer: entry.organizer,
  });
  event.createAttendee({ name: entry.attendee.name, email: entry.attendee.email, rsvp: true });
  return { method, content: calendar.toString() };
}
