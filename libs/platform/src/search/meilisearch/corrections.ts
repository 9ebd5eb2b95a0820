import { stem, wordsOf } from '../french-words.js';
import type { SearchDocument, SearchPage } from '../search-index.js';
import { nearest } from '../spelling.js';

/** What was found although no word of it is the one typed. */
export function correctionsOf(words: string[], documents: SearchDocument[]): SearchPage['corrections'] {
  if (!documents.length) return [];
  const written = documents.flatMap(({ title, occupationWords, skills, employerName, description }) =>
    wordsOf([title, ...occupationWords, ...skills, employerName, description].join(' ')),
  );
  const stems = new Set(written.map(stem));
  return words
    .filter((typed) => !stems.has(stem(typed)) && !written.some((word) => word.startsWith(typed)))
    .flatMap((typed) => {
      const meant = nearest(typed, written);
      return meant ? [{ typed, meant }] : [];
    });
}
