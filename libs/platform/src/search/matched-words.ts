import { stem, wordsOf } from './french-words.js';
import type { SearchDocument } from './search-index.js';

const MOST = 8;

/** The words of an offer that a query met, as they are written there; the description is read only when nothing before it says why. */
export function matchedWords(document: SearchDocument, terms: { typed: string; stems: string[] }[]): string[] {
  if (!terms.length) return [];
  const stems = new Set(terms.flatMap((term) => term.stems));
  const { title, occupationWords, skills, employerName, description } = document;
  const company = written(employerName).filter((word) =>
    wordsOf(word).some((part) => terms.some(({ typed }) => part.startsWith(typed))),
  );
  const metIn = (text: string) => written(text).filter((word) => wordsOf(word).some((part) => stems.has(stem(part))));
  const first = [...metIn(title), ...company];
  const met = first.length ? first : [...metIn(skills.join(' ')), ...metIn(occupationWords.join(' '))];
  return [...new Set(met.length ? met : metIn(description))].slice(0, MOST);
}

const written = (text: string): string[] => text.split(/[^\p{Letter}\p{Number}+#]+/u).filter(Boolean);
