import { beforeAll, describe, expect, it } from '@jest/globals';
import { communeKey } from './commune-name.js';
import { loadPlaces, type PlaceQuery, type Places } from './places.js';

let places: Places;
beforeAll(async () => {
  places = await loadPlaces();
});

const found: [string, PlaceQuery, string, string | null, string][] = [
  ['both', { postalCode: '79000', commune: 'Niort' }, '79191', '79000', 'Niort'],
  ['a postal code alone', { postalCode: '34000' }, '34172', '34000', 'Montpellier'],
  ['a postal code shared by several communes: the most populated', { postalCode: '79500' }, '79174', '79500', 'Melle'],
  ['a name alone', { commune: 'lattes' }, '34129', '34970', 'Lattes'],
  ['a name alone with several postal codes', { commune: 'MONTPELLIER' }, '34172', null, 'Montpellier'],
  ['capitals and abbreviations', { commune: "ST MAIXENT L'ECOLE" }, '79270', '79400', "Saint-Maixent-l'École"],
  ['an article put last', { postalCode: '79260', commune: 'CRECHE (LA)' }, '79048', '79260', 'La Crèche'],
  ['a merged commune', { commune: 'Saint-Martin-lès-Melle' }, '79174', '79500', 'Melle'],
  [
    'a merged commune and its postal code',
    { postalCode: '79700', commune: 'La Chapelle-Largeau' },
    '79079',
    '79700',
    'Mauléon',
  ],
  ['Paris, by postal code', { postalCode: '75011', commune: 'Paris' }, '75111', '75011', 'Paris 11e Arrondissement'],
  ['Paris, by name', { commune: 'Paris 11ème' }, '75111', '75011', 'Paris 11e Arrondissement'],
  ['Paris as a whole', { commune: 'paris' }, '75056', null, 'Paris'],
  ['Lyon, by postal code', { postalCode: '69003' }, '69383', '69003', 'Lyon 3e Arrondissement'],
  ['Marseille, by postal code', { postalCode: '13008' }, '13208', '13008', 'Marseille 8e Arrondissement'],
  ['company post', { postalCode: '79027', commune: 'NIORT CEDEX 9' }, '79191', '79000', 'Niort'],
  ['overseas', { postalCode: '97600' }, '97611', '97600', 'Mamoudzou'],
  ['a homonym and its postal code', { postalCode: '97400', commune: 'St Denis' }, '97411', '97400', 'Saint-Denis'],
];

const unknown: [string, PlaceQuery][] = [
  ['nothing', {}],
  ['empty text', { postalCode: ' ', commune: '' }],
  ['a postal code that does not exist', { postalCode: '00000' }],
  ['a name that does not exist, whatever the postal code', { postalCode: '79000', commune: 'Nirot' }],
  ['a name of another département', { postalCode: '34000', commune: 'Niort' }],
  ['a name that two large towns bear', { commune: 'Saint-Denis' }],
];

describe('finding a place', () => {
  it.each(found)('understands %s', (_, query, communeCode, postalCode, label) => {
    expect(places.find(query)).toMatchObject({ communeCode, postalCode, label });
  });

  it.each(unknown)('does not guess from %s', (_, query) => {
    expect(places.find(query)).toBeUndefined();
  });

  it('gives the coordinates of the commune itself when they are known', () => {
    const niort = places.find({ postalCode: '79000' });
    expect(niort).toMatchObject({ approximate: false });
    expect(niort?.latitude).toBeCloseTo(46.32, 1);
    expect(niort?.longitude).toBeCloseTo(-0.46, 1);
  });

  it('gives the centre of the intercommunality otherwise, and says so', () => {
    const saintMaixent = places.find({ postalCode: '79400', commune: 'Saint-Maixent-l’École' });
    expect(saintMaixent).toMatchObject({ approximate: true });
    expect(saintMaixent?.latitude).toBeCloseTo(46.41, 1);
    expect(saintMaixent?.longitude).toBeCloseTo(-0.21, 1);
  });

  it('finds a commune by its code', () => {
    expect(places.byCode('79191')?.label).toBe('Niort');
    expect(places.byCode('00000')).toBeUndefined();
  });

  it.each([
    ['nior', 'Niort'],
    ['  NIORT', 'Niort'],
    ['st maix', "Saint-Maixent-l'École"],
    ['montp', 'Montpellier'],
    ['la creche', 'La Crèche'],
    ['79230', 'Aiffres'],
    ['paris 11', 'Paris 11e Arrondissement'],
  ])('completes %s to %s', (typed, label) => {
    expect(places.suggest(typed, 8).map((place) => place.label)).toContain(label);
  });

  it('completes quickly, and nothing out of nothing', () => {
    places.suggest('a', 8);
    const startedAt = performance.now();
    for (const typed of ['s', 'sa', 'sain', 'saint', 'm', '7', '75', '', '’', '%', 'zzz']) places.suggest(typed, 8);
    expect(performance.now() - startedAt).toBeLessThan(11 * 15);
    expect([places.suggest('', 8), places.suggest(' - ', 8), places.suggest('zzz', 8)]).toEqual([[], [], []]);
    expect(places.suggest('p', 3)).toHaveLength(3);
  });

  it('reads the data packages once', () => {
    expect(loadPlaces()).toBe(loadPlaces());
  });
});

describe('the key of a commune name', () => {
  it.each([
    ['Chalon s/ Saône', 'Chalon-sur-Saône'],
    ['STE FOY', 'Sainte-Foy'],
    ['Œuilly', 'OEUILLY'],
    ['Villeneuve les Maguelone', 'Villeneuve-lès-Maguelone'],
    ['Lyon 03', 'Lyon 3e Arrondissement'],
  ])('is the same for %s and %s', (typed, official) => {
    expect(communeKey(typed)).toBe(communeKey(official));
  });
});
