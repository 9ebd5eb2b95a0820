/** The eleven bodies that fund training (*opérateurs de compétences*). Which one a company belongs to, only its branch tells. */
import { type LawRow, tableOf } from '../law/dated-row.js';
import rows from './opcos.json' with { type: 'json' };

/** One row of `opcos.json`. */
export interface Opco extends LawRow {
  readonly name: string;
}

/** Every row of `opcos.json`. */
export const OPCOS = tableOf<Opco>(rows);

/** Reads the name of an OPCO as people type it: case, accents, spaces and the word itself do not count. */
export function findOpco(text: string): Opco | null {
  return OPCOS.find(({ name }) => bare(name) === bare(text)) ?? null;
}

function bare(name: string): string {
  const letters = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  return letters.replace(/^l(?=opco)/, '').replace(/^opco(?!mmerce|$)/, '');
}
