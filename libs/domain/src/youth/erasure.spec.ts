import { describe, expect, it } from '@jest/globals';
import { daysBetween, parseDay } from '../calendar/day.js';
import { erasureDueOn } from './erasure.js';

describe('an erasure', () => {
  it('is due within the month that the law leaves, and never before it was asked', () => {
    const askedOn = parseDay('2026-02-01');
    const waits = daysBetween(askedOn, erasureDueOn(askedOn));
    expect(waits >= 0 && waits <= 28).toBe(true);
  });
});
