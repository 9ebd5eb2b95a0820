import type { Day } from '@app/domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CursorError, SORTS, type RebuildableIndex, type SearchDocument, type SearchQuery } from './search-index.js';

/** An empty index, and what puts it away. */
export type OpenIndex = () => Promise<{ index: RebuildableIndex; close: () => Promise<void> }>;

const NIORT = { label: 'Niort', latitude: 46.3239, longitude: -0.4645 };
const AIFFRES = { label: 'Aiffres', latitude: 46.2867, longitude: -0.4144 };
const POITIERS = { label: 'Poitiers', latitude: 46.5802, longitude: 0.3404 };
const MONTPELLIER = { label: 'Montpellier', latitude: 43.6109, longitude: 3.8772 };
const BAKERY = ['Boulangerie', 'boulanger', 'boulangère', 'viennoiserie'];

const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** An offer; its number is its id and its age in hours. */
function aDocument(number: number, changes: Partial<SearchDocument> = {}): SearchDocument {
  return {
    id: uuid(number),
    revision: 1,
    title: `Offre numéro ${number}`,
    occupation: 'D1102',
    occupationWords: [],
    employerName: 'Maison Test',
    description: '',
    skills: [],
    place: NIORT,
    contractTypes: ['apprenticeship'],
    level: null,
    startFrom: null,
    startTo: null,
    rhythm: null,
    openings: 1,
    publishedAt: new Date(Date.UTC(2026, 10, 1) - number * 3_600_000).toISOString(),
    applications: 0,
    ...changes,
  };
}

const NOTHING = { contractTypes: [], levels: [], rhythms: [], startFrom: null, startTo: null };
const aQuery = (changes: Partial<SearchQuery> = {}): SearchQuery => ({
  words: '',
  near: null,
  filters: NOTHING,
  sort: 'relevance',
  cursor: null,
  limit: 50,
  ...changes,
});

/** What every index does, whatever holds its documents. */
export function searchIndexBehaviour(name: string, open: OpenIndex): void {
  describe(`search on ${name}`, () => {
    const closers: (() => Promise<void>)[] = [];
    const opened = async (...documents: SearchDocument[]) => {
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

    describe('finding words', () => {
      let found: (changes: Partial<SearchQuery>) => Promise<number[]>;
      let index: RebuildableIndex;
      beforeAll(async () => {
        ({ index, found } = await opened(
          aDocument(1, { title: 'Apprenti boulanger (h/f)', occupationWords: BAKERY, employerName: 'Fournil Martin' }),
          aDocument(2, { title: 'Boulangère en apprentissage', employerName: 'Chez Verte Feuille' }),
          aDocument(3, { title: 'Deux boulangers recherchés', employerName: 'Ventura' }),
          aDocument(4, { title: 'Conseiller de vente', skills: ['accueil', 'encaissement'], occupation: 'D1507' }),
          aDocument(5, { title: 'Énergie verte : électricien', description: 'Poser des panneaux près de la côte.' }),
          aDocument(6, { title: 'Pâtissier', description: 'Aide aussi le boulanger du fournil, parfois.' }),
          aDocument(7, { title: 'Maçonne', occupationWords: ['Maçonnerie', 'maçon', 'gros œuvre'] }),
        ));
      });

      it.each([
        ['masculine', 'boulanger', [1, 2, 3, 6]],
        ['feminine', 'Boulangère', [1, 2, 3, 6]],
        ['plural', 'BOULANGERS', [1, 2, 3, 6]],
        ['the trade', 'boulangerie', [1, 2, 3, 6]],
        ['no accents', 'patissiere', [6]],
        ['too many accents', 'pâtîssièr', [6]],
        ['a ligature written out', 'gros oeuvre', [7]],
        ['a skill', 'encaissement', [4]],
        ['the description', 'panneaux', [5]],
        ['words that every offer has, ignored', 'contrat en alternance de maçon', [7]],
        ['all the words, wherever they stand', 'fournil boulanger', [1, 6]],
        ['words that no offer has together', 'maçon boulanger', []],
        ['the beginning of a word', 'boulan', [1, 2, 3, 6]],
      ])('by %s: %s', async (_, words, numbers) => {
        expect((await found({ words })).toSorted()).toEqual(numbers);
      });

      it('forgives a letter in a long word, two in a very long one, and says so', async () => {
        const { hits, corrections } = await index.search(aQuery({ words: 'boulnger' }));
        expect(hits).toHaveLength(4);
        expect(corrections).toEqual([{ typed: 'boulnger', meant: 'boulanger' }]);
        expect(await found({ words: 'électircien' })).toEqual([5]);
        expect(await found({ words: 'elctrcien' })).toEqual([5]);
      });

      it('never corrects a short word: vente is not verte', async () => {
        expect(await found({ words: 'vente' })).toEqual([4]);
        expect(await found({ words: 'verte' })).toEqual([5, 2]);
        expect(await found({ words: 'vetne' })).toEqual([]);
      });

      it('finds a company by the beginning of its name, never by something like it', async () => {
        expect(await found({ words: 'ventur' })).toEqual([3]);
        expect(await found({ words: 'fournil mart' })).toEqual([1]);
        expect(await found({ words: 'ventira' })).toEqual([]);
        expect(await found({ words: 'bentura' })).toEqual([]);
      });

      it('puts titles before what the trade is called, and both before descriptions', async () => {
        const { found: ordered } = await opened(
          aDocument(1, { description: 'soudeur' }),
          aDocument(2, { occupationWords: ['soudeur'] }),
          aDocument(3, { title: 'Soudeur' }),
        );
        expect(await ordered({ words: 'soudeuse' })).toEqual([3, 2, 1]);
      });

      it('tells which words of the offer were met', async () => {
        const met = async (words: string) => (await index.search(aQuery({ words }))).hits[0]?.matchedWords;
        expect(await met('boulangers feuille')).toEqual(['Boulangère', 'Feuille']);
        expect(await met('panneau')).toEqual(['panneaux']);
      });
    });

    describe('places', () => {
      const around = (radiusKm: number) => ({ ...NIORT, radiusKm });
      let found: (changes: Partial<SearchQuery>) => Promise<number[]>;
      let index: RebuildableIndex;
      beforeAll(async () => {
        ({ index, found } = await opened(
          aDocument(1, { place: POITIERS }),
          aDocument(2, { place: AIFFRES, title: 'Boulanger' }),
          aDocument(3, { place: MONTPELLIER, title: 'Boulanger' }),
          aDocument(4, { place: null, title: 'Boulanger' }),
          aDocument(5, { place: NIORT }),
        ));
      });

      it('keeps to the radius, and to offers that say where they are', async () => {
        expect(await found({ near: around(5) })).toEqual([5]);
        expect(await found({ near: around(10) })).toEqual([2, 5]);
        expect(await found({ near: around(67) })).toEqual([2, 5]);
        expect(await found({ near: around(69) })).toEqual([1, 2, 5]);
        expect(await found({ near: around(69), words: 'boulanger' })).toEqual([2]);
        expect(await found({ near: { latitude: 0, longitude: 0, radiusKm: 50 } })).toEqual([]);
      });

      it('sorts by distance and tells it', async () => {
        const { hits } = await index.search(aQuery({ near: around(600), sort: 'distance' }));
        expect(hits.map(({ document }) => document.place?.label)).toEqual([
          'Niort',
          'Aiffres',
          'Poitiers',
          'Montpellier',
        ]);
        expect(hits.map(({ distanceKm }) => Math.round(distanceKm ?? -1))).toEqual([0, 6, 68, 456]);
      });

      it('without a place lists all, distances unknown', async () => {
        const { hits } = await index.search(aQuery({ sort: 'distance' }));
        expect(hits.map(({ distanceKm }) => distanceKm)).toEqual([null, null, null, null, null]);
      });
    });

    describe('filters and counts', () => {
      let found: (changes: Partial<SearchQuery>) => Promise<number[]>;
      let index: RebuildableIndex;
      const filters = (changes: Partial<SearchQuery['filters']>) => ({ filters: { ...NOTHING, ...changes } });
      const september = { startFrom: '2027-09-01' as Day, startTo: '2027-09-30' as Day };
      beforeAll(async () => {
        ({ index, found } = await opened(
          aDocument(1, { contractTypes: ['apprenticeship', 'vocational'], level: 3, rhythm: 'weekly' }),
          aDocument(2, { contractTypes: ['vocational'], level: 5, startFrom: '2027-09-01' as Day }),
          aDocument(3, { level: 5, rhythm: 'blocks', startFrom: '2027-02-01' as Day, startTo: '2027-03-31' as Day }),
          aDocument(4, { level: null, startFrom: '2027-10-01' as Day }),
        ));
      });

      it.each([
        ['contract type', { contractTypes: ['vocational' as const] }, [1, 2]],
        ['level, any level kept', { levels: [5] }, [2, 3, 4]],
        ['several levels', { levels: [3, 5] }, [1, 2, 3, 4]],
        ['rhythm', { rhythms: ['blocks' as const] }, [3]],
        ['start, those that do not say kept', september, [1, 2]],
        ['an open end', { startFrom: '2027-04-01' as Day }, [1, 2, 4]],
        ['all at once', { levels: [5], contractTypes: ['vocational' as const], ...september }, [2]],
      ])('by %s', async (_, changes, numbers) => {
        expect((await found(filters(changes))).toSorted()).toEqual(numbers);
      });

      it('counts each facet under the filters of the others, not its own', async () => {
        const { summary } = await index.search(aQuery(filters({ contractTypes: ['vocational'], levels: [5] })));
        expect(summary).toEqual({
          total: 1,
          facets: {
            contractTypes: { apprenticeship: 2, vocational: 1 },
            levels: { 3: 1, 5: 1 },
            rhythms: { any: 1 },
            starts: { '2027-09': 1 },
          },
        });
        const { summary: all } = await index.search(aQuery(filters(september)));
        expect(all?.total).toBe(2);
        expect(all?.facets.starts).toEqual({ any: 1, '2027-02': 1, '2027-09': 1, '2027-10': 1 });
      });

      it('counts once, on the first page', async () => {
        const first = await index.search(aQuery({ limit: 2 }));
        expect(first.summary?.total).toBe(4);
        expect((await index.search(aQuery({ limit: 2, cursor: first.cursor }))).summary).toBeNull();
      });
    });

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
