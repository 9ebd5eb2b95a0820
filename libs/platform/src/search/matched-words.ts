import { stem, wordsOf } from './french-words.js';
import type { SearchDocument } from './search-index.js';

const MOST = 8;
const MOST_KEPT = 20_000;

/** The words of an offer that a query met, as they are written there; the description is read only when nothing before it says why. */
export function matchedWords(document: SearchDocument, terms: { typed: string; stems: string[] }[]): string[] {
  if (!terms.length) return [];
  const stems = new Set(terms.flatMap((term) => term.stems));
  const { title, occupationWords, skills, employerName, description } = document;
  const company = written(employerName).filter((word) =>
    partsOf(word).words.some((part) => terms.some(({ typed }) => part.startsWith(typed))),
  );
  const metIn = (text: string) => written(text).filter((word) => partsOf(word).stems.some((part) => stems.has(part)));
  const first = [...metIn(title), ...company];
  const met = first.length ? first : [...metIn(skills.join(' ')), ...metIn(occupationWords.join(' '))];
  return [...new Set(met.length ? met : metIn(description))].slice(0, MOST);
}

const written = (text: string): string[] => text.split(/[^\p{Letter}\p{Number}+#]+/u).filter(Boolean);

/** Written words come again and again, in the twenty offers of a page and from page to page: each is folded once. */
const known = new Map<string, { words: string[]; stems: string[] }>();

function partsOf(word: string): { words: string[]; stems: string[] } {
  const kept = known.get(word);
  if (kept) return kept;
  if (known.size >= MOST_KEPT) known.clear();
  const words = wordsOf(word);
  const parts = { words, stems: words.map(stem) };
  known.set(word, parts);
  return parts;
}
