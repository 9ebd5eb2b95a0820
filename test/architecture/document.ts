import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Compares a map that a spec drew from the code with the one that is committed for readers; `UPDATE_MAPS=1` writes it anew.
 * @returns the committed text, to be compared with `drawn`
 */
export function committedMap(path: string, drawn: string): string {
  if (process.env.UPDATE_MAPS) writeFileSync(path, drawn);
  return existsSync(path) ? readFileSync(path, 'utf8') : `missing: run UPDATE_MAPS=1 npm run jest -- test/architecture`;
}

/** A Markdown table, in the shape that prettier keeps. */
export function table(headings: string[], rows: string[][]): string {
  const width = headings.map((heading, column) =>
    Math.max(3, heading.length, ...rows.map((row) => row[column]!.length)),
  );
  const line = (cells: string[]) => `| ${cells.map((cell, column) => cell.padEnd(width[column]!)).join(' | ')} |`;
  return [line(headings), line(width.map((length) => '-'.repeat(length))), ...rows.map(line)].join('\n');
}
