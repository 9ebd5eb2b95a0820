import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anOffer, arbitraryOffer, arbitraryYouth, aYouth, NIORT, TODAY } from '../../../test/facts.js';
import { addDays, parseDay } from '../../calendar/day.js';
import type { HeldDiploma, OfferFacts, YouthFacts } from '../facts.js';
import { partsOf, pointsOf } from './criteria.js';
import type { CriterionCode } from './criterion.js';

const FAR = { ...NIORT, latitude: 46.4239 };
const ALL = ['youth', 'employer', 'travel'] as const;
const parts = (offer: Partial<OfferFacts>, youth: Partial<YouthFacts>) =>
  partsOf({ offer: anOffer(offer), youth: aYouth(youth), today: TODAY }, ALL);
const points = (criterion: CriterionCode, offer: Partial<OfferFacts>, youth: Partial<YouthFacts> = {}) =>
  parts(offer, youth).find((part) => part.criterion === criterion)?.points ?? -1;

describe('points', () => {
  it('are whole, within their weight, and 1000 at most on each side', () => {
    fc.assert(
      fc.property(arbitraryOffer, arbitraryYouth, (offer, youth) => {
        for (const part of parts(offer, youth)) {
          expect(Number.isInteger(part.points) && part.points >= 0 && part.points <= part.of).toBe(true);
        }
      }),
    );
    const details = { rhythm: 'weekly', levelRequired: 3 } as const;
    const best = parts(
      { skills: ['petrir'], details },
      { place: NIORT, rhythm: 'weekly', diploma: { level: 4, kind: 'general' } },
    );
    expect(ALL.map((side) => pointsOf(best, side))).toEqual([1000, 1000, 300]);
  });

  it('follow the rank of the wish', () => {
    const rank = (rank: number, occupation = 'D1102') => points('wish-rank', {}, { wishes: [{ occupation, rank }] });
    expect([1, 2, 3, 4, 5, 9].map((place) => rank(place))).toEqual([600, 480, 360, 240, 120, 120]);
    expect([rank(1, 'D1104'), rank(1, 'F1703')]).toEqual([300, 0]);
    expect(points('wish-rank', {}, { wishes: [] })).toBe(300);
  });

  it('follow the days of waiting', () => {
    const from = (days: number) => points('start-fit', {}, { availableFrom: addDays(parseDay('2027-09-01'), days) });
    expect([-30, 0, 1, 45, 90, 200].map(from)).toEqual([250, 250, 247, 125, 0, 0]);
    expect(points('start-fit', { startFrom: null })).toBe(125);
  });

  it('follow the career project', () => {
    const project = (state: 'validated' | 'underTest' | 'rejected', occupation = 'D1102') =>
      points('career-project', {}, { project: { state, occupation } });
    expect([project('validated'), project('underTest'), project('rejected')]).toEqual([500, 300, 0]);
    expect([project('validated', 'D1104'), project('validated', 'F1703')]).toEqual([250, 0]);
    expect(points('career-project', {}, { project: null })).toBe(0);
  });

  it('follow the skills in common', () => {
    expect(points('skills-in-common', {}, { skills: ['PETRIR', 'petrir'] })).toBe(150);
    expect(points('skills-in-common', { skills: [] })).toBe(150);
    expect(points('skills-in-common', {}, { skills: [] })).toBe(0);
  });

  it('follow the rhythm, and say nothing where nobody did', () => {
    const rhythm = (wished: YouthFacts['rhythm'], offered?: 'weekly' | 'blocks') =>
      points('rhythm-fit', { details: { rhythm: offered } }, { rhythm: wished });
    expect([rhythm('weekly', 'weekly'), rhythm('any'), rhythm('weekly', 'blocks')]).toEqual([150, 150, 0]);
    expect([rhythm('weekly'), rhythm(null, 'weekly')]).toEqual([75, 75]);
  });

  it('follow the diploma that the employer wants, by level and by kind', () => {
    const diploma = (level: number | null, kind: HeldDiploma['kind'], professionalRequired = false) =>
      points('diploma-fit', { details: { levelRequired: 4, professionalRequired } }, { diploma: { level, kind } });
    expect([diploma(5, 'higher'), diploma(4, 'general'), diploma(3, 'vocational'), diploma(null, 'none')]).toEqual([
      200, 200, 80, 0,
    ]);
    expect([diploma(4, 'general', true), diploma(4, 'technological', true), diploma(4, 'vocational', true)]).toEqual([
      0, 100, 200,
    ]);
    expect([diploma(null, 'vocational'), points('diploma-fit', {})]).toEqual([100, 100]);
  });

  it('follow the minutes where no kilometres were stated', () => {
    const travel = (maxMinutes: number) =>
      points('travel', { place: FAR }, { reachKm: null, travel: { modes: [{ mode: 'car', from: null }], maxMinutes } });
    expect([travel(10), travel(60), travel(120)]).toEqual([0, 154, 227]);
  });
});

describe('a better fact', () => {
  const never = (worse: number, better: number) => expect(better).toBeGreaterThanOrEqual(worse);

  it('of a trade at level 3 is worth no less than at level 2, where a diploma for a trade is wanted', () => {
    const details = { levelRequired: 3, professionalRequired: true };
    const held = (level: number) => points('diploma-fit', { details }, { diploma: { level, kind: 'vocational' } });
    never(held(2), held(3));
  });

  it('never lowers points', () => {
    const rank = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(arbitraryOffer, arbitraryYouth, rank, rank, (offer, youth, a, b) => {
        const wish = (rank: number) => ({
          ...youth,
          wishes: [...youth.wishes, { occupation: offer.occupation, rank }],
        });
        never(points('wish-rank', offer, wish(Math.max(a, b))), points('wish-rank', offer, wish(Math.min(a, b))));
        const more = { ...youth, skills: [...youth.skills, ...offer.skills.slice(0, 1)] };
        never(points('skills-in-common', offer, youth), points('skills-in-common', offer, more));
        const further = { ...youth, reachKm: (youth.reachKm ?? 0) + 10 };
        if (youth.reachKm !== null) never(points('travel', offer, youth), points('travel', offer, further));
        const diploma = (level: number) => ({ ...youth, diploma: { level, kind: 'vocational' as const } });
        const [low, high] = [Math.min(a, b, 7) + 1, Math.min(Math.max(a, b), 7) + 1];
        never(points('diploma-fit', offer, diploma(low)), points('diploma-fit', offer, diploma(high)));
        never(points('rhythm-fit', offer, youth), points('rhythm-fit', offer, { ...youth, rhythm: 'any' }));
        if (!youth.availableFrom) return;
        const sooner = { ...youth, availableFrom: addDays(youth.availableFrom, -a) };
        never(points('start-fit', offer, youth), points('start-fit', offer, sooner));
      }),
    );
  });
});
