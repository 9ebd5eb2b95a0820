import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectRefusal } from '../../test/lifecycle-table.js';
import { addDays, isDay, parseDay } from '../calendar/day.js';
import { type DatedRow, inForce, isInForce, type LawRow } from './dated-row.js';
import { isCode, parseCode } from './formats.js';
import { LAW_TABLES } from './tables.js';

const SOURCES = 'libs/domain/src';
const rows = Object.entries(LAW_TABLES).flatMap(([file, table]) => table.map((row) => ({ file, row })));
const label = ({ file, row }: { file: string; row: LawRow }) => `${file} ${row.key} ${row.territory} ${row.validFrom}`;
const wrong = (isRight: (row: LawRow) => boolean) => rows.filter(({ row }) => !isRight(row)).map(label);

describe('every table of the law', () => {
  it('is among those that are checked here', () => {
    const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
    const tables = files.filter((file) => {
      const json = JSON.parse(readFileSync(join(SOURCES, file), 'utf8')) as unknown;
      return Array.isArray(json) && json.some((row: object) => 'legalRef' in row && 'source' in row);
    });
    expect(tables.sort()).toEqual(Object.keys(LAW_TABLES).sort());
  });

  it('says its article and where it was read', () => {
    expect(rows.length).toBeGreaterThan(150);
    expect(wrong((row) => [row.key, row.territory, row.legalRef, row.source].every((text) => text.trim()))).toEqual([]);
  });

  it('has real days in order', () => {
    const isDate = (day: string | null) => day === null || isDay(day);
    expect(wrong(({ validFrom, validTo }) => isDate(validFrom) && isDate(validTo))).toEqual([]);
    expect(wrong(({ validFrom, validTo }) => !validFrom || !validTo || validFrom <= validTo)).toEqual([]);
  });

  it('never holds two rows of one key and territory on one day', () => {
    const overlapping = Object.entries(LAW_TABLES).flatMap(([file, table]) =>
      table.flatMap((row, index) => {
        const others = table.filter((other) => other.key === row.key && other.territory === row.territory);
        const first = parseDay('1900-01-01');
        const overlap = others.some((other) => other !== row && isInForce(other, row.validFrom ?? first));
        return overlap ? [`${file} ${index} ${row.key}`] : [];
      }),
    );
    expect(overlapping).toEqual([]);
  });

  it('says so in words when a row was not verified', () => {
    expect(wrong(({ verified, note }) => verified || /^Unverified/.test(note ?? ''))).toEqual([]);
  });

  it('counts values in whole units', () => {
    const values = rows.filter(({ row }) => typeof (row as DatedRow).value === 'number');
    expect(values.filter(({ row }) => !Number.isInteger((row as DatedRow).value)).map(label)).toEqual([]);
    expect(values.filter(({ row }) => !(row as DatedRow).unit).map(label)).toEqual([]);
  });
});

describe('the row in force', () => {
  const row = (value: number, from: string, to: string | null, territory = 'FR') =>
    ({ key: 'k', value, validFrom: from, validTo: to, territory }) as unknown as DatedRow;
  const table = [row(1, '2020-01-01', '2020-12-31'), row(2, '2021-01-01', null), row(3, '2021-01-01', null, 'FR-976')];

  it('changes exactly on its first day', () => {
    const turn = parseDay('2021-01-01');
    expect([addDays(turn, -1), turn].map((at) => inForce(table, 'k', { at }).value)).toEqual([1, 2]);
  });

  it('is that of France for a territory without rows of its own, never for one that has some', () => {
    expect(inForce(table, 'k', { at: parseDay('2020-06-01'), territory: 'FR-974' }).value).toBe(1);
    expect(inForce(table, 'k', { at: parseDay('2021-06-01'), territory: 'FR-976' }).value).toBe(3);
    expectRefusal(() => inForce(table, 'k', { at: parseDay('2020-06-01'), territory: 'FR-976' }), 'no-row-in-force');
  });

  it('is refused before the first row and for a key that nobody wrote', () => {
    expectRefusal(() => inForce(table, 'k', { at: parseDay('2019-12-31') }), 'no-row-in-force');
    expectRefusal(() => inForce(table, 'x', { at: parseDay('2021-01-01') }), 'no-row-in-force');
  });
});

describe('a code', () => {
  it.each([
    ['rome', 'D1102', 'Z1102'],
    ['rncp', 'RNCP37537', 'RNCP12'],
    ['cfd', '40025213', '4002521'],
    ['naf', '1071C', '10711'],
    ['uai', '0790702Z', '790702Z'],
    ['idcc', '0843', '0000'],
    ['commune', '2A004', '2C004'],
    ['commune', '97411', '9741'],
    ['postal-code', '79000', '7900'],
    ['phone', '0549000000', '0049000000'],
  ] as const)('of kind %s may be %s, not %s', (kind, right, bad) => {
    expect([isCode(kind, right), isCode(kind, bad)]).toEqual([true, false]);
    expectRefusal(() => parseCode(kind, bad), 'code-invalid');
  });

  it('is read as people type it', () => {
    expect(parseCode('naf', ' 10.71c ')).toBe('1071C');
    expect(parseCode('uai', '0790702z')).toBe('0790702Z');
    expect(parseCode('phone', '05 49 00 00 00')).toBe('0549000000');
  });
});
