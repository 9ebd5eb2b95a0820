/** What the lines of a ROME archive say, in our words; every number is the official one, kept as text. */

/** An occupation of one version; `parent` is its 3.x code, its own when it is one. */
interface OccupationRow {
  kind: 'occupation';
  code: string;
  parent: string;
  ogr: string;
  label: string;
}

/** A job title (*appellation*). */
interface TitleRow {
  kind: 'title';
  code: string;
  ogr: string;
  label: string;
  shortLabel: string;
}

/** A skill (*compétence*) or a work setting (*environnement de travail*), with its official type. */
export interface ItemRow {
  kind: 'skill' | 'setting';
  ogr: string;
  label: string;
  type: string;
}

/** An occupation has an item: a skill, an activity or a work setting, told apart by its OGR number. */
interface LinkRow {
  kind: 'item';
  code: string;
  ogr: string;
}

/** Where an item stands on the sheet of an occupation; all numbers are official. */
interface PlacementRow {
  kind: 'placement';
  code: string;
  ogr: string;
  heading: string;
  block: string;
  list: string;
  part: string;
  position: string;
}

/** A change of occupation that experts recommend; titles are given when the move holds for them only. */
export interface MoveRow {
  kind: 'move';
  from: string;
  to: string;
  fromTitle: string | null;
  toTitle: string | null;
  move: 'close' | 'evolution';
}

/** A node of one of the official trees. */
interface NodeRow {
  kind: 'node';
  ogr: string;
  tree: string;
  parent: string;
  key: string;
  label: string;
  item: string | null;
  type: string;
}

/** What a line says. */
export type RomeFact = OccupationRow | TitleRow | ItemRow | LinkRow | PlacementRow | MoveRow | NodeRow;
