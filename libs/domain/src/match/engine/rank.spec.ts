import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anOffer, arbitraryOffer, arbitraryYouth, aYouth, TODAY } from '../../../test/facts.js';
import type { YouthFacts } from '../facts.js';
import { harmonicMean, orderOffers, orderYouths, rankOffers, rankYouths, type RankedEntry } from './rank.js';
import { canonicalJson, fnv1a, RULE_SET } from './rule-set.js';

const youths = fc.uniqueArray(arbitraryYouth, { selector: ({ id }) => id, maxLength: 12 });
const offers = fc.uniqueArray(arbitraryOffer, { selector: ({ id }) => id, maxLength: 12 });
const json = JSON.stringify;

/** The same youth, written with every list the other way round. */
function mirrored(youth: YouthFacts): YouthFacts {
  const { windows, wishes, skills, contractTypes } = youth;
  return {
    ...youth,
    windows: windows.toReversed(),
    wishes: wishes.toReversed(),
    skills: skills.toReversed(),
    contractTypes: contractTypes.toReversed(),
  };
}

describe('an order without reasons', () => {
  const standings = (list: RankedEntry[]) =>
    list.map(({ id, rank, verdict, points }) => ({ id, rank, verdict, points }));

  it('is that of the explained list, on both sides', () => {
    fc.assert(
      fc.property(arbitraryOffer, youths, arbitraryYouth, offers, (offer, all, youth, open) => {
        expect(json(orderYouths(offer, all, TODAY))).toBe(json(standings(rankYouths(offer, all, TODAY))));
        expect(json(orderOffers(youth, open, TODAY))).toBe(json(standings(rankOffers(youth, open, TODAY))));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the list of a coach', () => {
  it('puts the eligible first, then those to check, then the blocked, and explains each', () => {
    const list = rankYouths(
      anOffer(),
      [
        aYouth({ id: 'far', reachKm: 20, wishes: [{ occupation: 'F1703', rank: 1 }] }),
        aYouth({ id: 'asked', reachKm: null }),
        aYouth({ id: 'second', wishes: [{ occupation: 'D1102', rank: 2 }] }),
        aYouth({ id: 'first' }),
      ],
      TODAY,
    );
    expect(list.map(({ rank, id, verdict }) => [rank, id, verdict])).toEqual([
      [1, 'first', 'eligible'],
      [2, 'second', 'eligible'],
      [3, 'asked', 'toCheck'],
      [4, 'far', 'blocked'],
    ]);
    expect(list[0]).toMatchObject({ points: 828, toCheck: [], blocks: [] });
    expect(list[0]?.parts.map(({ criterion }) => criterion)).toEqual([
      'wish-rank',
      'start-fit',
      'rhythm-fit',
      'career-project',
      'skills-in-common',
      'diploma-fit',
    ]);
    expect(list[3]?.blocks).toMatchObject([{ rule: 'wished-occupation', reason: 'occupation-not-wished' }]);
  });

  it('breaks ties on the id', () => {
    const list = rankYouths(
      anOffer(),
      ['c', 'a', 'b'].map((id) => aYouth({ id })),
      TODAY,
    );
    expect(list.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('is total and the same to the byte in any order', () => {
    fc.assert(
      fc.property(arbitraryOffer, youths, (offer, all) => {
        const list = rankYouths(offer, all, TODAY);
        expect(list.map(({ rank }) => rank)).toEqual(all.map((_, index) => index + 1));
        expect(json(rankYouths(offer, all.toReversed().map(mirrored), TODAY))).toBe(json(list));
      }),
    );
  });

  it('gives no points for travel and does not read the place but against the stated reach', () => {
    const near = rankYouths(anOffer(), [aYouth()], TODAY)[0];
    const unstated = rankYouths(anOffer(), [aYouth({ place: null })], TODAY)[0];
    expect(unstated?.points).toBe(near?.points);
  });

  it('does not see what the facts do not hold', () => {
    const secret = { ...aYouth(), firstName: 'Zoé', birthOn: '2010-05-12', sex: 'f', nationality: 'xx' };
    expect(json(rankYouths(anOffer(), [secret], TODAY))).toBe(json(rankYouths(anOffer(), [aYouth()], TODAY)));
  });
});

describe('the list of a youth', () => {
  it('prefers the shorter way', () => {
    const near = anOffer({ id: 'z-near' });
    const far = anOffer({ id: 'a-far', place: { ...aYouth().place!, latitude: 46.4239 } });
    expect(rankOffers(aYouth(), [far, near], TODAY).map(({ id, points }) => [id, points])).toEqual([
      ['z-near', 1225],
      ['a-far', 1058],
    ]);
  });

  it('is total and the same to the byte in any order', () => {
    fc.assert(
      fc.property(arbitraryYouth, offers, (youth, all) => {
        const list = rankOffers(youth, all, TODAY);
        expect(list).toHaveLength(all.length);
        expect(json(rankOffers(mirrored(youth), all.toReversed(), TODAY))).toBe(json(list));
      }),
    );
  });
});

describe('a rule set', () => {
  it('has this name: when it changes, raise the version of the rule, the criterion or the weights, then write it here', () => {
    expect(RULE_SET).toEqual({ version: 2, hash: 'c4dfc30c' });
  });

  it('hashes as published and ignores the order of keys', () => {
    expect([fnv1a(''), fnv1a('a'), fnv1a('foobar')]).toEqual(['811c9dc5', 'e40c292c', 'bf9cf968']);
    expect(canonicalJson({ b: [1, { d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[1,{"c":2,"d":1}]}');
  });

  it('takes the harmonic mean downwards', () => {
    expect([harmonicMean(0, 0), harmonicMean(1000, 0), harmonicMean(1000, 800), harmonicMean(500, 500)]).toEqual([
      0, 0, 888, 500,
    ]);
  });
});
