/** What was read from official files, ready to be written: whole lists, each of one version, and what was wrong. It touches no database. */
import type { ReferenceName } from '@app/platform/reference/imported-reference.js';
import type { FileProblem } from './reference-import.entity.js';
import type { SyncedTable } from './sync-rows.js';

/** A whole list for one table. */
export interface OfficialList {
  name: ReferenceName;
  version: string;
  table: SyncedTable;
  rows: object[];
}

/** How close occupations are, in the version of the files that say it. */
export interface ReadProximity {
  version: string;
  codes: string[];
  matrix: Uint8Array;
}

/** All that the files say. */
export interface ReadFiles {
  lists: OfficialList[];
  proximity: ReadProximity | null;
  problems: FileProblem[];
}

/** How reading is followed and stopped. */
export interface Reading {
  onProgress: (bytesRead: number) => void;
  signal: AbortSignal;
}

/** Rows by their key; one that contradicts an earlier one is a problem, one that repeats it is not. */
export class KeyedRows {
  private readonly rows = new Map<string, object>();

  add(key: string, row: object): 'repeated' | undefined {
    const known = this.rows.get(key);
    if (known && JSON.stringify(known) !== JSON.stringify(row)) return 'repeated';
    this.rows.set(key, row);
    return undefined;
  }

  all(): object[] {
    return [...this.rows.values()];
  }
}
