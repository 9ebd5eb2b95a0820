/** Writes what official files say in one transaction: all lists, how close occupations are, and which versions hold from now on. */
import type { Work } from '@app/platform/database/unit-of-work.js';
import { importedReference, recordImported } from '@app/platform/reference/imported-reference.js';
import { RomeProximityEntity } from '../occupations/rome-proximity.entity.js';
import type { OfficialList, ReadFiles, ReadProximity } from './official-list.js';
import type { FileProblem, TableChanges } from './reference-import.entity.js';
import { syncRows } from './sync-rows.js';

/** A file that was cut off ends more than any new version did (4.60 ended none of 3.47): beyond this share somebody has to mean it. */
const MOST_ENDED_SHARE = 0.1;

/** More than a tenth would end, and nobody said that it may. */
export class TooManyEnded extends Error {
  constructor(readonly detail: string) {
    super(`too many rows would end: ${detail}`);
    this.name = 'TooManyEnded';
  }
}

/** What was done, and which lists were left because a newer version is here. */
export interface Written {
  tables: TableChanges[];
  problems: FileProblem[];
}

/** @throws TooManyEnded before anything is kept */
export async function writeLists(work: Work, files: ReadFiles, mayEnd: boolean): Promise<Written> {
  const known = new Map((await importedReference(work.db)).map((one) => [one.name, one.version]));
  const written: Written = { tables: [], problems: [] };
  const isOlder = ({ name, version }: Pick<OfficialList, 'name' | 'version'>) => {
    const held = known.get(name) ?? '';
    if (version >= held) return false;
    const detail = `${name} ${version} < ${held}`;
    written.problems.push({ file: '', line: 0, code: 'version-older', detail, refused: false });
    return true;
  };
  for (const list of files.lists)
    if (!isOlder(list)) written.tables.push(await writeList(work, list, { known, mayEnd }));
  const { proximity } = files;
  if (proximity && !isOlder({ name: 'proximity', version: proximity.version }))
    written.tables.push(await writeProximity(work, proximity));
  return written;
}

async function writeList(
  { db, now }: Work,
  { name, version, table, rows }: OfficialList,
  { known, mayEnd }: { known: ReadonlyMap<string, string>; mayEnd: boolean },
): Promise<TableChanges> {
  const synced = await syncRows(db, table, { rows, version });
  const [{ held }] = (await db.query(`select count(*)::int as held from ${table.name} where ended_in is null`)) as [
    { held: number },
  ];
  if (!mayEnd && synced.ended > MOST_ENDED_SHARE * (held - synced.created + synced.ended))
    throw new TooManyEnded(`${name}: ${synced.ended}`);
  const changed = synced.created + synced.updated + synced.ended > 0 || known.get(name) !== version;
  if (changed) await recordImported(db, { name, version, rows: held, importedAt: now });
  return { name, version, ...synced };
}

async function writeProximity({ db, now }: Work, { version, codes, matrix }: ReadProximity): Promise<TableChanges> {
  const select = { version: true, codes: true, matrix: true } as const;
  const [before] = await db.find(RomeProximityEntity, { select });
  const bytes = Buffer.from(matrix);
  const same = before?.version === version && before.codes.join() === codes.join() && before.matrix.equals(bytes);
  const counts = { created: 0, updated: 0, unchanged: 0, ended: 0 };
  if (same) return { name: 'proximity', version, ...counts, unchanged: codes.length };
  await db.query('delete from rome_proximity');
  await db.insert(RomeProximityEntity, { version, codes, matrix: bytes });
  await recordImported(db, { name: 'proximity', version, rows: codes.length, importedAt: now });
  return { name: 'proximity', version, ...counts, [before ? 'updated' : 'created']: codes.length };
}
