/**
 * Diplomas by level (3 to 8) and by kind. The level alone does not tell whether a qualification is professional: that of a
 * general *baccalauréat* is not, and the pay of a vocational contract depends on it.
 */
import { type LawRow, tableOf } from '../law/dated-row.js';
import kindRows from './kinds.json' with { type: 'json' };
import levelRows from './levels.json' with { type: 'json' };

/** A level of the national framework (D6113-19); below 3 there is no diploma. */
export type DiplomaLevel = 3 | 4 | 5 | 6 | 7 | 8;

/** What a diploma is for. */
export type DiplomaKind = 'general' | 'technological' | 'vocational' | 'title' | 'cqp' | 'higher' | 'none';

/** The highest qualification someone holds; no level for no diploma. */
export interface Qualification {
  readonly level: DiplomaLevel | null;
  readonly kind: DiplomaKind;
}

/** A level, with its number until 2018 (`former`) and the code that France Travail's offers ask for. */
export interface LevelRow extends LawRow {
  readonly level: DiplomaLevel;
  readonly former: 'I' | 'II' | 'III' | 'IV' | 'V';
  readonly franceTravail: string;
  readonly fr: string;
  readonly en: string;
}

/** A kind: from which level it counts as professional, and from which it must be asked because the law was not read so far. */
export interface KindRow extends LawRow {
  readonly key: DiplomaKind;
  readonly fr: string;
  readonly en: string;
  readonly professionalFrom: DiplomaLevel | null;
  readonly askFrom: DiplomaLevel | null;
}

/** Every row of `levels.json`. */
export const DIPLOMA_LEVELS = tableOf<LevelRow>(levelRows);

/** Every row of `kinds.json`. */
export const DIPLOMA_KINDS = tableOf<KindRow>(kindRows);

/** Reads a code of France Travail's offers: `NV5` is level 3, `NV1` at least 7; `null` when it is none. */
export function levelOfFranceTravail(code: string): DiplomaLevel | null {
  return DIPLOMA_LEVELS.find(({ franceTravail }) => franceTravail === code.trim().toUpperCase())?.level ?? null;
}

/** Reads an old level, in Roman numbers: `V` is 3, `I` at least 7; `null` when it is none. */
export function levelOfFormer(roman: string): DiplomaLevel | null {
  return DIPLOMA_LEVELS.find(({ former }) => former === roman.trim().toUpperCase())?.level ?? null;
}

/** Whether a qualification counts as professional, at bac level or above (D6325-15); `null` when it must be asked. */
export function qualificationIsProfessional(level: DiplomaLevel | null, kind: DiplomaKind): boolean | null {
  if (kind === 'none') return false;
  if (level === null) return null;
  const { professionalFrom = null, askFrom = null } = DIPLOMA_KINDS.find(({ key }) => key === kind) ?? {};
  if (professionalFrom !== null && level >= professionalFrom) return true;
  return askFrom !== null && level >= askFrom ? null : false;
}
