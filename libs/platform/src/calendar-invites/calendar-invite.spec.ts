import { describe, expect, it } from '@jest/globals';
import { calendarInvite, type CalendarEntry } from './calendar-invite.js';

const anEntry = (changes: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: '3b241101-e2bb-4255-8caf-4136c566a962@passerelle.example',
  sequence: 0,
  status: 'confirmed',
  startsAt: new Date('2026-03-30T09:30:00+02:00'),
  endsAt: new Date('2026-03-30T10:00:00+02:00'),
  summary: 'Entretien : apprenti·e boulanger',
  description: 'Chez Éloïse & Noël, à 9 h 30 ; prévoir « CV », crayon\nÀ bientôt',
  location: "12 rue de l'Église, 44400 Rezé",
  stampedAt: new Date('2026-03-01T08:00:00Z'),
  organizer: { name: 'Passerelle', email: 'bonjour@passerelle.example' },
  attendee: { name: 'Léa Martin', email: 'lea@example.org' },
  ...changes,
});
const fileOf = (changes: Partial<CalendarEntry> = {}) => calendarInvite(anEntry(changes)).content;
/** The properties of a file with its folded lines put together, by name without parameters. */
function propertiesOf(content: string): Map<string, string> {
  const unfolded = content.replace(/\r\n[ \t]/g, '').replace(/BEGIN:VTIMEZONE[^]*END:VTIMEZONE\r\n/, '');
  const lines = unfolded.split('\r\n');
  return new Map(lines.map((line) => [/^[\w-]+/.exec(line)?.[0] ?? '', line.slice(line.search(/:/) + 1)]));
}

describe('a calendar invitation', () => {
  it.each([
    ['tentative', 'REQUEST', 'TENTATIVE'],
    ['confirmed', 'REQUEST', 'CONFIRMED'],
    ['cancelled', 'CANCEL', 'CANCELLED'],
  ] as const)('that is %s is a %s', (status, method, word) => {
    const invite = calendarInvite(anEntry({ status }));
    expect(invite.method).toBe(method);
    expect(propertiesOf(invite.content).get('METHOD')).toBe(method);
    expect(propertiesOf(invite.content).get('STATUS')).toBe(word);
  });

  it('keeps its UID for life, and counts its changes', () => {
    const [first, moved] = [
      propertiesOf(fileOf()),
      propertiesOf(fileOf({ sequence: 1, status: 'cancelled', summary: 'Annulé' })),
    ];
    expect(first.get('UID')).toBe('3b241101-e2bb-4255-8caf-4136c566a962@passerelle.example');
    expect(moved.get('UID')).toBe(first.get('UID'));
    expect([first.get('SEQUENCE'), moved.get('SEQUENCE')]).toEqual(['0', '1']);
  });

  it('is written on the clock of Paris in every season, with the rules of that zone', () => {
    const summer = propertiesOf(fileOf());
    expect([summer.get('DTSTART'), summer.get('DTEND')]).toEqual(['20260330T093000', '20260330T100000']);
    const winter = fileOf({ startsAt: new Date('2026-01-12T08:30:00Z') });
    expect(winter).toContain('\r\nDTSTART;TZID=Europe/Paris:20260112T093000\r\n');
    expect(winter).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\n');
    expect(summer.get('DTSTAMP')).toBe('20260301T080000Z');
  });

  it('belongs to the day that it is in Paris', () => {
    const night = propertiesOf(
      fileOf({ startsAt: new Date('2026-06-30T22:15:00Z'), endsAt: new Date('2026-06-30T23:00:00Z') }),
    );
    expect(night.get('DTSTART')).toBe('20260701T001500');
  });

  it('keeps accents, and escapes what the format reads as its own', () => {
    const properties = propertiesOf(fileOf());
    expect(properties.get('SUMMARY')).toBe('Entretien : apprenti·e boulanger');
    expect(properties.get('LOCATION')).toBe("12 rue de l'Église\\, 44400 Rezé");
    expect(properties.get('DESCRIPTION')).toBe(
      'Chez Éloïse & Noël\\, à 9 h 30 \\; prévoir « CV »\\, crayon\\nÀ bientôt',
    );
  });

  it('folds its lines at 75 bytes and between letters, and ends each with CRLF', () => {
    const long = fileOf({ description: 'é'.repeat(500) });
    expect(long.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    for (const line of long.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(propertiesOf(long).get('DESCRIPTION')).toBe('é'.repeat(500));
  });

  it('lets no text become a line of its own', () => {
    const content = fileOf({
      summary: 'a\r\nATTENDEE:mailto:evil@example.org',
      attendee: { name: 'b"\r\nX-EVIL:1', email: 'lea@example.org' },
    });
    expect(content.split('\r\n').filter((line) => /^(X-EVIL|ATTENDEE:mailto:evil)/.test(line))).toEqual([]);
  });

  it('names who asks and who answers', () => {
    const content = fileOf().replace(/\r\n[ \t]/g, '');
    expect(content).toMatch(/^ORGANIZER;CN="?Passerelle"?:mailto:bonjour@passerelle\.example\r$/m);
    expect(content).toMatch(/^ATTENDEE;.*RSVP=TRUE.*CN="?Léa Martin"?.*:mailto:lea@example\.org\r$/im);
  });
});
