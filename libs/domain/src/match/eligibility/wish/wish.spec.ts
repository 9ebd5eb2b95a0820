import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anOffer, arbitraryOffer, arbitraryYouth, aYouth, NIORT, TODAY } from '../../../../test/facts.js';
import { addDays, parseDay } from '../../../calendar/day.js';
import type { TravelMode } from '../../../place/travel-modes.js';
import type { OfferFacts, StatedMode, YouthFacts } from '../../facts.js';
import type { OfferTerms } from '../../offer-terms.js';
import type { RuleCode } from '../codes.js';
import { eligibilityOf } from '../eligibility.js';

const START = parseDay('2027-09-01');
/** About eleven kilometres north of Niort. */
const COUNTRY = { ...NIORT, label: 'Champdeniers', latitude: 46.4239 };
const ask = (rule: RuleCode, offer: Partial<OfferFacts>, youth: Partial<YouthFacts> = {}) =>
  eligibilityOf(anOffer(offer), aYouth(youth), TODAY).answers.find((answer) => answer.rule === rule);
const by = (maxMinutes: number | null, ...modes: (TravelMode | StatedMode)[]): Partial<YouthFacts> => ({
  travel: { modes: modes.map((mode) => (typeof mode === 'string' ? { mode, from: null } : mode)), maxMinutes },
});

describe('journey', () => {
  const journey = (youth: Partial<YouthFacts>, details: OfferTerms = {}, place = COUNTRY) =>
    ask('journey', { place, details }, youth);

  it('compares the minutes of the ways that were stated, to the minute', () => {
    expect(journey(by(29, 'car'))).toMatchObject({ answer: 'pass', values: { mode: 'car', minutes: 29 } });
    expect(journey(by(28, 'car'))).toMatchObject({
      reason: 'journey-too-long',
      unblock: { change: 'raise-minutes', values: { maxMinutes: 29 } },
    });
    expect(journey(by(28, 'car', 'moped'))).toMatchObject({ answer: 'fail', values: { mode: 'car' } });
    expect(journey(by(40, 'walk', 'moped'))).toMatchObject({ answer: 'pass', values: { mode: 'moped' } });
  });

  it('asks whether a line exists, where nobody said that one can come without a licence', () => {
    expect(journey(by(90, 'publicTransport'))).toMatchObject({ answer: 'unknown', ask: 'line-exists' });
    expect(journey(by(90, 'publicTransport'), { reachableWithoutLicence: true })?.answer).toBe('pass');
  });

  it('wants a licence where the employer says so, from the day on which a stated one may be held', () => {
    const needed = { reachableWithoutLicence: false };
    expect(journey(by(null, 'walk', 'publicTransport'), needed)).toMatchObject({
      reason: 'licence-needed',
      eligibleFrom: null,
      unblock: { change: 'find-transport' },
    });
    expect(journey(by(null, 'moped'), needed)?.answer).toBe('pass');
    expect(journey(by(null), needed)).toMatchObject({ ask: 'travel-modes' });
    const from = (shift: number) => journey(by(null, { mode: 'car', from: addDays(START, shift) }), needed);
    expect(from(0)?.answer).toBe('pass');
    expect(from(1)).toMatchObject({ answer: 'fail', eligibleFrom: addDays(START, 1) });
  });

  it('asks for a way, or for an exact place, when it could change the answer', () => {
    expect(journey(by(60))).toMatchObject({ ask: 'travel-modes' });
    expect(journey(by(60, 'car'), {}, { ...COUNTRY, approximate: true })).toMatchObject({ ask: 'exact-place' });
  });

  it('has nothing to compare from home, or with someone who stated nothing', () => {
    expect(journey(by(0, 'walk'), { workMode: 'remote' })?.answer).toBe('pass');
    expect(ask('distance', { place: null, details: { workMode: 'remote' } })?.answer).toBe('pass');
    expect([journey({}), journey({ travel: undefined })]).toMatchObject([{ answer: 'pass' }, { answer: 'pass' }]);
  });

  it('leaves the kilometres to those who stated them', () => {
    expect(ask('distance', { place: COUNTRY }, { reachKm: null, ...by(60, 'car') })?.answer).toBe('pass');
    expect(ask('distance', { place: COUNTRY }, { reachKm: null, ...by(60) })).toMatchObject({ ask: 'reach' });
    expect(ask('distance', { place: COUNTRY }, { reachKm: 5, ...by(60, 'car') })?.answer).toBe('fail');
  });

  it('is never worse with more minutes', () => {
    const order = { fail: 0, unknown: 1, pass: 2 };
    fc.assert(
      fc.property(arbitraryOffer, arbitraryYouth, fc.nat(150), fc.nat(60), (offer, youth, minutes, more) => {
        const modes = youth.travel?.modes ?? [];
        const answer = (maxMinutes: number) =>
          ask('journey', offer, { ...youth, travel: { modes, maxMinutes } })?.answer ?? 'fail';
        expect(order[answer(minutes + more)]).toBeGreaterThanOrEqual(order[answer(minutes)]);
      }),
    );
  });
});

describe('rhythm', () => {
  it('compares a wish with what the offer says, and asks the offer when it is silent', () => {
    const rhythm = (wished: YouthFacts['rhythm'], offered?: OfferTerms['rhythm']) =>
      ask('rhythm', { details: { rhythm: offered } }, { rhythm: wished });
    expect([rhythm('weekly', 'weekly')?.answer, rhythm('fortnightly', 'twoWeeks')?.answer]).toEqual(['pass', 'pass']);
    expect(rhythm('weekly', 'blocks')).toMatchObject({
      reason: 'rhythm-not-wanted',
      unblock: { change: 'accept-rhythm', values: { rhythm: 'blocks' } },
    });
    expect(rhythm('weekly')).toMatchObject({ answer: 'unknown', ask: 'offer-rhythm' });
    expect([rhythm('any')?.answer, rhythm(null, 'blocks')?.answer]).toEqual(['pass', 'pass']);
  });
});

describe('diploma', () => {
  const held = (level: number | null, kind: 'none' | 'general' | 'technological' | 'vocational' | null) => ({
    diploma: { level, kind },
  });
  const diploma = (details: OfferTerms, youth: Partial<YouthFacts>) => ask('diploma', { details }, youth);

  it('wants the level that the offer requires, and asks when nobody knows it', () => {
    expect([3, 4, 5].map((level) => diploma({ levelRequired: 4 }, held(level, 'vocational'))?.answer)).toEqual([
      'fail',
      'pass',
      'pass',
    ]);
    expect(diploma({ levelRequired: 3 }, held(null, 'none'))).toMatchObject({ reason: 'diploma-too-low' });
    expect(diploma({ levelRequired: 3 }, { diploma: null })).toMatchObject({ ask: 'youth-diploma' });
    expect(diploma({}, { diploma: null })?.answer).toBe('pass');
  });

  it('wants a diploma for a trade when the offer says so', () => {
    const kind = (kind: 'general' | 'technological' | 'vocational') =>
      diploma({ levelRequired: 4, professionalRequired: true }, held(4, kind));
    expect(kind('vocational')?.answer).toBe('pass');
    expect(kind('technological')).toMatchObject({ ask: 'professional-diploma' });
    expect(kind('general')).toMatchObject({ reason: 'diploma-not-professional' });
  });

  it('asks the training centre about a training two levels up', () => {
    const prepares = (levelPrepared: number, youth: Partial<YouthFacts>) => diploma({ levelPrepared }, youth);
    expect(prepares(4, held(3, 'vocational'))?.answer).toBe('pass');
    expect(prepares(5, held(3, 'vocational'))).toMatchObject({ ask: 'training-entry' });
    expect([prepares(3, held(null, 'none'))?.answer, prepares(4, held(null, 'none'))?.answer]).toEqual([
      'pass',
      'unknown',
    ]);
    expect(prepares(3, held(4, 'general'))?.answer).toBe('pass');
  });
});
