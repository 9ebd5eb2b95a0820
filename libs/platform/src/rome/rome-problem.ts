/** What can be wrong with a ROME archive. The web turns each code into a sentence. */
import type { UnreadableCell } from './rome-row.js';

/** What is wrong with a file (line 0) or a line; a line is left out, after `line-broken` the rest of its file is too. */
export interface RomeProblem {
  kind: 'problem';
  code:
    | 'folder-unreadable'
    | 'file-unreadable'
    | 'unknown-file'
    | 'unknown-version'
    | 'not-utf8'
    | 'column-missing'
    | 'line-broken'
    | UnreadableCell['code'];
  /** The heading, the value or the system's word that explains it. */
  detail: string;
}

/** Builds a problem; `detail` is empty when the code says it all. */
export function problem(code: RomeProblem['code'], detail = ''): RomeProblem {
  return { kind: 'problem', code, detail };
}
