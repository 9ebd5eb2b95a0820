/** Looks where the files of a ROME archive are and how large they are. It does not read them. */
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describeArchive, type RomeFile } from './rome-archive.js';
import { problem, type RomeProblem } from './rome-problem.js';

/** A file of the archive on the disk. */
export interface SizedFile extends RomeFile {
  path: string;
  bytes: number;
}

/** The files to read, and what is wrong with the others. */
export interface FoundFiles {
  files: SizedFile[];
  problems: (RomeProblem & { file: string })[];
}

type Tell = (code: RomeProblem['code'], file: string, detail?: string) => void;

/** Finds the files that `describeArchive` knows, in reading order, and says what it left aside. */
export async function findRomeFiles(folderOrFiles: string | readonly string[]): Promise<FoundFiles> {
  const problems: FoundFiles['problems'] = [];
  const tell: Tell = (code, file, detail) => problems.push({ ...problem(code, detail), file });
  const paths = typeof folderOrFiles === 'string' ? await csvFilesIn(folderOrFiles, tell) : folderOrFiles;
  const pathOf = new Map(paths.map((path) => [basename(path), path]));
  const archive = describeArchive([...pathOf.keys()]);
  for (const { name, why } of archive.ignored) tell(why, name);
  const files: SizedFile[] = [];
  for (const file of archive.files) {
    const path = pathOf.get(file.name)!;
    const found = await stat(path).catch(
      (error: { code?: string }) => void tell('file-unreadable', file.name, error.code),
    );
    if (found) files.push({ ...file, path, bytes: found.size });
  }
  return { files, problems };
}

async function csvFilesIn(folder: string, tell: Tell): Promise<string[]> {
  const names = await readdir(folder).catch((error: { code?: string }) => {
    tell('folder-unreadable', basename(folder), error.code);
    return [];
  });
  return names
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map((name) => join(folder, name));
}
