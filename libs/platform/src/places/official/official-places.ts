/**
 * The communes that an administrator imported, as rows shared by all apps of a database, and how they win over what the data packages say:
 * exact points replace approximate ones, names and postal codes are those of the official file, merged communes lead to today's.
 */
import type { DataSource } from 'typeorm';
import type { VendorCommune, VendorPlaces } from '../vendor-places.js';

/** Made with the schema that the apps share; written by the app that imports, read by all. */
export const OFFICIAL_PLACES_TABLES = `
  create table if not exists platform.commune (
    code text primary key,
    label text not null,
    postal_codes text[] not null,
    latitude double precision,
    longitude double precision,
    population integer,
    ended_in text);
  create table if not exists platform.commune_merge (
    code text primary key,
    label text not null,
    into_code text not null,
    merged_on date not null,
    ended_in text);`;

/** A commune of the official file. */
export interface OfficialCommune {
  code: string;
  label: string;
  postalCodes: string[];
  latitude: number | null;
  longitude: number | null;
  population: number | null;
}

/** What was imported; `merges` says which commune a former one is part of now, and what it was called. */
export interface OfficialPlaces {
  communes: readonly OfficialCommune[];
  merges: readonly { code: string; label: string; into: string }[];
}

/** Reads what was imported. */
export async function readOfficialPlaces(dataSource: DataSource): Promise<OfficialPlaces> {
  const communes: OfficialCommune[] = await dataSource.query(
    `select code, label, postal_codes as "postalCodes", latitude, longitude, population
       from platform.commune where ended_in is null`,
  );
  const merges: OfficialPlaces['merges'] = await dataSource.query(
    `select code, label, into_code as "into" from platform.commune_merge where ended_in is null`,
  );
  return { communes, merges };
}

/** The data packages corrected by what was imported; a commune that the official file does not know stays as it was. */
export function withOfficial(vendor: VendorPlaces, { communes, merges }: OfficialPlaces): VendorPlaces {
  const official = new Map(communes.map((one) => [one.code, one]));
  const into = new Map(merges.map((merge) => [merge.code, merge.into]));
  const isCurrent = (code: string) => official.has(code);
  const known = vendor.communes.map((row) => (isToday(row) ? corrected(row, official.get(row.code)) : row));
  const codes = new Set(known.filter(isToday).map(({ code }) => code));
  const added = communes.filter(({ code }) => !codes.has(code)).map((one) => corrected(newCommune(one.code), one));
  const former = merges
    .filter(({ code }) => !isCurrent(code))
    .map(({ code, label }) => formerCommune(code, label, todays(code, { into, isCurrent })));
  const gone = new Set(former.map(({ code }) => code));
  return {
    ...vendor,
    communes: [...known.filter((row) => !(isToday(row) && gone.has(row.code))), ...added, ...former],
    coordinates: new Map([...vendor.coordinates, ...communes.flatMap(pointOf)]),
  };
}

const isToday = ({ type }: VendorCommune): boolean =>
  type === 'commune-actuelle' || type === 'arrondissement-municipal';

const newCommune = (code: string): VendorCommune => ({ code, nom: '', type: 'commune-actuelle' });

const formerCommune = (code: string, nom: string, chefLieu: string): VendorCommune => ({
  ...{ code, nom, chefLieu },
  type: 'commune-deleguee',
});

/** Follows a commune that was merged, and merged again, to the one of today; a circle ends where it began to repeat. */
function todays(
  code: string,
  { into, isCurrent }: { into: Map<string, string>; isCurrent: (code: string) => boolean },
) {
  const passed = new Set<string>();
  let at = code;
  for (let next = into.get(at); next && !isCurrent(at) && !passed.has(next); next = into.get(at)) {
    passed.add(at);
    at = next;
  }
  return at;
}

function corrected(row: VendorCommune, official: OfficialCommune | undefined): VendorCommune {
  if (!official) return row;
  const { label, postalCodes, population } = official;
  return {
    ...row,
    nom: label,
    codesPostaux: postalCodes.length > 0 ? postalCodes : (row.codesPostaux ?? []),
    population: population ?? row.population ?? 0,
  };
}

const pointOf = ({ code, latitude, longitude }: OfficialCommune) =>
  latitude === null || longitude === null ? [] : [[code, { latitude, longitude }] as const];
