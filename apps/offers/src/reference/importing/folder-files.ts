/** The official files of a folder of the server, by the names that their publishers give them. It does not read what they say. */
import { ProblemError } from '@app/platform/http/problem-error.js';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReferenceKind } from './reference-import.entity.js';

const NAMES: Record<ReferenceKind, RegExp> = {
  occupations: /^unix_[\w-]+\.csv$/,
  places: /^[\w.-]*(commune|mvt)[\w.-]*\.csv$/i,
};
const MOST_BYTES = 64 * 1024 * 1024;

/** A file with its bytes. */
export interface NamedBytes {
  name: string;
  bytes: Buffer;
}

/** @throws ProblemError `folder-unreadable` for a folder that cannot be read or holds more than 64 MB of official files */
export async function officialFilesIn(folder: string, kind: ReferenceKind): Promise<NamedBytes[]> {
  try {
    const names = (await readdir(folder)).filter((name) => NAMES[kind].test(name)).sort();
    const paths = names.map((name) => join(folder, name));
    const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    if (bytes > MOST_BYTES) throw new ProblemError('folder-unreadable', { reason: 'too-large' });
    return await Promise.all(names.map(async (name, at) => ({ name, bytes: await readFile(paths[at]!) })));
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw new ProblemError('folder-unreadable', { reason: (error as { code?: string }).code ?? 'unknown' });
  }
}
