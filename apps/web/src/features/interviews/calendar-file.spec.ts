import { describe, expect, it } from '@jest/globals';
import { calendarFile } from './calendar-file';

const appointment = {
  id: 'a1',
  title: 'Entretien chez Faure, Fils ; Compagnie',
  place: '12 rue de l’Église\n79000 Niort, au fond de la cour, troisième porte après le grand escalier',
  startsAt: '2027-01-12T09:00:00.000Z',
  endsAt: '2027-01-12T09:45:00.000Z',
};

describe('the file of an appointment', () => {
  const text = calendarFile(appointment, new Date('2027-01-01T08:00:00Z'));

  it('says when in UTC, and where', () => {
    expect(text).toContain('DTSTART:20270112T090000Z\r\nDTEND:20270112T094500Z\r\n');
    expect(text).toContain('UID:interview-a1@passerelle');
  });

  it('escapes what calendars read as signs', () => {
    expect(text).toContain('SUMMARY:Entretien chez Faure\\, Fils \\; Compagnie');
    expect(text.replaceAll('\r\n ', '')).toContain('rue de l’Église\\n79000 Niort\\, au fond');
  });

  it('has no line above 75 octets, ends each with CR LF, and cuts no character', () => {
    const lines = text.split('\r\n');
    expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
    expect(lines.at(-1)).toBe('');
    expect(text).not.toContain('\uFFFD');
  });
});
