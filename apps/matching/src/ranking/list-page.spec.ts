import {
  orderOffers,
  orderYouths,
  rankOffers,
  rankYouths,
  type OfferFacts,
  type RankedEntry,
  type Verdict,
  type YouthFacts,
} from '@app/domain';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anOffer, arbitraryOffer, arbitraryYouth, aYouth, NIORT, TODAY } from '../../../../libs/domain/test/facts.js';
import { OFFER_ASPECTS, YOUTH_ASPECTS } from './index/aspects.js';
import { Shelf, type Aspect, type Row } from './index/shelf.js';
import { listPage, type Field, type ListPage, type PageQuery, type Position } from './list-page.js';

const youths = fc.uniqueArray(arbitraryYouth, { selector: ({ id }) => id, maxLength: 25 });
const offers = fc.uniqueArray(arbitraryOffer, { selector: ({ id }) => id, maxLength: 25 });
const queries: fc.Arbitrary<Omit<PageQuery, 'after'>> = fc.record({
  verdicts: fc.subarray<Verdict>(['eligible', 'toCheck', 'blocked']),
  limit: fc.integer({ min: 1, max: 8 }),
});
const json = JSON.stringify;

/** Walks a list of a shelf to its end, page by page. */
function pagesOf<F extends { id: string }, O>(
  shelf: Shelf<F, O, Row<F>>,
  other: O,
  { query, ...by }: Pick<Field<F, Row<F>>, 'rank' | 'order'> & { query: Omit<PageQuery, 'after'> },
): RankedEntry[] {
  const walked: RankedEntry[] = [];
  for (let after: Position | null = null, more = true; more;) {
    const field = { likely: [...shelf.likely(other, TODAY)], all: [...shelf.all()], ...by };
    const page: ListPage<Row<F>> = listPage(field, { ...query, after });
    expect(page.entries.length).toBeLessThanOrEqual(query.limit);
    walked.push(...page.entries);
    after = page.next;
    more = after !== null;
  }
  return walked;
}

function shelfOf<F extends { id: string }, O>(aspects: readonly Aspect<F, O>[], all: F[]): Shelf<F, O, Row<F>> {
  const shelf = new Shelf<F, O, Row<F>>(aspects);
  // Put twice, and something else taken away: a shelf forgets nothing and keeps nothing.
  for (const facts of all) shelf.put({ id: facts.id, facts });
  for (const facts of all.toReversed()) shelf.put({ id: facts.id, facts });
  return shelf;
}

const asked = (list: RankedEntry[], verdicts: Verdict[]) =>
  list.filter(({ verdict }) => !verdicts.length || verdicts.includes(verdict));

describe('lists from the index, against the reference over all pairs', () => {
  it('the youths of an offer are the same to the byte, page by page', () => {
    fc.assert(
      fc.property(arbitraryOffer, youths, queries, (offer, all, query) => {
        const rank = (facts: YouthFacts[]) => rankYouths(offer, facts, TODAY);
        const order = (facts: YouthFacts[]) => orderYouths(offer, facts, TODAY);
        const walked = pagesOf(shelfOf(YOUTH_ASPECTS, all), offer, { rank, order, query });
        expect(json(walked)).toBe(json(asked(rank(all), query.verdicts)));
      }),
      { numRuns: 500 },
    );
  });

  it('the offers of a youth are the same to the byte, page by page', () => {
    fc.assert(
      fc.property(arbitraryYouth, offers, queries, (youth, all, query) => {
        const rank = (facts: OfferFacts[]) => rankOffers(youth, facts, TODAY);
        const order = (facts: OfferFacts[]) => orderOffers(youth, facts, TODAY);
        const walked = pagesOf(shelfOf(OFFER_ASPECTS, all), youth, { rank, order, query });
        expect(json(walked)).toBe(json(asked(rank(all), query.verdicts)));
      }),
      { numRuns: 500 },
    );
  });

  it('whoever is left out by a bucket is blocked, on both sides', () => {
    fc.assert(
      fc.property(youths, offers, (all, open) => {
        for (const offer of open) {
          const likely = new Set([...shelfOf(YOUTH_ASPECTS, all).likely(offer, TODAY)].map(({ id }) => id));
          for (const { id, verdict } of rankYouths(offer, all, TODAY))
            expect(verdict === 'blocked' || likely.has(id)).toBe(true);
        }
      }),
    );
  });

  it('replays from its pool alone, wherever the page ends', () => {
    fc.assert(
      fc.property(arbitraryOffer, youths, queries, (offer, all, query) => {
        const rank = (facts: YouthFacts[]) => rankYouths(offer, facts, TODAY);
        const order = (facts: YouthFacts[]) => orderYouths(offer, facts, TODAY);
        const shelf = shelfOf(YOUTH_ASPECTS, all);
        const page = { ...query, after: null };
        const field = { likely: [...shelf.likely(offer, TODAY)], all: [...shelf.all()], rank, order };
        const { entries, pool } = listPage(field, page);
        const again = listPage({ likely: pool, all: pool, rank, order }, page);
        expect(json(again.entries)).toBe(json(entries));
      }),
    );
  });
});

describe('a shelf', () => {
  const at = (latitude: number, longitude: number) => ({ ...NIORT, latitude, longitude });

  it('leaves out another trade, another contract and what is too far, and nobody who may be asked', () => {
    const shelf = shelfOf(YOUTH_ASPECTS, [
      aYouth({ id: 'here' }),
      aYouth({ id: 'mason', wishes: [{ occupation: 'F1703', rank: 1 }] }),
      aYouth({ id: 'vocational', contractTypes: ['vocational'] }),
      aYouth({ id: 'far', place: at(48.85, 2.35), reachKm: 30 }),
      aYouth({ id: 'far, reach unknown', place: at(48.85, 2.35), reachKm: null }),
      aYouth({ id: 'unknown', wishes: [], contractTypes: [], place: null }),
    ]);
    const ids = [...shelf.likely(anOffer(), TODAY)].map(({ id }) => id);
    expect(ids.toSorted()).toEqual(['far, reach unknown', 'here', 'unknown']);
  });

  it('follows a change from one bucket to another, and a removal', () => {
    const shelf = shelfOf(OFFER_ASPECTS, [anOffer()]);
    const likely = () => [...shelf.likely(aYouth(), TODAY)].length;
    expect(likely()).toBe(1);
    shelf.put({ id: 'offer-1', facts: anOffer({ occupation: 'F1703' }) });
    expect([likely(), shelf.size]).toEqual([0, 1]);
    shelf.put({ id: 'offer-1', facts: anOffer() });
    shelf.remove('offer-1');
    expect([likely(), shelf.size]).toEqual([0, 0]);
  });

  it.each([1, 5, 20, 60, 200])('never leaves out by its cells what %d km of reach allow', (reachKm) => {
    const place = fc.record({
      latitude: fc.double({ min: 41, max: 51.5, noNaN: true }),
      longitude: fc.double({ min: -5, max: 10, noNaN: true }),
      approximate: fc.boolean(),
    });
    fc.assert(
      fc.property(place, fc.array(place, { minLength: 1, maxLength: 30 }), (here, theirs) => {
        const youth = aYouth({ reachKm, place: { ...NIORT, ...here } });
        const open = theirs.map((there, index) => anOffer({ id: `${index}`, place: { ...NIORT, ...there } }));
        const likely = new Set([...shelfOf(OFFER_ASPECTS, open).likely(youth, TODAY)].map(({ id }) => id));
        for (const { id, verdict } of rankOffers(youth, open, TODAY))
          expect(verdict === 'blocked' || likely.has(id)).toBe(true);
      }),
    );
  });
});
