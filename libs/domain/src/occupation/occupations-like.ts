/**
 * The occupations that words may mean, for asking "which of these?". It never chooses: `occupationOf` does, when there is
 * no doubt. It corrects no spelling.
 */
import table from './ambiguous-words.json' with { type: 'json' };
import { allOccupations, type Occupation, occupationOf, wordsOf } from './occupation.js';
import { fold } from './words.js';

/** Words that several occupations answer to, and their codes, the likeliest first. */
export const AMBIGUOUS_WORDS: readonly { words: readonly string[]; codes: readonly string[] }[] = table.words;

const MOST = 8;

let ambiguous: ReadonlyMap<string, readonly string[]> | undefined;
let phrases: readonly { row: Occupation; words: readonly string[][] }[] | undefined;

/**
 * The one occupation of exact words, the listed ones of ambiguous words, else those with a phrase that contains every
 * word or its beginning, shortest phrase first, eight at most.
 * @example occupationsLike('chauffeur').map(({ code }) => code) //=> ['N4101', 'N4102', 'N4103', 'N4105']
 */
export function occupationsLike(text: string): readonly Occupation[] {
  const exact = occupationOf(text);
  if (exact) return [exact];
  ambiguous ??= new Map(AMBIGUOUS_WORDS.flatMap(({ words, codes }) => words.map((word) => [fold(word), codes])));
  const listed = ambiguous.get(fold(text));
  if (listed) return listed.flatMap((code) => occupationOf(code) ?? []);
  return containing(fold(text).split(' ').filter(Boolean));
}

function containing(asked: readonly string[]): Occupation[] {
  if (asked.length === 0) return [];
  phrases ??= allOccupations().map((row) => ({ row, words: wordsOf(row).map((phrase) => fold(phrase).split(' ')) }));
  return phrases
    .flatMap(({ row, words }) => {
      const lengths = words.filter((phrase) => containsAll(phrase, asked)).map((phrase) => phrase.length);
      return lengths.length > 0 ? [{ row, length: Math.min(...lengths) }] : [];
    })
    .sort((a, b) => a.length - b.length || (a.row.code < b.row.code ? -1 : 1))
    .slice(0, MOST)
    .map(({ row }) => row);
}

function containsAll(phrase: readonly string[], asked: readonly string[]): boolean {
  return asked.every((word) => phrase.some((own) => own.startsWith(word)));
}
