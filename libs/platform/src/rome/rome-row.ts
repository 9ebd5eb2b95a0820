/** One line of a ROME archive as a typed value: official columns in, our words out. It opens no file. */
import type { RomeTable } from './rome-archive.js';
import type { ItemRow, MoveRow, RomeFact } from './rome-fact.js';

/** The cells of a line by official heading, trimmed and without doubled apostrophes. */
export type RomeCells = Readonly<Record<string, string>>;

/** Why a line is left out, and the heading of the cell. */
export interface UnreadableCell {
  code: 'code-invalid' | 'number-invalid' | 'move-unknown';
  column: string;
  value: string;
}

const occupationCode = /^[A-N]\d{4}$/;
const digits = /^\d+$/;
const moves: Readonly<Record<string, MoveRow['move']>> = { 1: 'close', 2: 'evolution' };

/** Turns the cells of a line into a fact, or says which cell cannot be read. */
export function factOf(table: RomeTable, cells: RomeCells): RomeFact | UnreadableCell {
  return unreadable(cells) ?? readers[table](cells);
}

function unreadable(cells: RomeCells): UnreadableCell | undefined {
  for (const column of ['code_rome', 'code_rome_parent', 'code_rome_cible']) {
    const value = cells[column];
    if (value !== undefined && !occupationCode.test(value)) return { code: 'code-invalid', column, value };
  }
  const [ogr, move] = [cells['code_ogr'], cells['code_type_mobilite']];
  if (ogr !== undefined && !digits.test(ogr)) return { code: 'number-invalid', column: 'code_ogr', value: ogr };
  if (move !== undefined && !moves[move]) return { code: 'move-unknown', column: 'code_type_mobilite', value: move };
  return undefined;
}

const cell = (cells: RomeCells, column: string): string => cells[column] ?? '';

const readers: Record<RomeTable, (cells: RomeCells) => RomeFact> = {
  occupations: (c) => ({
    kind: 'occupation',
    code: cell(c, 'code_rome'),
    parent: c['code_rome_parent'] ?? cell(c, 'code_rome'),
    ogr: cell(c, 'code_ogr'),
    label: cell(c, 'libelle_rome'),
  }),
  titles: (c) => ({
    kind: 'title',
    code: cell(c, 'code_rome'),
    ogr: cell(c, 'code_ogr'),
    label: cell(c, 'libelle_appellation_long'),
    shortLabel: cell(c, 'libelle_appellation_court'),
  }),
  skills: (c) => item('skill', c, ['libelle_competence', 'libelle_type_competence']),
  settings: (c) => item('setting', c, ['libelle_env_travail', 'libelle_type_section_env_trav']),
  items: (c) => ({ kind: 'item', code: cell(c, 'code_rome'), ogr: cell(c, 'code_ogr') }),
  placements: (c) => ({
    kind: 'placement',
    code: cell(c, 'code_rome'),
    ogr: cell(c, 'code_ogr'),
    heading: cell(c, 'code_ref_rubrique'),
    block: cell(c, 'position_bloc'),
    list: cell(c, 'code_type_referentiel'),
    part: cell(c, 'code_compo_bloc'),
    position: cell(c, 'position_item'),
  }),
  moves: (c) => ({
    kind: 'move',
    from: cell(c, 'code_rome'),
    to: cell(c, 'code_rome_cible'),
    fromTitle: c['code_appellation_source'] || null,
    toTitle: c['code_appellation_cible'] || null,
    move: moves[cell(c, 'code_type_mobilite')]!,
  }),
  nodes: (c) => ({
    kind: 'node',
    ogr: cell(c, 'code_ogr'),
    tree: cell(c, 'code_type_referentiel'),
    parent: cell(c, 'code_pere'),
    key: cell(c, 'code_noeud'),
    label: cell(c, 'libelle_item_arbo'),
    item: c['code_item_arbo_associe'] === '0' ? null : cell(c, 'code_item_arbo_associe'),
    type: cell(c, 'libelle_type_noeud'),
  }),
};

function item(kind: ItemRow['kind'], cells: RomeCells, [label, type]: [label: string, type: string]): ItemRow {
  return { kind, ogr: cell(cells, 'code_ogr'), label: cell(cells, label), type: cell(cells, type) };
}
