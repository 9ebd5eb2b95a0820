import { describe, expect, it } from '@jest/globals';
import { QUIET_DAYS, recentByOthers } from './recent-contact.rule.js';

const now = new Date('2027-03-15T10:00:00Z');
const daysAgo = (days: number, ms = 0) => new Date(now.getTime() - days * 86_400_000 + ms);
const at = (days: number, by = 'paul', ms = 0) => ({ by, at: daysAgo(days, ms) });

describe('who was there lately', () => {
  it.each([
    ['a colleague, yesterday', [at(1)], 1],
    ['a colleague, on the last day that counts', [at(QUIET_DAYS)], 1],
    ['a colleague, a moment before', [at(QUIET_DAYS, 'paul', -1)], 0],
    ['myself', [at(1, 'me')], 0],
    ['nobody', [], 0],
  ])('%s', (_, actions, count) => expect(recentByOthers(actions, 'me', now)).toHaveLength(count));

  it('is told with the newest first', () => {
    expect(recentByOthers([at(3), at(1), at(2)], 'me', now)).toEqual([at(1), at(2), at(3)]);
  });
});
