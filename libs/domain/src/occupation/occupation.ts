/**
 * The occupations that work-study contracts are mostly signed for, by ROME code, in our own plain words. It answers for
 * exact words only; words that several occupations answer to are for `occupations-like.ts`, spelling for the search of
 * the apps, the measured closeness of trades for `proximity.ts`.
 */
import { allDetails, type OccupationDetails } from './details.js';
import { allTitles, type OccupationTitle } from './titles.js';
import { fold } from './words.js';

/** One occupation; `masculine` and `feminine` are the titles of those who hold it. */
export interface Occupation extends OccupationTitle, OccupationDetails {}

/** How close two occupations are. */
export type Nearness = 'same' | 'near' | 'far';

const DOMAIN_LENGTH = 3;

// Built at the first question, so that a page which never asks does not carry the details.
let occupations: readonly Occupation[] | undefined;
let byWords: ReadonlyMap<string, Occupation> | undefined;

/** All occupations, by code. */
export function allOccupations(): readonly Occupation[] {
  occupations ??= joined();
  return occupations;
}

/** All that leads to an occupation: its code, its names, what people type and what youths say. */
export function wordsOf(row: Occupation): string[] {
  return [row.code, row.fr, row.en, row.masculine, row.feminine, ...row.synonyms, ...row.slang];
}

/** The occupation of a code or of words that lead to it alone, whatever their accents and capitals; else `null`. */
export function occupationOf(codeOrWords: string): Occupation | null {
  byWords ??= new Map(allOccupations().flatMap((row) => wordsOf(row).map((words) => [fold(words), row] as const)));
  return byWords.get(fold(codeOrWords)) ?? null;
}

/** Two ROME codes are near when they share the professional domain, their first three characters. */
export function nearness(a: string, b: string): Nearness {
  if (a === b) return 'same';
  return a.slice(0, DOMAIN_LENGTH) === b.slice(0, DOMAIN_LENGTH) ? 'near' : 'far';
}

function joined(): Occupation[] {
  const details = new Map(allDetails().map((row) => [row.code, row]));
  return allTitles().flatMap((title) => {
    const found = details.get(title.code);
    return found ? [{ ...found, ...title }] : [];
  });
}
