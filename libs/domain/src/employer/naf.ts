/** The activity code of a company. NAF 2025 replaces rév. 2 on 1 January 2027, so a code means nothing without its version. */
import type { Day } from '../calendar/day.js';
import { type DatedRow, inForce, tableOf } from '../law/dated-row.js';
import { parseCode } from '../law/formats.js';
import rows from './naf-versions.json' with { type: 'json' };

/** An edition of the nomenclature. */
export type NafVersion = 'rev2' | 'naf2025';

/** Every row of `naf-versions.json`. */
export const NAF_VERSIONS = tableOf<DatedRow<NafVersion>>(rows);

/** A code with its edition. */
export interface Naf {
  /** Four digits and a letter, without a dot. */
  readonly code: string;
  readonly version: NafVersion;
}

/** The edition in force on a day (décret 2025-736). */
export function nafVersionAt(day: Day): NafVersion {
  return inForce(NAF_VERSIONS, 'naf', { at: day }).value;
}

/** Reads a code as written on `day`, with or without a dot; throws `code-invalid`. */
export function parseNaf(text: string, day: Day): Naf {
  return { code: parseCode('naf', text), version: nafVersionAt(day) };
}
