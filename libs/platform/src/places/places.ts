/**
 * The gazetteer: from a postal code and a commune as people write them to one place with coordinates. It works without a
 * network and never guesses between homonyms; it is not an address search and knows no streets.
 */
import type { Place } from '@app/domain';
import { communeKey } from './commune-name.js';
import { locator, type Location } from './locate.js';
import { type OfficialPlaces, withOfficial } from './official/official-places.js';
import { PlaceNames } from './place-names.js';
import { readVendorPlaces, type VendorCommune, type VendorPlaces } from './vendor-places.js';

/** What is known of a place before it is found; an empty string counts as unknown. */
export interface PlaceQuery {
  postalCode?: string | undefined;
  commune?: string | undefined;
}

/** Finds places; undefined means "ask", never "nowhere near". */
export interface Places {
  find(query: PlaceQuery): Place | undefined;
  /** By INSEE code; that of a merged commune leads to the commune it now belongs to. */
  byCode(communeCode: string): Place | undefined;
  /** Places whose name or postal code begins so, likeliest first. */
  suggest(typed: string, limit: number): Place[];
}

interface Commune {
  code: string;
  label: string;
  postalCodes: string[];
  population: number;
  location: Location;
}

/** A name borne by several communes is taken for the largest only when it is this many times larger than the next. */
const dominance = 10;

type ReadOfficial = () => Promise<OfficialPlaces>;

const nothingImported: ReadOfficial = async () => ({ communes: [], merges: [] });

let readOfficial = nothingImported;
let loaded: Promise<Places> | undefined;

/** The gazetteer of this process, read from the data packages and what was imported at the first call (about 0.8 s, then 23 MB). */
export function loadPlaces(): Promise<Places> {
  if (loaded) return loaded;
  const loading = readGazetteer();
  loaded = loading;
  // What could not be read is read again by whoever asks next.
  loading.catch(() => (loaded = loaded === loading ? undefined : loaded));
  return loading;
}

/** From the next call on, the gazetteer holds what `read` gives. @returns how to go back to the data packages, unless others took over */
export function usePlaces(read: ReadOfficial): () => void {
  [readOfficial, loaded] = [read, undefined];
  return () => {
    if (readOfficial === read) [readOfficial, loaded] = [nothingImported, undefined];
  };
}

async function readGazetteer(): Promise<Places> {
  const [vendor, official] = [await readVendorPlaces(), await readOfficial()];
  return new Gazetteer(withOfficial(vendor, official));
}

class Gazetteer implements Places {
  private readonly byPostalCode = new Map<string, Commune[]>();
  private readonly byName = new Map<string, Commune[]>();
  private readonly byFormerName = new Map<string, Commune[]>();
  private readonly arrondissements = new Map<string, Commune>();
  private readonly communes = new Map<string, Commune>();
  private readonly formerCodes = new Map<string, Commune>();
  private names: PlaceNames<Commune> | undefined;

  constructor(vendor: VendorPlaces) {
    const locate = locator(vendor);
    const rows = (isWanted: (type: VendorCommune['type']) => boolean) =>
      vendor.communes.filter((row) => isWanted(row.type));
    for (const row of rows((type) => type === 'commune-actuelle' || type === 'arrondissement-municipal')) {
      const location = locate(row);
      if (!location) continue;
      const { code, nom: label, codesPostaux: postalCodes = [], population = 0 } = row;
      const commune = { code, label, postalCodes, population, location };
      this.communes.set(code, commune);
      add(this.byName, communeKey(label), commune);
      for (const postalCode of postalCodes) {
        add(this.byPostalCode, postalCode, commune);
        if (row.commune) this.arrondissements.set(postalCode, commune);
      }
    }
    for (const { code, nom, chefLieu } of rows((type) => type === 'commune-deleguee' || type === 'commune-associee')) {
      const current = this.communes.get(chefLieu ?? '');
      if (!current) continue;
      add(this.byFormerName, communeKey(nom), current);
      this.formerCodes.set(code, current);
    }
  }

  find(query: PlaceQuery): Place | undefined {
    const postalCode = query.postalCode?.trim() ?? '';
    const name = query.commune?.trim() ?? '';
    const commune = name ? this.named(communeKey(name), postalCode) : mostPopulated(this.byPostalCode.get(postalCode));
    if (!commune) return undefined;
    const arrondissement = commune.postalCodes.includes(postalCode) && this.arrondissements.get(postalCode);
    return placeOf(arrondissement || commune, postalCode);
  }

  byCode(communeCode: string): Place | undefined {
    const commune = this.communes.get(communeCode) ?? this.formerCodes.get(communeCode);
    return commune && placeOf(commune, '');
  }

  suggest(typed: string, limit: number): Place[] {
    this.names ??= new PlaceNames(this.communes.values());
    return this.names.startingWith(typed, limit).map((commune) => placeOf(commune, typed.trim()));
  }

  /** Today's names win over the names of merged communes, which lead to the commune they now belong to. */
  private named(key: string, postalCode: string): Commune | undefined {
    const today = this.byName.get(key) ?? [];
    const former = this.byFormerName.get(key) ?? [];
    if (postalCode) return inPostalArea(today, postalCode) ?? inPostalArea(former, postalCode);
    return unmistakable(today.length > 0 ? today : former);
  }
}

/** The commune of that postal code, else of its département: company post (CEDEX) has postal codes of its own. */
function inPostalArea(communes: Commune[], postalCode: string): Commune | undefined {
  const exact = communes.filter((commune) => commune.postalCodes.includes(postalCode));
  const area = areaOf(postalCode);
  return (
    mostPopulated(exact) ??
    unmistakable(communes.filter((one) => one.postalCodes.some((code) => areaOf(code) === area)))
  );
}

function areaOf(postalCode: string): string {
  return postalCode.slice(0, /^9[78]/.test(postalCode) ? 3 : 2);
}

function unmistakable(communes: Commune[]): Commune | undefined {
  const [first, second] = [...new Set(communes)].sort((a, b) => b.population - a.population);
  return first && first.population >= dominance * (second?.population ?? 0) ? first : undefined;
}

function mostPopulated(communes: Commune[] = []): Commune | undefined {
  return communes.reduce<Commune | undefined>(
    (best, one) => (best && best.population >= one.population ? best : one),
    undefined,
  );
}

function placeOf({ code, label, postalCodes, location }: Commune, asked: string): Place {
  const only = postalCodes.length === 1 ? postalCodes[0] : undefined;
  const postalCode = postalCodes.includes(asked) ? asked : (only ?? null);
  return { communeCode: code, postalCode, label, ...location };
}

function add(index: Map<string, Commune[]>, key: string, commune: Commune): void {
  const known = index.get(key);
  if (known) known.push(commune);
  else index.set(key, [commune]);
}
