import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { isPast, whenIn } from './when';

const fr = whenIn({ tag: 'fr-FR', at: 'à', first: '1er' });
const en = whenIn({ tag: 'en-GB', at: 'at', first: '1' });

describe('days and moments', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: new Date('2026-03-09T23:30:00Z') });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('count in Paris, where it is already the tenth', () => {
    expect(fr.deadline('2026-03-10')).toBe('mardi 10 mars (aujourd’hui)');
    expect(en.deadline('2026-03-13')).toBe('Friday 13 March (in 3 days)');
    expect(isPast('2026-03-09')).toBe(true);
    expect(isPast('2026-03-10')).toBe(false);
  });

  it('say the clock time of Paris', () => {
    expect(fr.moment('2026-03-12T13:30:00Z')).toBe('jeudi 12 mars à 14:30');
    expect(en.deadlineAt('2026-07-01T07:00:00Z')).toBe('Wednesday 1 July at 09:00 (in 4 months)');
  });

  it('name the first of a month and another year', () => {
    expect(fr.date('2027-02-01')).toBe('1er février 2027');
    expect(fr.deadline('2025-12-31')).toContain('mercredi 31 décembre 2025');
  });
});
