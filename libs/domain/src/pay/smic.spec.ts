import { describe, expect, it } from '@jest/globals';
import { expectRefusal } from '../../test/lifecycle-table.js';
import { parseDay } from '../calendar/day.js';
import { contributionExemptCents } from './contributions.js';
import { smicOn } from './smic.js';

const on = (day: string, territory?: string) => smicOn({ at: parseDay(day), territory });

describe('the SMIC', () => {
  it.each([
    ['2022-01-01', 1057, 160_312],
    ['2022-05-01', 1085, 164_558],
    ['2022-08-01', 1107, 167_895],
    ['2023-01-01', 1127, 170_928],
    ['2023-05-01', 1152, 174_720],
    ['2024-01-01', 1165, 176_692],
    ['2024-11-01', 1188, 180_180],
    ['2025-01-01', 1188, 180_180],
    ['2026-01-01', 1202, 182_303],
    ['2026-06-01', 1231, 186_702],
  ])('of %s is the published figure, by the hour and by the month', (day, hourly, monthly) => {
    expect(on(day)).toMatchObject({ hourlyCents: hourly, monthlyCents: monthly });
  });

  it.each([
    ['2022-01-01', 798, 121_030],
    ['2022-05-01', 819, 124_215],
    ['2024-01-01', 880, 133_467],
    ['2024-11-01', 898, 136_197],
    ['2026-01-01', 933, 141_505],
    ['2026-06-01', 956, 144_993],
  ])('of Mayotte on %s is its own', (day, hourly, monthly) => {
    expect(on(day, 'FR-976')).toMatchObject({ hourlyCents: hourly, monthlyCents: monthly });
  });

  it('of Mayotte is not guessed where we do not know it', () => {
    expectRefusal(() => on('2023-01-01', 'FR-976'), 'no-row-in-force');
    expect(on('2023-01-01', 'FR-974').hourlyCents).toBe(1127);
  });

  it('after the last figure that was seen is carried on, and says so', () => {
    expect([on('2026-08-31').row.verified, on('2026-09-01').row.verified]).toEqual([true, false]);
    expect(on('2027-03-01').hourlyCents).toBe(1231);
  });
});

describe('the exempt part of the pay', () => {
  it('is halved for contracts signed from 1 March 2025 on, not later', () => {
    const when = { at: parseDay('2026-07-01') };
    expect(contributionExemptCents(parseDay('2025-02-28'), when)).toBe(147_495);
    expect(contributionExemptCents(parseDay('2025-03-01'), when)).toBe(93_351);
  });
});
