import { afterEach, describe, expect, it } from '@jest/globals';
import { loadPlaces, usePlaces } from '../places.js';
import type { OfficialPlaces } from './official-places.js';

const commune = (code: string, label: string, more: Partial<OfficialPlaces['communes'][number]> = {}) => ({
  ...{ code, label, postalCodes: [], latitude: null, longitude: null, population: null },
  ...more,
});

describe('the gazetteer with imported communes', () => {
  let giveUp = () => {};
  afterEach(() => giveUp());
  const having = (official: Partial<OfficialPlaces>) => {
    giveUp = usePlaces(async () => ({ communes: [], merges: [], ...official }));
    return loadPlaces();
  };

  it('replaces an approximate point by the exact one, and keeps the rest', async () => {
    const before = (await loadPlaces()).byCode('79270');
    expect(before).toMatchObject({ approximate: true, label: "Saint-Maixent-l'École" });
    const point = { latitude: 46.41234, longitude: -0.20987 };
    const places = await having({ communes: [commune('79270', "Saint-Maixent-l'École", point)] });
    expect(places.byCode('79270')).toEqual({ ...before, ...point, approximate: false });
    expect(places.byCode('79191')?.label).toBe('Niort');
  });

  it('keeps the approximate point of a commune that the file gives none', async () => {
    const places = await having({ communes: [commune('79270', 'Saint-Maixent')] });
    expect(places.byCode('79270')).toMatchObject({ label: 'Saint-Maixent', approximate: true });
  });

  it('knows a new commune, and leads those that it replaced to it, through two mergers', async () => {
    const point = { latitude: 46.3, longitude: -0.4, postalCodes: ['79999'], population: 70_000 };
    const places = await having({
      communes: [commune('79999', 'Niort-Aiffres', point)],
      merges: [
        { code: '79003', label: 'Aiffres', into: '79191' },
        { code: '79191', label: 'Niort', into: '79999' },
      ],
    });
    expect(['79003', '79191', '79999'].map((code) => places.byCode(code)?.label)).toEqual(
      Array(3).fill('Niort-Aiffres'),
    );
    expect(places.find({ commune: 'Aiffres' })?.communeCode).toBe('79999');
    expect(places.find({ postalCode: '79999' })?.communeCode).toBe('79999');
    expect(places.suggest('niort', 3).map(({ label }) => label)).toContain('Niort-Aiffres');
  });

  it('does not merge a commune that came back, and survives a circle', async () => {
    const places = await having({
      communes: [commune('79191', 'Niort')],
      merges: [
        { code: '79191', label: 'Niort', into: '79003' },
        { code: '79001', label: 'A', into: '79002' },
        { code: '79002', label: 'B', into: '79001' },
      ],
    });
    expect(places.byCode('79191')?.label).toBe('Niort');
  });

  it('goes back to the data packages, and reads again after a failure', async () => {
    giveUp = usePlaces(() => Promise.reject(new Error('the database is away')));
    await expect(loadPlaces()).rejects.toThrow('away');
    giveUp();
    expect((await loadPlaces()).byCode('79191')?.label).toBe('Niort');
  });
});
