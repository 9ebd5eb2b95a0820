import { allOccupations, fold, type Occupation } from '@app/domain';
import { nearest } from '@app/platform/search/spelling.js';

interface Form {
  text: string;
  folded: string;
  words: string[];
  occupation: Occupation;
}

const FORMS: Form[] = allOccupations().flatMap((occupation) => {
  const { code, fr, en, masculine, feminine, synonyms } = occupation;
  return [...new Set([fr, masculine, feminine, ...synonyms, en, code])].map((text) => {
    const folded = fold(text);
    return { text, folded, words: folded.split(' '), occupation };
  });
});
const WORDS = new Set(FORMS.flatMap(({ words }) => words));

/** An occupation and the form of its name that was met. */
export interface OccupationSuggestion extends Pick<Occupation, 'code' | 'fr' | 'en'> {
  matched: string;
}

/** Occupations whose label, title, synonym or code has words that begin as typed; a long word may be misspelt. Each once, best first. */
export function suggestOccupations(typed: string, limit: number): OccupationSuggestion[] {
  const words = fold(typed).split(' ').filter(Boolean);
  if (!words.length) return [];
  const found = formsWith(words);
  const forms = found.length ? found : formsWith(words.map((word) => nearest(word, WORDS) ?? word));
  const text = words.join(' ');
  const rank = ({ folded }: Form) => (folded === text ? 0 : folded.startsWith(text) ? 1 : 2);
  const ordered = forms.toSorted((a, b) => rank(a) - rank(b) || a.folded.length - b.folded.length);
  const first = new Map<string, Form>();
  for (const form of ordered) if (!first.has(form.occupation.code)) first.set(form.occupation.code, form);
  return [...first.values()]
    .slice(0, limit)
    .map(({ text: matched, occupation: { code, fr, en } }) => ({ code, fr, en, matched }));
}

const formsWith = (words: string[]): Form[] =>
  FORMS.filter((form) => words.every((word) => form.words.some((own) => own.startsWith(word))));
