/** The official communes and their movements as lists. What any line gets wrong refuses the files: a list with holes would end communes. */
import type { CommuneFact, MergeFact } from '@app/platform/places/official/commune-fact.js';
import { placesVersion, readCommunes } from '@app/platform/places/official/read-communes.js';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { OfficialList, ReadFiles, Reading } from './official-list.js';
import type { FileProblem } from './reference-import.entity.js';

const COMMUNE_COLUMNS = {
  ...{ code: 'text', label: 'text', postal_codes: 'text[]' },
  ...{ latitude: 'double precision', longitude: 'double precision', population: 'integer' },
};
const MERGE_COLUMNS = { code: 'text', label: 'text', into_code: 'text', merged_on: 'date' };

/** Reads all files of a folder, one after the other. @throws the reason of the signal */
export async function readPlaces(folder: string, { onProgress, signal }: Reading): Promise<ReadFiles> {
  const problems: FileProblem[] = [];
  const communes = new Map<string, CommuneFact>();
  const merges = new Map<string, MergeFact>();
  const versions = { commune: '', merge: '' };
  let bytes = 0;
  for (const name of (await readdir(folder)).sort()) {
    const path = join(folder, name);
    for await (const row of readCommunes(path)) {
      signal.throwIfAborted();
      if (row.kind === 'problem') {
        problems.push({
          file: row.file,
          line: row.line,
          code: row.code,
          detail: row.detail.slice(0, 200),
          refused: true,
        });
        continue;
      }
      versions[row.kind] = placesVersion(name) ?? '';
      if (row.kind === 'commune') communes.set(row.code, joined(communes.get(row.code), row));
      else if ((merges.get(row.code)?.on ?? '') <= row.on) merges.set(row.code, row);
    }
    bytes += (await stat(path)).size;
    onProgress(bytes);
  }
  const lists = [communeList(versions.commune, communes), mergeList(versions.merge, merges)];
  return { lists: lists.filter(({ rows }) => rows.length > 0), problems, proximity: null };
}

/** A commune with several postal codes has a line for each in some files. */
function joined(known: CommuneFact | undefined, row: CommuneFact): CommuneFact {
  return known ? { ...known, postalCodes: [...new Set([...known.postalCodes, ...row.postalCodes])].sort() } : row;
}

function communeList(version: string, communes: Map<string, CommuneFact>): OfficialList {
  const rows = [...communes.values()].map(({ code, label, postalCodes, latitude, longitude, population }) => ({
    ...{ code, label, postal_codes: postalCodes, latitude, longitude, population },
  }));
  return { name: 'communes', version, table: { name: 'platform.commune', columns: COMMUNE_COLUMNS }, rows };
}

function mergeList(version: string, merges: Map<string, MergeFact>): OfficialList {
  const rows = [...merges.values()].map(({ code, label, into, on }) => ({
    code,
    label,
    into_code: into,
    merged_on: on,
  }));
  return { name: 'merges', version, table: { name: 'platform.commune_merge', columns: MERGE_COLUMNS }, rows };
}
