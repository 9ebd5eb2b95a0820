/**
 * The occupations that work-study contracts are mostly signed for, by ROME code, in our own plain words. It answers for
 * exact words only; searching, spelling and the measured proximity of trades belong to the search of the apps.
 */
import table from './occupations.json' with { type: 'json' };
import { fold } from './words.js';

/** One occupation; `masculine` and `feminine` are the titles of those who hold it. */
export interface Occupation {
  /** ROME code, one letter A–N and four digits. */
  code: string;
  fr: string;
  en: string;
  masculine: string;
  feminine: string;
  synonyms: readonly string[];
}

/** How close two occupations are. */
export type Nearness = 'same' | 'near' | 'far';

const DOMAIN_LENGTH = 3;
const OCCUPATIONS: readonly Occupation[] = table.occupations;

const BY_WORDS: ReadonlyMap<string, Occupation> = new Map(
  OCCUPATIONS.flatMap((row) =>
    [row.code, row.fr, row.en, row.masculine, row.feminine, ...row.synonyms].map(
      (words) => [fold(words), row] as const,
    ),
  ),
);

/** All occupations, by code. */
export function allOccupations(): readonly Occupation[] {
  return OCCUPATIONS;
}

/** The occupation of a code, label, title or synonym, whatever its accents and capitals; else `null`. */
export function occupationOf(codeOrWords: string): Occupation | null {
  return BY_WORDS.get(fold(codeOrWords)) ?? null;
}

/** Two ROME codes are near when they share the professional domain, their first three characters. */
export function nearness(a: string, b: string): Nearness {
  if (a === b) return 'same';
  return a.slice(0, DOMAIN_LENGTH) === b.slice(0, DOMAIN_LENGTH) ? 'near' : 'far';
}
