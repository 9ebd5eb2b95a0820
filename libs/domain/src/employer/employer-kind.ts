/** The kinds of employer that the law tells apart: a public one signs apprenticeships, never a vocational contract. */
import type { ContractType } from '../contract/contract-windows.js';
import { type LawRow, tableOf } from '../law/dated-row.js';
import rows from './kinds.json' with { type: 'json' };
import rangeRows from './siren-ranges.json' with { type: 'json' };

/** Private, public but industrial or commercial (*EPIC*), or public. */
export type EmployerKind = 'private' | 'epic' | 'public';

/** One row of `kinds.json`. */
export interface EmployerKindRow extends LawRow {
  readonly key: EmployerKind;
  readonly contractTypes: readonly ContractType[];
  readonly fr: string;
  readonly en: string;
}

/** How the SIREN of a body of public law begins. */
export interface SirenRange extends LawRow {
  readonly prefixes: readonly string[];
}

/** Every row of `siren-ranges.json`. */
export const SIREN_RANGES = tableOf<SirenRange>(rangeRows);

/** Every row of `kinds.json`. */
export const EMPLOYER_KINDS = tableOf<EmployerKindRow>(rows);

/** The contracts that a kind of employer may sign (L6325-2). */
export function contractTypesOf(kind: EmployerKind): readonly ContractType[] {
  return EMPLOYER_KINDS.find(({ key }) => key === kind)?.contractTypes ?? [];
}

/** The kind that a SIREN or a SIRET tells; `null` for a body of public law, which must be asked. */
export function kindOfSiren(siren: string): EmployerKind | null {
  const isPublicLaw = SIREN_RANGES.some(({ prefixes }) => prefixes.some((prefix) => siren.startsWith(prefix)));
  return isPublicLaw ? null : 'private';
}
