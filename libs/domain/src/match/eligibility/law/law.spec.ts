import { describe, expect, it } from '@jest/globals';
import { anOffer, aWindow, aYouth, TODAY } from '../../../../test/facts.js';
import { addDays, addYears, parseDay } from '../../../calendar/day.js';
import type { OfferFacts, YouthFacts } from '../../facts.js';
import type { OfferTerms } from '../../offer-terms.js';
import { bindingFailures } from '../binding.js';
import type { RuleCode } from '../codes.js';
import { eligibilityOf } from '../eligibility.js';

const START = parseDay('2027-09-01');
/** Under 18 at the start, and not under 16. */
const MINOR = { adultFrom: addDays(START, 100), sixteenFrom: null };
const UNDER_16 = { adultFrom: addYears(START, 2), sixteenFrom: addDays(START, 100) };

const answers = (offer: Partial<OfferFacts>, youth: Partial<YouthFacts>) =>
  eligibilityOf(anOffer(offer), aYouth(youth), TODAY).answers;
const ask = (rule: RuleCode, offer: Partial<OfferFacts>, youth: Partial<YouthFacts> = {}) =>
  answers(offer, youth).find((answer) => answer.rule === rule);
/** An offer by its terms: an accountant's, whose work nobody needs to ask about. */
const terms = (details: OfferTerms, occupation = 'M1203') => ({ details, occupation });

describe('employer-kind', () => {
  it('keeps public employers from contracts de professionnalisation, and from nothing else', () => {
    const vocational = (employerKind?: OfferFacts['employerKind']) =>
      ask('employer-kind', { contractTypes: ['vocational'], employerKind });
    expect(vocational('public')).toMatchObject({
      reason: 'employer-may-not-sign',
      unblock: { change: 'offer-apprenticeship' },
    });
    expect([vocational('private')?.answer, vocational('epic')?.answer]).toEqual(['pass', 'pass']);
    expect(vocational(null)).toMatchObject({ answer: 'unknown', ask: 'employer-kind' });
    expect(vocational()?.answer).toBe('pass');
    expect(ask('employer-kind', { employerKind: 'public' })?.answer).toBe('pass');
  });

  it('leaves a public employer the apprenticeship that it offers as well', () => {
    const windows = [aWindow({ contractType: 'vocational' })];
    const both = { contractTypes: ['apprenticeship' as const, 'vocational' as const], employerKind: 'public' as const };
    expect(ask('age-window', both, { windows, contractTypes: ['vocational'] })?.answer).toBe('fail');
    expect(ask('age-window', both, { windows: [aWindow()] })?.answer).toBe('pass');
  });
});

describe('age-window, for those who turn 15 in autumn', () => {
  const schoolStatus = { from: START, to: addDays(START, 40), ask: null };
  const windows = [aWindow({ from: addDays(START, 41), derogation: '11' })];
  it('lets the training begin as a pupil until the contract may start', () => {
    expect(ask('age-window', {}, { schoolStatus, windows })).toMatchObject({
      reason: 'window-not-open-yet',
      eligibleFrom: addDays(START, 41),
      unblock: { change: 'begin-as-pupil', values: { from: START, until: addDays(START, 40) } },
    });
  });

  it('changes exactly on the days of that status', () => {
    const changeOf = (shift: number) => {
      const answer = ask('age-window', { startFrom: addDays(START, shift) }, { schoolStatus, windows });
      return answer?.answer === 'fail' ? answer.unblock?.change : answer?.answer;
    };
    expect([-1, 0, 40, 41].map(changeOf)).toEqual(['start-later', 'begin-as-pupil', 'begin-as-pupil', 'pass']);
  });
});

describe('duration', () => {
  const said = (months: number, type: 'apprenticeship' | 'vocational', reinforced = false) => {
    const youth = { contractTypes: [type], reinforced };
    const answer = ask('duration', { contractTypes: [type], details: { durationMonths: months } }, youth);
    if (answer?.answer === 'fail') return answer.reason;
    return answer?.answer === 'unknown' ? answer.ask : answer?.answer;
  };

  it.each([
    [5, 'apprenticeship', 'short-duration'],
    [6, 'apprenticeship', 'pass'],
    [36, 'apprenticeship', 'pass'],
    [37, 'apprenticeship', 'long-duration'],
    [48, 'apprenticeship', 'long-duration'],
    [49, 'apprenticeship', 'duration-too-long'],
    [5, 'vocational', 'duration-too-short'],
    [6, 'vocational', 'pass'],
    [12, 'vocational', 'pass'],
    [13, 'vocational', 'branch-agreement'],
    [24, 'vocational', 'branch-agreement'],
    [25, 'vocational', 'reinforced-public'],
    [36, 'vocational', 'reinforced-public'],
    [37, 'vocational', 'duration-too-long'],
  ] as const)('of %i months as %s: %s', (months, type, expected) => expect(said(months, type)).toBe(expected));

  it('is longer for the reinforced public, and free of questions when nobody stated it', () => {
    expect([said(36, 'vocational', true), said(37, 'vocational', true)]).toEqual(['pass', 'duration-too-long']);
    expect(ask('duration', {})?.answer).toBe('pass');
  });

  it('needs one contract in question that may last so long', () => {
    const contractTypes: OfferFacts['contractTypes'] = ['vocational', 'apprenticeship'];
    expect(ask('duration', { contractTypes, details: { durationMonths: 36 } }, { contractTypes })?.answer).toBe('pass');
  });
});

describe('hours-of-minors', () => {
  const hours = (hoursPerWeek: number, occupation?: string, youth: Partial<YouthFacts> = MINOR) =>
    ask('hours-of-minors', terms({ hoursPerWeek }, occupation), youth);

  it('are 35 a week, 40 on sites, five more with the inspector', () => {
    expect([35, 35.5, 40, 40.5].map((count) => hours(count)?.answer)).toEqual(['pass', 'unknown', 'unknown', 'fail']);
    expect([40, 40.5].map((count) => hours(count, 'F1703')?.answer)).toEqual(['pass', 'fail']);
    expect(hours(39)).toMatchObject({ ask: 'inspector-hours', values: { maxHours: 35 } });
    expect(hours(42)).toMatchObject({
      reason: 'hours-too-long-for-minor',
      eligibleFrom: MINOR.adultFrom,
      unblock: { change: 'fewer-hours', values: { hoursPerWeek: 35 } },
    });
  });

  it('are free for adults, from the 18th birthday on', () => {
    const on = (shift: number) => hours(42, 'M1203', { ...MINOR, adultFrom: addDays(START, shift) })?.answer;
    expect([on(1), on(0), hours(42, 'M1203', {})?.answer]).toEqual(['fail', 'pass', 'pass']);
  });

  it('ask about rest that could be too short, and longer rest under 16', () => {
    const rest = (earliestAt: string, latestAt: string, youth: Partial<YouthFacts>) =>
      ask('hours-of-minors', terms({ earliestAt, latestAt }), youth)?.answer;
    expect([rest('08:00', '20:00', MINOR), rest('08:00', '20:01', MINOR)]).toEqual(['pass', 'unknown']);
    expect([rest('08:00', '18:00', UNDER_16), rest('08:00', '18:01', UNDER_16)]).toEqual(['pass', 'unknown']);
    expect(ask('hours-of-minors', terms({ weekendWork: true }), MINOR)).toMatchObject({ ask: 'rest-of-minors' });
  });

  it('ask whether somebody is an adult when nobody told', () => {
    const youth = { adultFrom: undefined, sixteenFrom: undefined };
    expect([hours(35, 'M1203', youth)?.answer, hours(36, 'M1203', youth)]).toMatchObject([
      'pass',
      { ask: 'adulthood' },
    ]);
  });
});

describe('night-of-minors', () => {
  const night = (earliestAt: string | null, latestAt: string | null, occupation = 'D1102', youth = MINOR as object) =>
    ask('night-of-minors', terms({ earliestAt, latestAt }, occupation), youth);

  it.each([
    ['D1102', '03:59', '11:00', 'fail'],
    ['D1102', '04:00', '11:00', 'unknown'],
    ['D1102', '06:00', '13:00', 'pass'],
    ['M1203', '05:59', '13:00', 'fail'],
    ['M1203', '06:00', '22:00', 'pass'],
    ['M1203', '13:00', '22:01', 'fail'],
    ['G1602', '17:00', '23:30', 'unknown'],
    ['G1602', '17:00', '23:31', 'fail'],
    ['D1102', '04:00', null, 'unknown'],
    ['M1203', null, '22:01', 'fail'],
    ['M1203', null, '00:00', 'fail'],
    ['M1203', null, '22:00', 'pass'],
  ] as const)('at 16 or 17, in %s from %s to %s: %s', (occupation, from, to, expected) =>
    expect(night(from, to, occupation)?.answer).toBe(expected),
  );

  it('names the hours that the inspector may open, and the change that needs nobody', () => {
    expect(night('04:30', '11:00')).toMatchObject({
      ask: 'inspector-night',
      values: { sector: 'bakery', openFrom: '04:00', openTo: '06:00' },
    });
    expect(night('02:00', '09:00')).toMatchObject({
      reason: 'night-closed-to-minor',
      eligibleFrom: MINOR.adultFrom,
      unblock: { change: 'other-hours', values: { earliestAt: '06:00', latestAt: '22:00' } },
    });
  });

  it('begins at 20 h under 16, when no bakery may open it', () => {
    expect([night('12:00', '20:00', 'G1602', UNDER_16), night('12:00', '20:01', 'G1602', UNDER_16)]).toMatchObject([
      { answer: 'pass' },
      { answer: 'fail' },
    ]);
    expect(night('05:00', '11:00', 'D1102', UNDER_16)?.answer).toBe('fail');
  });

  it('asks for hours only where there may be a night', () => {
    const said = (details: OfferTerms, occupation?: string) =>
      ask('night-of-minors', terms(details, occupation), MINOR)?.answer;
    expect([said({}), said({ nightWork: false }), said({ nightWork: true })]).toEqual(['pass', 'pass', 'fail']);
    expect([said({ earlyStart: true }), said({}, 'D1102'), said({ nightWork: true }, 'D1102')]).toEqual(
      Array.from({ length: 3 }, () => 'unknown'),
    );
    expect(said({ nightWork: false, earlyStart: false }, 'D1102')).toBe('pass');
  });

  it('is open to adults, from the 18th birthday on', () => {
    expect(night('02:00', '09:00', 'D1102', {})?.answer).toBe('pass');
    const later = { ...terms({ earliestAt: '02:00' }, 'D1102'), startTo: MINOR.adultFrom };
    expect(ask('night-of-minors', later, MINOR)?.answer).toBe('pass');
    expect(ask('night-of-minors', { ...later, startTo: addDays(MINOR.adultFrom, -1) }, MINOR)?.answer).toBe('fail');
  });
});

describe('regulated-work', () => {
  const declared = (minorsDeclaredOn: string | null, youth: Partial<YouthFacts> = MINOR) => {
    const day = minorsDeclaredOn === null ? null : parseDay(minorsDeclaredOn);
    return ask('regulated-work', terms({ regulatedWork: ['work-at-height'], minorsDeclaredOn: day }), youth);
  };

  it('needs a declaration that holds at the start, for three years', () => {
    expect(declared('2024-09-02')).toMatchObject({ answer: 'pass', values: { validUntil: '2027-09-01' } });
    expect(declared('2024-09-01')).toMatchObject({
      reason: 'declaration-expired',
      eligibleFrom: MINOR.adultFrom,
      unblock: { change: 'declare-again' },
    });
    expect(declared(null)).toMatchObject({ answer: 'unknown', ask: 'declaration' });
    expect([declared('2027-09-01')?.answer, declared('2027-09-02')?.answer]).toEqual(['pass', 'unknown']);
    expect(declared(null, {})?.answer).toBe('pass');
  });

  it('is asked about where an occupation often contains it and the offer is silent', () => {
    const said = (details: OfferTerms, occupation: string) =>
      ask('regulated-work', terms(details, occupation), MINOR)?.answer;
    expect([said({}, 'F1703'), said({ regulatedWork: [] }, 'F1703'), said({}, 'M1203')]).toEqual([
      'unknown',
      'pass',
      'pass',
    ]);
  });

  it('waits for the 18th birthday where the employer takes no minor', () => {
    expect(ask('regulated-work', terms({ minorsAllowed: false }), MINOR)).toMatchObject({
      reason: 'minors-not-taken',
      eligibleFrom: MINOR.adultFrom,
    });
    expect(ask('regulated-work', terms({ minorsAllowed: false }), {})?.answer).toBe('pass');
  });
});

describe('what binds', () => {
  it('is the law and the openings; what time or a talk changes only warns', () => {
    const binds = (offer: Partial<OfferFacts>, youth: Partial<YouthFacts> = {}) =>
      bindingFailures(answers(offer, youth));
    expect(binds({ contractTypes: ['vocational'], employerKind: 'public' })).toContain('employer-kind');
    expect(binds({ details: { durationMonths: 54 } })).toEqual(['duration']);
    expect(binds({}, { windows: [] })).toEqual(['age-window']);
    expect(binds({ openings: 0 })).toEqual(['openings']);
    expect(binds(terms({ nightWork: true, hoursPerWeek: 45, levelRequired: 8 }), MINOR)).toEqual([]);
    expect(binds({ place: null, occupation: 'F1703' }, { reachKm: 0 })).toEqual([]);
  });
});
