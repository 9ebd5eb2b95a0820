import { describe, expect, it } from '@jest/globals';
import { anOffer, NIORT } from '../../test/facts.js';
import { parseDay } from '../calendar/day.js';
import type { OfferFacts } from './facts.js';
import { changedTerms, toldTermsOf } from './told-terms.js';

const changedBy = (changes: Partial<OfferFacts>): string[] =>
  Object.keys(changedTerms(toldTermsOf(anOffer()), toldTermsOf(anOffer(changes))));

describe('the terms that a coach is told of', () => {
  it.each<[string, Partial<OfferFacts>, string[]]>([
    ['nothing', {}, []],
    ['what was not known and still is not', { details: { hoursPerWeek: null } }, []],
    ['another start', { startFrom: parseDay('2027-10-01') }, ['start']],
    ['an end of the start', { startTo: parseDay('2027-11-01') }, ['start']],
    ['another commune', { place: { ...NIORT, communeCode: '79049' } }, ['place']],
    ['the same commune, located better', { place: { ...NIORT, latitude: 46.33 } }, []],
    ['hours and night', { details: { hoursPerWeek: 39, nightWork: true } }, ['hours']],
    ['an earlier morning', { details: { earliestAt: '04:00' } }, ['hours']],
    ['rhythm', { details: { rhythm: 'blocks' } }, ['rhythm']],
    ['training days', { details: { trainingDays: ['monday'] } }, ['rhythm']],
    ['openings and skills', { openings: 3, skills: [] }, []],
  ])('%s', (_, changes, terms) => {
    expect(changedBy(changes)).toEqual(terms);
  });

  it('say what they are now, so that a second change is news again', () => {
    const [september, october, november] = ['2027-09-01', '2027-10-01', '2027-11-01'].map((day) =>
      toldTermsOf(anOffer({ startFrom: parseDay(day) })),
    );
    const first = changedTerms(september!, october!);
    const second = changedTerms(september!, november!);
    expect(changedTerms(first, second)).toEqual({ start: ['2027-11-01', null] });
    expect(changedTerms(second, second)).toEqual({});
  });
});
