import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readVendorPlaces, type VendorPlaces } from './vendor-places.js';

let folder: string;
let points: VendorPlaces['coordinates'];
const read = async (cache: string) => (await readVendorPlaces(cache)).coordinates;
const kept = () => readdirSync(join(folder, 'cache')).map((name) => join(folder, 'cache', name));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'passerelle-places-'));
  points = await read(join(folder, 'cache'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('knows where several thousand communes are', () => {
  expect(points.size).toBeGreaterThan(8_000);
  expect(points.get('79191')!.latitude).toBeCloseTo(46.32, 1);
});

it('gives the same from what it kept', async () => {
  expect(kept()).toHaveLength(1);
  expect(await read(join(folder, 'cache'))).toEqual(points);
});

it('reads the cities again when what it kept is broken', async () => {
  writeFileSync(kept()[0]!, '[["79191"');
  expect(await read(join(folder, 'cache'))).toEqual(points);
  expect(kept()).toHaveLength(1);
  expect(await read(join(folder, 'cache'))).toEqual(points);
});

it('does without where nothing can be kept', async () => {
  expect(await read(join(kept()[0]!, 'under-a-file'))).toEqual(points);
});
