import { describe, expect, it } from '@jest/globals';
import { staleKeys } from './stale-keys';

describe('what a hint makes stale', () => {
  it('is one thing and the lists in which it stands', () => {
    expect(staleKeys({ kind: 'lead', id: 'l1' })).toEqual([['leads'], ['lead', 'l1']]);
  });

  it('is all of a kind without an id', () => {
    expect(staleKeys({ kind: 'youth', id: null })).toEqual([['youths'], ['youth']]);
  });

  it('is every list after a gap', () => {
    const all = staleKeys({ kind: 'everything', id: null }).map(([first]) => first);
    expect(all).toEqual(expect.arrayContaining(['proposals', 'agenda', 'youths', 'own-offers', 'leads']));
  });
});
