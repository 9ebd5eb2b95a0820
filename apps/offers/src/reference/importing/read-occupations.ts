/**
 * A ROME archive as lists: of each kind of file the newest version counts, so that the occupations of 4.0 and the titles of 3.x, which
 * hang on their parents, come in together. A line that names an occupation the archive does not have is told and left aside.
 */
import { type ExpertMove, proximityInPieces, withExpertMoves } from '@app/domain';
import { readRome, type RomeRow } from '@app/platform/rome/read-rome.js';
import { inPieces } from '../occupations/in-pieces.js';
import { KeyedRows, type OfficialList, type ReadFiles, type Reading, type ReadProximity } from './official-list.js';
import type { FileProblem } from './reference-import.entity.js';

type Fact<K extends RomeRow['kind']> = Extract<RomeRow, { kind: K }>;
type Row<K extends 'occupation' | 'title'> = Omit<Fact<K>, 'kind'>;

/** Left aside without refusing the rest: an official archive also holds tables and encodings that we do not read. */
const LEFT_ASIDE = new Set(['unknown-file', 'occupation-unknown']);

interface Version {
  occupations: Row<'occupation'>[];
  titles: Row<'title'>[];
  settings: Set<string>;
  items: Fact<'item'>[];
  moves: ExpertMove[];
}

/** Reads all files of a folder. @throws the reason of the signal */
export async function readOccupations(folder: string, { onProgress, signal }: Reading): Promise<ReadFiles> {
  const versions = new Map<string, Version>();
  const problems: FileProblem[] = [];
  for await (const row of readRome(folder, { signal, onProgress: ({ bytesRead }) => onProgress(bytesRead) })) {
    if (row.kind === 'problem') problems.push(told(row, row.code, row.detail));
    else if (row.version) keep(versionOf(versions, row.version), row);
  }
  const newest = <T>(of: (version: Version) => T[] | Set<T>) =>
    [...versions].toReversed().find(([, version]) => [...of(version)].length > 0);
  const occupations = newest(({ occupations }) => occupations);
  const titles = newest(({ titles }) => titles);
  const items = newest(({ items }) => items);
  const parents = new Map(occupations?.[1].occupations.map(({ code, parent }) => [code, parent]) ?? []);
  const lists = [
    ...(occupations ? [occupationList(occupations[0], occupations[1].occupations, problems)] : []),
    ...(titles ? [titleList(titles[0], { rows: titles[1].titles, parents, problems })] : []),
  ];
  const isRefused = problems.some(({ refused }) => refused);
  const proximity = items && titles && parents.size > 0 && !isRefused;
  return {
    lists,
    problems,
    proximity: proximity
      ? await proximityOf(items[0], { ...items[1], titles: titles[1].titles }, { parents, signal })
      : null,
  };
}

function versionOf(versions: Map<string, Version>, name: string): Version {
  const known = versions.get(name) ?? { occupations: [], titles: [], settings: new Set(), items: [], moves: [] };
  versions.set(name, known);
  return known;
}

function keep(version: Version, row: Exclude<RomeRow, { kind: 'problem' }>): void {
  if (row.kind === 'occupation') version.occupations.push(row);
  else if (row.kind === 'title') version.titles.push(row);
  else if (row.kind === 'setting') version.settings.add(row.ogr);
  else if (row.kind === 'item') version.items.push(row);
  else if (row.kind === 'move') version.moves.push({ from: row.from, to: row.to, kind: row.move });
}

function occupationList(version: string, rows: Row<'occupation'>[], problems: FileProblem[]): OfficialList {
  const kept = new KeyedRows();
  for (const row of rows) {
    const { code, parent, label } = row;
    if (!label) problems.push(told(row, 'label-missing', code));
    else if (kept.add(code, { code, parent, label })) problems.push(told(row, 'code-repeated', code));
  }
  const table = { name: 'rome_occupation', columns: { code: 'text', parent: 'text', label: 'text' } };
  return { name: 'occupations', version, table, rows: kept.all() };
}

interface Titles {
  rows: Row<'title'>[];
  /** Parents by code; empty when the archive has no list of occupations. */
  parents: ReadonlyMap<string, string>;
  problems: FileProblem[];
}

function titleList(version: string, { rows, parents, problems }: Titles): OfficialList {
  const kept = new KeyedRows();
  for (const row of rows) {
    const { ogr, code, label, shortLabel } = row;
    if (!label) problems.push(told(row, 'label-missing', ogr));
    else if (parents.size > 0 && !parents.has(code)) problems.push(told(row, 'occupation-unknown', code));
    else if (kept.add(ogr, { ogr, code, label, short_label: shortLabel }))
      problems.push(told(row, 'code-repeated', ogr));
  }
  const columns = { ogr: 'text', code: 'text', label: 'text', short_label: 'text' };
  return { name: 'titles', version, table: { name: 'rome_title', columns }, rows: kept.all() };
}

/** Occupations of 4.0 count as their parents: what experts and items speak of are the codes of 3.x. */
async function proximityOf(
  version: string,
  { settings, items, moves, titles }: Omit<Version, 'occupations'>,
  { parents, signal }: { parents: ReadonlyMap<string, string>; signal: AbortSignal },
): Promise<ReadProximity> {
  const codes = [...new Set(parents.values())].sort();
  const signals = new Map(
    codes.map((code) => [code, { skills: [] as string[], titles: [] as string[], settings: [] as string[] }]),
  );
  const of = (code: string) => signals.get(parents.get(code) ?? code);
  for (const { code, ogr } of items) of(code)?.[settings.has(ogr) ? 'settings' : 'skills'].push(ogr);
  for (const { code, label } of titles) of(code)?.titles.push(label);
  const matrix = await inPieces(proximityInPieces(codes, signals), signal);
  return { version, codes, matrix: withExpertMoves(matrix, codes, moves) };
}

const told = (at: { file: string; line: number }, code: string, detail: string): FileProblem => ({
  ...{ file: at.file, line: at.line, code, detail: detail.slice(0, 200) },
  // The archive holds each file twice; that of the other encoding is no fault, a broken letter in ours is.
  refused: !LEFT_ASIDE.has(code) && !(code === 'not-utf8' && at.line === 0),
});
