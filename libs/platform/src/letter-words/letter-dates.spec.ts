import { addDays, parseDay } from '@app/domain';
import { describe, expect, it } from '@jest/globals';
import { english, french } from './letter-dates.js';

const today = parseDay('2027-03-09');
const span = { startsAt: new Date('2027-03-12T13:30:00Z'), endsAt: new Date('2027-03-12T14:00:00Z') };

describe('a day in a letter', () => {
  it.each([
    ['2027-03-12', 'vendredi 12 mars', 'Friday 12 March'],
    ['2027-08-01', 'dimanche 1er août', 'Sunday 1 August'],
    ['2028-01-11', 'mardi 11 janvier 2028', 'Tuesday 11 January 2028'],
  ])('%s is said with its weekday, and its year when it is another one', (day, fr, en) => {
    expect(french.day(parseDay(day), today)).toBe(fr);
    expect(english.day(parseDay(day), today)).toBe(en);
  });

  it.each([
    [0, ' (aujourd’hui)', ' (today)'],
    [1, ' (demain)', ' (tomorrow)'],
    [2, ' (après-demain)', ' (in 2 days)'],
    [3, ' (dans 3 jours)', ' (in 3 days)'],
    [-1, '', ''],
  ])('%i days from today is told beside it', (days, fr, en) => {
    const day = addDays(today, days);
    expect(french.deadline(day, today)).toBe(`avant ${french.day(day, today)} au soir${fr}`);
    expect(english.deadline(day, today)).toBe(`by ${english.day(day, today)}${en}`);
  });
});

describe('a moment in a letter', () => {
  it('is on the clock of Paris', () => {
    expect(french.before(span.startsAt, today)).toBe('avant vendredi 12 mars à 14 h 30 (dans 3 jours)');
    expect(english.before(span.startsAt, today)).toBe('before Friday 12 March at 14:30 (in 3 days)');
  });

  it('goes from one hour to another', () => {
    expect(french.span(span, today)).toBe('vendredi 12 mars de 14 h 30 à 15 h');
    expect(english.span(span, today)).toBe('Friday 12 March from 14:30 to 15:00');
  });

  it('belongs to the day that it is in Paris', () => {
    const lateInSummer = new Date('2027-07-01T22:30:00Z');
    expect(french.before(lateInSummer, today)).toContain('vendredi 2 juillet à 0 h 30');
  });
});
