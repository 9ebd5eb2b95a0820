import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as domain from '../index.js';
import { LAW_TABLES } from './tables.js';

const SOURCES = 'libs/domain/src';
const rows = readFileSync('docs/law.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (Row|-)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, id = '', rule = '', data = '', reader = '', test = '', read = '']) => ({
    id,
    rule,
    data,
    reader,
    test,
    read,
  }));
const quoted = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);
const range = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
const EXPECTED = [
  ...[...range('A', 12), 'A2b', 'A12b'],
  ...range('D', 12),
  ...range('P', 16),
  ...range('PR', 24),
  ...range('U', 23),
  ...[...range('V', 17), 'V1b', 'V1c', 'V1d', 'V9b', 'V12b', 'V12c', 'V12d'],
];

function keyExists(word: string): boolean {
  const [file = '', key] = word.split('#');
  if (key === undefined) return existsSync(join(SOURCES, file));
  const pattern = new RegExp(`^${key.replaceAll('*', '.+')}$`);
  return LAW_TABLES[file]?.some((row) => pattern.test(row.key)) ?? false;
}

describe('docs/law.md', () => {
  it('speaks of every rule once', () => {
    const ids = rows.map(({ id }) => id);
    expect(EXPECTED.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(rows.filter(({ rule, data, reader, read }) => !rule || !(data || reader) || !read)).toEqual([]);
  });

  it('names files and keys that exist', () => {
    const words = rows.flatMap(({ data }) => quoted(data)).filter((word) => word.includes('.json'));
    expect(words.length).toBeGreaterThan(80);
    expect(words.filter((word) => !keyExists(word))).toEqual([]);
  });

  it('names functions that are exported and tests that exist', () => {
    expect(rows.flatMap(({ reader }) => quoted(reader)).filter((name) => !(name in domain))).toEqual([]);
    expect(rows.flatMap(({ test }) => quoted(test)).filter((path) => !existsSync(join(SOURCES, path)))).toEqual([]);
    expect(rows.filter(({ reader, test }) => reader && !test)).toEqual([]);
  });

  it('leaves no row of the law out', () => {
    const words = rows.flatMap(({ data }) => quoted(data));
    const patterns = words.map((word) => new RegExp(`^${word.replaceAll('.', '\\.').replaceAll('*', '.+')}$`));
    const isNamed = (file: string, key: string) =>
      words.includes(file) || patterns.some((pattern) => pattern.test(`${file}#${key}`));
    const left = Object.entries(LAW_TABLES).flatMap(([file, table]) =>
      table.filter(({ key }) => !isNamed(file, key)).map(({ key }) => `${file}#${key}`),
    );
    expect(left).toEqual([]);
  });
});
