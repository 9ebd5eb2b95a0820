/** An appointment as a calendar takes it (RFC 5545), made on the device: no second letter, no account. */
export interface Appointment {
  id: string;
  title: string;
  place: string;
  startsAt: string;
  endsAt: string;
}

const LINE_OCTETS = 75;

/** The text of the file; the same appointment again takes the place of the one before. */
export function calendarFile({ id, title, place, startsAt, endsAt }: Appointment, now: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Passerelle//Espace//FR',
    'BEGIN:VEVENT',
    `UID:interview-${id}@passerelle`,
    `DTSTAMP:${stamp(now.toISOString())}`,
    `DTSTART:${stamp(startsAt)}`,
    `DTEND:${stamp(endsAt)}`,
    `SUMMARY:${escaped(title)}`,
    `LOCATION:${escaped(place)}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Hands the file to the device, which opens its calendar or keeps it. */
export function saveForCalendar(appointment: Appointment): void {
  const content = new Blob([calendarFile(appointment, new Date())], { type: 'text/calendar' });
  const address = URL.createObjectURL(content);
  Object.assign(document.createElement('a'), { href: address, download: 'entretien.ics' }).click();
  URL.revokeObjectURL(address);
}

/** A public map that finds the way to an address; it learns the address and nothing else. */
export const directionsTo = (place: string): string =>
  `https://www.openstreetmap.org/directions?to=${encodeURIComponent(place.replace(/\s+/g, ' '))}`;

const stamp = (instant: string): string => instant.replace(/[-:]|\.\d+/g, '');
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Long lines go on in the next one, after a space; a character is never cut. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let octets = 0;
  let text = '';
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}
