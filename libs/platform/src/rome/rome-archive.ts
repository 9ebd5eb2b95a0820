/**
 * Says which file of a ROME archive is which, by its official name: `unix_referentiel_code_rome_v347_utf8.csv` is the list
 * of occupations of version 3.47. It opens nothing; `read-rome.ts` does.
 */
import layout from './rome-tables.json' with { type: 'json' };

/** What a file of the archive holds, in the order in which files are read: what others refer to comes first. */
export const ROME_TABLES = [
  'occupations',
  'titles',
  'skills',
  'settings',
  'nodes',
  'items',
  'placements',
  'moves',
] as const;

/** One of `ROME_TABLES`. */
export type RomeTable = (typeof ROME_TABLES)[number];

/** A file that can be read; `version` is `3.47` or `4.60`. */
export interface RomeFile {
  name: string;
  table: RomeTable;
  version: string;
  /** The official headings that must be there. */
  columns: readonly string[];
}

/** A file that is left aside: another table, a table of a version that we cannot read, or the same file in another encoding. */
export interface IgnoredFile {
  name: string;
  why: 'unknown-file' | 'unknown-version' | 'not-utf8';
}

/** Which file is which; a file that is missing is nobody's fault, as later files of the archive are optional. */
export interface RomeArchive {
  files: RomeFile[];
  ignored: IgnoredFile[];
  /** Versions in order, the oldest first. */
  versions: string[];
  /** Tables without any file. */
  missing: RomeTable[];
}

const officialName = /^unix_(?<file>\w+)_v(?<major>\d)(?<minor>\d\d)_(?<encoding>utf8|iso8859-15)\.csv$/;

/**
 * Describes an archive from its file names, older versions first.
 * @example describeArchive(['unix_coherence_item_v347_utf8.csv']).files[0]?.table //=> 'items'
 */
export function describeArchive(names: readonly string[]): RomeArchive {
  const files: RomeFile[] = [];
  const ignored: IgnoredFile[] = [];
  for (const name of names) {
    const found = fileOf(name);
    if ('why' in found) ignored.push(found);
    else files.push(found);
  }
  files.sort(inReadingOrder);
  const present = new Set(files.map(({ table }) => table));
  return {
    files,
    ignored,
    versions: [...new Set(files.map(({ version }) => version))],
    missing: ROME_TABLES.filter((table) => !present.has(table)),
  };
}

function fileOf(name: string): RomeFile | IgnoredFile {
  const { file = '', major = '', minor = '', encoding } = officialName.exec(name)?.groups ?? {};
  const rows = layout.tables.filter((one) => one.file === file);
  const row = rows.find(({ majors }) => majors.includes(major));
  if (!row) return { name, why: rows.length > 0 ? 'unknown-version' : 'unknown-file' };
  if (encoding !== 'utf8') return { name, why: 'not-utf8' };
  return { name, table: row.table as RomeTable, version: `${major}.${minor}`, columns: row.columns };
}

function inReadingOrder(a: RomeFile, b: RomeFile): number {
  if (a.version !== b.version) return a.version < b.version ? -1 : 1;
  return ROME_TABLES.indexOf(a.table) - ROME_TABLES.indexOf(b.table) || (a.name < b.name ? -1 : 1);
}
