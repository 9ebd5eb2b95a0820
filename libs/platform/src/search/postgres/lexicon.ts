/** What a query's words mean in the index: a word that offers have, the beginning of one, or one that is spelled nearly like it. */
import { queryWords, stem } from '../french-words.js';
import type { Term } from './lexemes.js';
import type { Sql } from './writer.js';
import type { SearchPage } from '../search-index.js';
import { forgiven, nearest, spellingKeys } from '../spelling.js';

const SHORTEST_BEGINNING = 4;
const MOST_STEMS = 20;

const KNOWN = `
  select distinct stem from search_word where stem = any ($1::text[])`;
const BEGINNING = `
  select distinct stem from search_word where word like $1 limit ${MOST_STEMS}`;
const COMPANY = `
  select from search_offer where words @@ $1::tsquery limit 1`;
const SPELLED_LIKE = `
  select word from search_word where keys && $1::text[] limit 500`;

export class PostgresLexicon {
  constructor(private readonly sql: Sql) {}

  async understand(text: string): Promise<{ terms: Term[]; corrections: SearchPage['corrections'] }> {
    const words = queryWords(text);
    if (!words.length) return { terms: [], corrections: [] };
    const known = new Set((await this.sql<{ stem: string }>(KNOWN, [words.map(stem)])).map((row) => row.stem));
    const corrections: SearchPage['corrections'] = [];
    const terms: Term[] = [];
    for (const typed of words) {
      const term = known.has(stem(typed)) ? { typed, stems: [stem(typed)] } : await this.guess(typed);
      if (term.meant) corrections.push({ typed, meant: term.meant });
      terms.push({ typed: term.typed, stems: term.stems });
    }
    return { terms, corrections };
  }

  /** The name of a company is never corrected into another word. */
  private async guess(typed: string): Promise<Term & { meant?: string }> {
    const unknown = { typed, stems: [stem(typed)] };
    if (typed.length < SHORTEST_BEGINNING) return unknown;
    const begun = await this.sql<{ stem: string }>(BEGINNING, [`${typed}%`]);
    if (begun.length) return { typed, stems: begun.map((row) => row.stem) };
    if (!forgiven(typed)) return unknown;
    if ((await this.sql(COMPANY, [`'e:${typed}':*`])).length) return unknown;
    const like = await this.sql<{ word: string }>(SPELLED_LIKE, [spellingKeys(typed)]);
    const meant = nearest(
      typed,
      like.map(({ word }) => word),
    );
    return meant ? { typed: meant, stems: [stem(meant)], meant } : unknown;
  }
}
