import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anOffer, arbitraryOffer, arbitraryYouth, aWindow, aYouth, NIORT, TODAY } from '../../../test/facts.js';
import { addDays, parseDay } from '../../calendar/day.js';
import { WINDOW_ASKS } from '../../contract/contract-windows.js';
import type { OfferFacts, YouthFacts } from '../facts.js';
import { ASKS, CHANGES, FAIL_REASONS, RULE_CODES, type RuleCode } from './codes.js';
import { eligibilityOf, RULES } from './eligibility.js';

const ask = (rule: RuleCode, offer: Partial<OfferFacts>, youth: Partial<YouthFacts> = {}) =>
  eligibilityOf(anOffer(offer), aYouth(youth), TODAY).answers.find((answer) => answer.rule === rule);
const POITIERS = { ...NIORT, label: 'Poitiers', latitude: 46.5802, longitude: 0.3404 };

describe('eligibility', () => {
  it('is given when every rule passes', () => {
    const { verdict, answers } = eligibilityOf(anOffer(), aYouth(), TODAY);
    expect(verdict).toBe('eligible');
    expect(answers.map(({ rule }) => rule)).toEqual(RULES.map(({ code }) => code));
    expect(RULES.map(({ code }) => code)).toEqual(RULE_CODES);
  });

  it('reports every obstacle, and a question only blocks nothing', () => {
    const blocked = eligibilityOf(anOffer({ openings: 0, place: POITIERS }), aYouth(), TODAY);
    expect(blocked.answers.filter(({ answer }) => answer === 'fail').map(({ rule }) => rule)).toEqual([
      'distance',
      'openings',
    ]);
    expect(blocked.verdict).toBe('blocked');
    expect(eligibilityOf(anOffer(), aYouth({ reachKm: null }), TODAY).verdict).toBe('toCheck');
  });

  it('is total, and tells every verdict by its answers', () => {
    fc.assert(
      fc.property(arbitraryOffer, arbitraryYouth, (offer, youth) => {
        const { verdict, answers } = eligibilityOf(offer, youth, TODAY);
        const kinds = new Set(answers.map(({ answer }) => answer));
        expect(verdict).toBe(kinds.has('fail') ? 'blocked' : kinds.has('unknown') ? 'toCheck' : 'eligible');
      }),
    );
  });
});

describe('an answer', () => {
  it('carries only codes of the lists', () => {
    const seen = new Set<string | undefined>();
    const answersOf = fc.property(arbitraryOffer, arbitraryYouth, (offer, youth) => {
      for (const answer of eligibilityOf(offer, youth, TODAY).answers) {
        if (answer.answer === 'unknown') seen.add(answer.ask);
        if (answer.answer === 'fail') seen.add(answer.reason).add(answer.unblock?.change);
      }
    });
    fc.assert(answersOf, { numRuns: 10_000, seed: 1 });
    for (const asked of WINDOW_ASKS) {
      const answer = ask('age-window', {}, { windows: [aWindow({ ask: asked })] });
      if (answer?.answer === 'unknown') seen.add(answer.ask);
    }
    seen.delete(undefined);
    expect([...seen].sort()).toEqual([...ASKS, ...FAIL_REASONS, ...CHANGES].sort());
  });
});

describe('contract-type', () => {
  it('wants one kind of contract in common', () => {
    expect(ask('contract-type', {})).toMatchObject({ answer: 'pass', values: { common: ['apprenticeship'] } });
    expect(ask('contract-type', { contractTypes: ['vocational'] })).toMatchObject({
      answer: 'fail',
      reason: 'contract-type-not-wanted',
      unblock: { change: 'want-contract-type' },
    });
    expect(ask('contract-type', { contractTypes: [] })).toMatchObject({ ask: 'offer-contract-types' });
    expect(ask('contract-type', {}, { contractTypes: [] })).toMatchObject({ ask: 'youth-contract-types' });
  });
});

describe('age-window', () => {
  const START = parseDay('2027-09-01');
  it('changes exactly on the first and the last day of the window', () => {
    const at = (shift: number) => ask('age-window', {}, { windows: [aWindow({ from: addDays(START, shift) })] });
    expect([at(-1)?.answer, at(0)?.answer]).toEqual(['pass', 'pass']);
    expect(at(1)).toMatchObject({
      answer: 'fail',
      reason: 'window-not-open-yet',
      eligibleFrom: '2027-09-02',
      unblock: { change: 'start-later' },
    });
    const until = (shift: number) => ask('age-window', {}, { windows: [aWindow({ to: addDays(START, shift) })] });
    expect([until(0)?.answer, until(1)?.answer]).toEqual(['pass', 'pass']);
    expect(until(-1)).toMatchObject({ answer: 'fail', reason: 'window-closed', eligibleFrom: null, unblock: null });
  });

  it('passes when the window opens by the latest start', () => {
    const windows = [aWindow({ from: parseDay('2027-10-05') })];
    const answer = ask('age-window', { startTo: parseDay('2027-10-05') }, { windows });
    expect(answer).toMatchObject({ answer: 'pass', values: { on: '2027-10-05' } });
    expect(ask('age-window', { startTo: parseDay('2027-10-04') }, { windows })?.answer).toBe('fail');
  });

  it('looks at today when the start is unknown or has passed', () => {
    const windows = [aWindow({ from: addDays(TODAY, 1) })];
    expect(ask('age-window', { startFrom: null }, { windows })?.answer).toBe('fail');
    expect(ask('age-window', { startFrom: parseDay('2026-01-01') })).toMatchObject({ values: { on: TODAY } });
  });

  it('notes a derogation, asks what is unknown and prefers the easiest window', () => {
    const derogation = aWindow({ derogation: '11' });
    const question = aWindow({ derogation: '11', ask: 'completed3e' });
    expect(ask('age-window', {}, { windows: [derogation] })).toMatchObject({
      answer: 'pass',
      values: { derogation: '11' },
    });
    expect(ask('age-window', {}, { windows: [question] })).toMatchObject({ answer: 'unknown', ask: 'completed3e' });
    expect(ask('age-window', {}, { windows: [question, derogation, aWindow()] })).toMatchObject({
      answer: 'pass',
      values: { derogation: null },
    });
  });
});

describe('wished-occupation', () => {
  it('passes on a wish, asks about a near one, fails on another', () => {
    const wishes = (occupation: string) => ask('wished-occupation', { occupation });
    expect(wishes('D1102')).toMatchObject({ answer: 'pass', values: { wishRank: 1 } });
    expect(wishes('D1104')).toMatchObject({ answer: 'unknown', ask: 'near-occupation' });
    expect(wishes('F1703')).toMatchObject({
      reason: 'occupation-not-wished',
      unblock: { values: { occupation: 'F1703' } },
    });
    expect(ask('wished-occupation', {}, { wishes: [] })).toMatchObject({ ask: 'wishes' });
  });
});

describe('distance', () => {
  it('compares with what the youth stated', () => {
    const reach = (reachKm: number | null) => ask('distance', { place: POITIERS }, { reachKm });
    expect(reach(70)).toMatchObject({ answer: 'pass' });
    expect(reach(60)).toMatchObject({ reason: 'too-far', unblock: { change: 'raise-reach', values: { reachKm: 68 } } });
    expect(reach(68)).toMatchObject({ answer: 'pass' });
    expect(reach(null)).toMatchObject({ answer: 'unknown', ask: 'reach' });
    expect(ask('distance', { place: null })).toMatchObject({ ask: 'offer-place' });
    expect(ask('distance', {}, { place: null })).toMatchObject({ ask: 'youth-place' });
  });

  it('asks about an approximate place when it could change the answer', () => {
    const reach = (reachKm: number) =>
      ask('distance', { place: { ...POITIERS, approximate: true } }, { reachKm })?.answer;
    expect([reach(30), reach(50), reach(90), reach(100)]).toEqual(['fail', 'unknown', 'unknown', 'pass']);
  });

  it('never fails on a larger reach that passed on a smaller one', () => {
    const order = { fail: 0, unknown: 1, pass: 2 };
    fc.assert(
      fc.property(arbitraryOffer, arbitraryYouth, fc.nat(200), fc.nat(100), (offer, youth, reachKm, more) => {
        const answer = (reach: number) => ask('distance', offer, { ...youth, reachKm: reach })?.answer ?? 'fail';
        expect(order[answer(reachKm + more)]).toBeGreaterThanOrEqual(order[answer(reachKm)]);
      }),
    );
  });
});

describe('start-window', () => {
  it('changes exactly where start and availability meet', () => {
    const offer = { startTo: parseDay('2027-10-01') };
    const from = (day: string) => ask('start-window', offer, { availableFrom: parseDay(day) });
    expect(from('2027-10-01')?.answer).toBe('pass');
    expect(from('2027-10-02')).toMatchObject({
      reason: 'available-too-late',
      unblock: { values: { startTo: '2027-10-02' } },
    });
    const to = (day: string) => ask('start-window', offer, { availableTo: parseDay(day) });
    expect(to('2027-09-01')?.answer).toBe('pass');
    expect(to('2027-08-31')).toMatchObject({ reason: 'available-too-early' });
  });

  it('asks what nobody stated and refuses a start that has passed', () => {
    expect(ask('start-window', { startFrom: null })).toMatchObject({ ask: 'offer-start' });
    expect(ask('start-window', {}, { availableFrom: null })).toMatchObject({ ask: 'availability' });
    expect(ask('start-window', { startFrom: null, startTo: addDays(TODAY, -1) })).toMatchObject({
      reason: 'start-has-passed',
    });
    expect(ask('start-window', { startFrom: null, startTo: TODAY }, { availableFrom: TODAY })?.answer).toBe('pass');
  });
});

describe('openings', () => {
  it('wants one left', () => {
    expect(ask('openings', { openings: 1 })?.answer).toBe('pass');
    expect(ask('openings', { openings: 0 })).toMatchObject({ reason: 'no-opening-left' });
  });
});
