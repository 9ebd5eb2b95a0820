/** The kinds of employer that the law tells apart: a public one signs apprenticeships, never a vocational contract. */
import type { ContractType } from '../contract/contract-windows.js';
import { type LawRow, tableOf } from '../law/dated-row.js';
import rows from './kinds.json' with { type: 'json' };

/** Private, public but industrial or commercial (*EPIC*), or public. */
export type EmployerKind = 'private' | 'epic' | 'public';

/** One row of `kinds.json`. */
export interface EmployerKindRow extends LawRow {
  readonly key: EmployerKind;
  readonly contractTypes: readonly ContractType[];
  readonly fr: string;
  readonly en: string;
}

/** Every row of `kinds.json`. */
export const EMPLOYER_KINDS = tableOf<EmployerKindRow>(rows);

/** The contracts that a kind of employer may sign (L6325-2). */
export function contractTypesOf(kind: EmployerKind): readonly ContractType[] {
  return EMPLOYER_KINDS.find(({ key }) => key === kind)?.contractTypes ?? [];
}
