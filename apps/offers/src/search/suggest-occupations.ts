import { fold, type Occupation } from '@app/domain';
import { nearest } from '@app/platform/search/spelling.js';
import type { KnownOccupations, NamedForm } from '../reference/occupations/known-occupations.js';

/** An occupation and the form of its name that was met. */
export interface OccupationSuggestion extends Pick<Occupation, 'code' | 'fr' | 'en'> {
  matched: string;
}

/**
 * Occupations whose label, title, synonym or code has words that begin as typed; a long word may be misspelt. Each once, best first; of
 * names that fit equally well, ours come before those of the official archive.
 */
export function suggestOccupations(known: KnownOccupations, typed: string, limit: number): OccupationSuggestion[] {
  const words = fold(typed).split(' ').filter(Boolean);
  if (!words.length) return [];
  const found = formsWith(known, words);
  const corrected = () =>
    formsWith(
      known,
      words.map((word) => nearest(word, known.vocabulary) ?? word),
    );
  const forms = found.length ? found : corrected();
  const text = words.join(' ');
  const rank = ({ folded, imported }: NamedForm) =>
    (folded === text ? 0 : folded.startsWith(text) ? 2 : 4) + (imported ? 1 : 0);
  const ordered = forms.toSorted((a, b) => rank(a) - rank(b) || a.folded.length - b.folded.length);
  const first = new Map<string, NamedForm>();
  for (const form of ordered) if (!first.has(form.occupation.code)) first.set(form.occupation.code, form);
  return [...first.values()]
    .slice(0, limit)
    .map(({ text: matched, occupation: { code, fr, en } }) => ({ code, fr, en, matched }));
}

const formsWith = (known: KnownOccupations, words: string[]): NamedForm[] =>
  known.forms.filter((form) => words.every((word) => form.words.some((own) => own.startsWith(word))));
