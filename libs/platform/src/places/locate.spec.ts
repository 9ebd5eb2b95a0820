import { describe, expect, it } from '@jest/globals';
import { locator } from './locate.js';
import type { VendorCommune, VendorPlaces } from './vendor-places.js';

const commune = (code: string, overrides: Partial<VendorCommune> = {}): VendorCommune => ({
  code,
  nom: `Commune ${code}`,
  type: 'commune-actuelle',
  arrondissement: '792',
  ...overrides,
});

const vendor: VendorPlaces = {
  communes: [
    commune('79001'),
    commune('79002'),
    commune('79003'),
    commune('79004'),
    commune('79005', { arrondissement: '793' }),
  ],
  intercommunalities: [['79001', '79002', '79003'], ['79005']],
  coordinates: new Map([
    ['79001', { latitude: 46, longitude: -1 }],
    ['79002', { latitude: 47, longitude: 0 }],
  ]),
};

describe('locating a commune', () => {
  const locate = locator(vendor);

  it.each([
    ['its own point', commune('79001'), { latitude: 46, longitude: -1, approximate: false }],
    [
      'the point of a code it had before',
      commune('79009', { anciensCodes: ['79002'] }),
      { latitude: 47, longitude: 0, approximate: false },
    ],
    ['the mean of its intercommunality', commune('79003'), { latitude: 46.5, longitude: -0.5, approximate: true }],
    ['the mean of its arrondissement', commune('79004'), { latitude: 46.5, longitude: -0.5, approximate: true }],
    [
      'the point of its town',
      commune('75111', { commune: '79002' }),
      { latitude: 47, longitude: 0, approximate: true },
    ],
  ])('uses %s', (_, row, location) => {
    expect(locate(row)).toEqual(location);
  });

  it('invents nothing when no neighbour is known', () => {
    expect(locate(vendor.communes[4] as VendorCommune)).toBeUndefined();
  });
});
