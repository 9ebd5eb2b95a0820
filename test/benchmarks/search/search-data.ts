import { allOccupations, type Day } from '@app/domain';
import { locator } from '@app/platform/places/locate.js';
import { readVendorPlaces } from '@app/platform/places/vendor-places.js';
import { RHYTHMS, type SearchDocument } from '@app/platform/search/search-index.js';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Offers with the words of real ones, spread over France as people are, the same at each run; and what youths would ask. */
export interface SearchData {
  documents(count: number): Generator<SearchDocument>;
  query(): { words: string; label: string; latitude: number; longitude: number };
}

/** @param path of a gzipped file with one `{"k": [keywords]}` a line */
export async function searchData(path: string): Promise<SearchData> {
  const lines = gunzipSync(readFileSync(path)).toString().trim().split('\n');
  const keywords = lines.map((line) => (JSON.parse(line) as { k: string[] }).k).filter((list) => list.length > 2);
  const random = numbers(42);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const place = await byPopulation(random);
  const occupations = allOccupations();

  function aDocument(number: number): SearchDocument {
    const [first = '', second = '', ...rest] = keywords[number % keywords.length]!;
    const { code, fr, masculine, feminine, synonyms } = pick(occupations);
    return {
      id: `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`,
      revision: 1,
      title: /^(alternan|apprenti|contrat)/i.test(first) ? second : first,
      occupation: code,
      occupationWords: [fr, masculine, feminine, ...synonyms],
      employerName: `${pick(rest.length ? rest : [first])} ${number % 9_000}`,
      description: rest.slice(8).join(', '),
      skills: rest.slice(0, 8),
      place: place(),
      contractTypes: random() < 0.7 ? ['apprenticeship'] : ['apprenticeship', 'vocational'],
      level: pick([null, 3, 3, 4, 5, 5, 6, 7]),
      startFrom: `2027-${pick(['01', '03', '09', '09', '09', '10'])}-01` as Day,
      startTo: null,
      rhythm: pick([null, ...RHYTHMS]),
      openings: 1,
      publishedAt: new Date(Date.UTC(2026, 10, 1) - Math.floor(random() * 60 * 86_400_000)).toISOString(),
      applications: Math.floor(random() ** 3 * 20),
    };
  }

  return {
    *documents(count) {
      for (let number = 0; number < count; number++) yield aDocument(number);
    },
    query() {
      const { masculine, feminine } = pick(occupations);
      const [keyword = ''] = pick(keywords).slice(1);
      const words = random() < 0.15 ? '' : pick([masculine, feminine, keyword.split(' ').slice(0, 2).join(' ')]);
      return { words, ...place() };
    },
  };
}

async function byPopulation(
  random: () => number,
): Promise<() => { label: string; latitude: number; longitude: number }> {
  const vendor = await readVendorPlaces();
  const locate = locator(vendor);
  const communes = vendor.communes.flatMap((row) => {
    const location = row.type === 'commune-actuelle' ? locate(row) : undefined;
    return location
      ? [{ label: row.nom, latitude: location.latitude, longitude: location.longitude, people: row.population ?? 0 }]
      : [];
  });
  const sums: number[] = [];
  for (const { people } of communes) sums.push((sums.at(-1) ?? 0) + people);
  return () => {
    const at = random() * sums.at(-1)!;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! < at) low = middle + 1;
      else high = middle;
    }
    const { label, latitude, longitude } = communes[low]!;
    return { label, latitude, longitude };
  };
}

/** Numbers between 0 and 1 that are the same at each run (mulberry32). */
function numbers(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
