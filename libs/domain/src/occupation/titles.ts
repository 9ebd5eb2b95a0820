/**
 * The names of the occupations that work-study contracts are mostly signed for, by ROME code, in our own plain words. A
 * page that only shows names imports this file alone; what people type and what the work is like is in `details.ts`.
 */
import table from './occupations.json' with { type: 'json' };

/** What an occupation and those who hold it are called. */
export interface OccupationTitle {
  /** ROME code, one letter A–N and four digits. */
  code: string;
  /** The ROME 3.x code it belongs to; its own code when it is one. */
  parent: string;
  fr: string;
  en: string;
  masculine: string;
  /** Equal to `masculine` when French has one word for both. */
  feminine: string;
}

let byCode: ReadonlyMap<string, OccupationTitle> | undefined;

/** All occupations, by code. */
export function allTitles(): readonly OccupationTitle[] {
  return table.occupations;
}

/** The names of a ROME code, `null` when we have none. */
export function titleOf(code: string): OccupationTitle | null {
  byCode ??= new Map(table.occupations.map((row) => [row.code, row]));
  return byCode.get(code) ?? null;
}
