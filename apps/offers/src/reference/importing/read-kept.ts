/** The files of an import as the readers want them: in a folder of their own, for as long as they are read. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import type { ReadFiles, Reading } from './official-list.js';
import { readOccupations } from './read-occupations.js';
import { readPlaces } from './read-places.js';
import { ReferenceFileEntity } from './reference-file.entity.js';
import type { ReferenceKind } from './reference-import.entity.js';

const READERS: Record<ReferenceKind, (folder: string, reading: Reading) => Promise<ReadFiles>> = {
  occupations: readOccupations,
  places: readPlaces,
};

/** @throws the reason of the signal */
export async function readKept(
  dataSource: DataSource,
  { id, kind }: { id: string; kind: ReferenceKind },
  reading: Reading,
): Promise<ReadFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-reference-'));
  try {
    const files = dataSource.getRepository(ReferenceFileEntity);
    for (const { id: fileId } of await files.findBy({ importId: id })) {
      const { name, bytes } = await files.findOneOrFail({ where: { id: fileId }, select: { name: true, bytes: true } });
      await writeFile(join(folder, name), bytes);
    }
    return await READERS[kind](folder, reading);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
