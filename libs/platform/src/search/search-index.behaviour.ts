import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { finding } from './search-finding.behaviour.js';
import { CursorError, SORTS, type RebuildableIndex, type SearchDocument, type SearchQuery } from './search-index.js';
import { aDocument, AIFFRES, aQuery, NIORT, type Opened, POITIERS, uuid } from './searched-documents.js';

/** An empty index, and what puts it away. */
export type OpenIndex = () => Promise<{ index: RebuildableIndex; close: () => Promise<void> }>;

/** What every index does, whatever holds its documents. */
export function searchIndexBehaviour(name: string, open: OpenIndex): void {
  describe(`search on ${name}`, () => {
    const closers: (() => Promise<void>)[] = [];
    const opened: Opened = async (...documents) => {
      const { index, close } = await open();
      closers.push(close);
      await index.put(documents);
      const found = async (changes: Partial<SearchQuery>) => {
        const { hits } = await index.search(aQuery(changes));
        return hits.map(({ document }) => Number(document.id.slice(-12)));
      };
      return { index, found };
    };
    afterAll(async () => {
      for (const close of closers) await close();
    });

    finding(opened);

    describe('lists', () => {
      const documents = Array.from({ length: 23 }, (_, index) =>
        aDocument(index + 1, {
          title: 'Vendeur',
          place: [NIORT, AIFFRES, POITIERS][index % 3]!,
          applications: index % 4,
          publishedAt: new Date(Date.UTC(2026, 10, 1) - Math.floor(index / 5) * 3_600_000).toISOString(),
        }),
      );
      const near = { ...NIORT, radiusKm: 100 };

      it('of an empty query shows the newest first', async () => {
        const { found } = await opened(aDocument(3), aDocument(1), aDocument(2));
        expect(await found({})).toEqual([1, 2, 3]);
        expect(await found({ words: ' de la … ' })).toEqual([1, 2, 3]);
      });

      it.each(SORTS)('by %s go on, page by page, without repeats or gaps while offers come', async (sort) => {
        const { index } = await opened(...documents);
        const seen: SearchDocument[] = [];
        let cursor: string | null = null;
        for (let page = 0; page < 9; page++) {
          const answer = await index.search(aQuery({ words: 'vendeur', near, sort, cursor, limit: 4 }));
          seen.push(...answer.hits.map(({ document }) => document));
          cursor = answer.cursor;
          if (cursor === null) break;
          const publishedAt = new Date(Date.now() + 3_600_000 + page).toISOString();
          await index.put([aDocument(100 + page, { title: 'Vendeur', publishedAt, place: NIORT })]);
        }
        const known = seen.filter(({ id }) => id < uuid(100)).map(({ id }) => id);
        expect(known.toSorted()).toEqual(documents.map(({ id }) => id));
        expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
      });

      it('by fewest applications put the least asked first, the same way each time', async () => {
        const { found } = await opened(...documents);
        const order = await found({ sort: 'fewestApplications' });
        expect(order.map((number) => (number - 1) % 4)).toEqual(order.map((number) => (number - 1) % 4).toSorted());
        expect(await found({ sort: 'fewestApplications' })).toEqual(order);
      });

      it.each(['x', '', 'WyJuZXdlc3QiXQ', Buffer.from('["newest","soon","me"]').toString('base64url')])(
        'refuse a cursor that is not theirs: %s',
        async (cursor) => {
          const { index } = await opened();
          await expect(index.search(aQuery({ cursor }))).rejects.toThrow(CursorError);
        },
      );
    });

    describe('keeping', () => {
      it('replaces an offer by a newer revision, and ignores an older one', async () => {
        const { index, found } = await opened(aDocument(1, { revision: 3, title: 'Plombier' }));
        await index.put([aDocument(1, { revision: 2, title: 'Couvreur' })]);
        expect([await found({ words: 'plombier' }), await found({ words: 'couvreur' })]).toEqual([[1], []]);
        await index.put([
          aDocument(1, { revision: 4, title: 'Couvreur' }),
          aDocument(1, { revision: 4, title: 'Couvreuse' }),
        ]);
        expect([await found({ words: 'plombier' }), await found({ words: 'couvreur' })]).toEqual([[], [1]]);
      });

      it('forgets', async () => {
        const { index, found } = await opened(aDocument(1), aDocument(2));
        await index.remove([uuid(1), uuid(77)]);
        expect(await found({})).toEqual([2]);
      });

      it('makes a range of ids anew and leaves the others alone', async () => {
        const { index, found } = await opened(aDocument(1), aDocument(2), aDocument(3), aDocument(4));
        await index.replace({ after: uuid(1), upTo: uuid(3) }, [aDocument(3, { title: 'Neuf' })]);
        expect(await found({})).toEqual([1, 3, 4]);
        await index.replace({ after: uuid(3), upTo: null }, []);
        await index.replace({ after: null, upTo: uuid(1) }, []);
        expect(await found({})).toEqual([3]);
      });
    });

    it('answers whatever is typed', async () => {
      const { index } = await opened(
        aDocument(1, { title: `L'"apprenti" \\ & | ! :* <-> \ud800 €`, employerName: `d'Or\\` }),
      );
      expect((await index.search(aQuery({ words: `d'or` }))).hits).toHaveLength(1);
      const text = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.stringMatching(/^[a-zéè'"\\&|!:*()<>%_ -]{0,40}$/),
        fc.constantFrom(
          `'; drop table search_offer --`,
          '\0',
          '%',
          '_',
          ':*',
          '\ud800',
          `e:${'x'.repeat(50)}`,
          'boulangerrrrrrr',
        ),
      );
      await fc.assert(
        fc.asyncProperty(text, async (words) => {
          await index.search(aQuery({ words, near: { ...NIORT, radiusKm: 30 } }));
        }),
        { numRuns: 150 },
      );
    });
  });
}
