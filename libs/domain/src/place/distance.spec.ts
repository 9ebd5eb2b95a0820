import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { distanceKm } from './distance.js';

const point = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('distanceKm', () => {
  it('knows Niort to Poitiers and Paris to Marseille', () => {
    const niort = { latitude: 46.3239, longitude: -0.4645 };
    expect(distanceKm(niort, { latitude: 46.5802, longitude: 0.3404 })).toBeCloseTo(68, 0);
    const paris = { latitude: 48.8566, longitude: 2.3522 };
    expect(Math.abs(distanceKm(paris, { latitude: 43.2965, longitude: 5.3698 }) - 660.5)).toBeLessThan(1);
  });

  it('is zero at home, the same both ways, and never more than half the Earth', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        expect(distanceKm(a, a)).toBe(0);
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6);
        expect(distanceKm(a, b)).toBeLessThan(20_016);
      }),
    );
  });
});
