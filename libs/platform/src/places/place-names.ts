import { communeKey } from './commune-name.js';

/** A commune as far as its names and its size go. */
interface NamedCommune {
  label: string;
  postalCodes: string[];
  population: number;
}

const SHORTEST_INNER_WORD = 4;
/** More people than live in any commune: a whole name comes before all beginnings. */
const WHOLE_NAME = 1e9;

/**
 * Names in alphabetical order, for completing while somebody types: by the beginning of the name, of a word in it, or of the postal code;
 * whole names first, then the most populated. At most 2 ms a question, for one letter.
 */
export class PlaceNames<C extends NamedCommune> {
  private readonly keys: string[];
  private readonly communes: C[];

  constructor(communes: Iterable<C>) {
    const rows = [...communes].flatMap((commune) => keysOf(commune).map((key) => ({ key, commune })));
    rows.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    this.keys = rows.map(({ key }) => key);
    this.communes = rows.map(({ commune }) => commune);
  }

  startingWith(typed: string, limit: number): C[] {
    const key = /^\d+$/.test(typed.trim()) ? typed.trim() : communeKey(typed);
    if (!key) return [];
    const best: { commune: C; worth: number }[] = [];
    for (let at = this.firstFrom(key); this.keys[at]?.startsWith(key); at++) {
      const commune = this.communes[at]!;
      const worth = commune.population + (this.keys[at] === key ? WHOLE_NAME : 0);
      if (best.length === limit && worth <= best.at(-1)!.worth) continue;
      const known = best.findIndex((one) => one.commune === commune);
      if (known >= 0 && best[known]!.worth >= worth) continue;
      if (known >= 0) best.splice(known, 1);
      best.push({ commune, worth });
      best.sort((a, b) => b.worth - a.worth);
      best.length = Math.min(best.length, limit);
    }
    return best.map(({ commune }) => commune);
  }

  private firstFrom(key: string): number {
    let [low, high] = [0, this.keys.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.keys[middle]! < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Every word of a name begins a key: "Maixent" completes to Saint-Maixent-l'École. */
function keysOf({ label, postalCodes }: NamedCommune): string[] {
  const words = label.split(/[\s'’-]+/);
  const inner = words.map((word, index) => (word.length >= SHORTEST_INNER_WORD ? words.slice(index).join(' ') : ''));
  return [...new Set([label, ...inner].filter(Boolean).map(communeKey)), ...postalCodes];
}
