import type { Day } from '@app/domain';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { RebuildableIndex, SearchQuery } from './search-index.js';
import {
  aDocument,
  AIFFRES,
  aQuery,
  BAKERY,
  MONTPELLIER,
  NIORT,
  NOTHING,
  type Opened,
  POITIERS,
} from './searched-documents.js';

/** What an index finds: by words, by place, by what suits, and how many. */
export function finding(opened: Opened): void {
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
}
