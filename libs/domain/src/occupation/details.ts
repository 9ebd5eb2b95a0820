/**
 * What people call an occupation, what it takes and where it is done, in our own words: for reading files and searches,
 * for questions to a youth and for warnings to a coach. It is no rule and gives no points by itself.
 */
import table from './occupation-details.json' with { type: 'json' };
import vocabulary from './skill-words.json' with { type: 'json' };

/** What the work is like; `regulatedMachines` asks for a derogation before 18 (D4153-15 to D4153-37 code du travail). */
export const WORK_SETTINGS = [
  'night',
  'earlyMorning',
  'weekend',
  'outdoors',
  'heights',
  'standing',
  'heavyLoads',
  'customers',
  'team',
  'alone',
  'screen',
  'machines',
  'regulatedMachines',
  'food',
  'health',
  'children',
  'driving',
] as const;

/** One of `WORK_SETTINGS`. */
export type WorkSetting = (typeof WORK_SETTINGS)[number];

/** What is known of an occupation beside its names. */
export interface OccupationDetails {
  /** Other titles, abbreviations and diplomas that people write. */
  synonyms: readonly string[];
  /** What a fifteen-year-old says. */
  slang: readonly string[];
  /** Five to eight French words of `SKILL_WORDS`. */
  skills: readonly string[];
  settings: readonly WorkSetting[];
}

/** One skill, in the French words that offers and profiles share, and in English. */
export interface SkillWord {
  fr: string;
  en: string;
}

/** Every skill that an occupation of ours names. */
export const SKILL_WORDS: readonly SkillWord[] = vocabulary.skills;

/** The details of every occupation, by code. */
export function allDetails(): readonly (OccupationDetails & { code: string })[] {
  return table.occupations as readonly (OccupationDetails & { code: string })[];
}

let settingsByCode: ReadonlyMap<string, readonly WorkSetting[]> | undefined;

/** What the work of a ROME code is like; nothing for one that we do not know. */
export function settingsOf(code: string): readonly WorkSetting[] {
  settingsByCode ??= new Map(allDetails().map((row) => [row.code, row.settings]));
  return settingsByCode.get(code) ?? [];
}
