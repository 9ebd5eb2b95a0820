import { LAW_TABLES } from '@app/domain';
import { describe, expect, it } from '@jest/globals';
import { frenchReference as french } from '../../i18n/fr/reference';
import { lawGroups, titleOf } from './law-groups';

const tables = Object.keys(LAW_TABLES).map((file) => ({ file, rows: [] }));

describe('the tables of the law on their page', () => {
  it('have a title each, and no title is left over', () => {
    expect(tables.map(({ file }) => titleOf(file)).toSorted()).toEqual(Object.keys(french.lawTable).toSorted());
  });

  it('stand in one group each', () => {
    const shown = lawGroups(tables).flatMap((group) => group.tables);
    expect(shown.map(({ file }) => file).toSorted()).toEqual(tables.map(({ file }) => file).toSorted());
    expect(lawGroups(tables).every((group) => group.tables.length > 0)).toBe(true);
  });

  it('have a name for every column that is not the same in all tables', () => {
    const shared = 'key value unit validFrom validTo territory legalRef source verified note fr en name'.split(' ');
    const columns = new Set(Object.values(LAW_TABLES).flatMap((rows) => rows.flatMap((row) => Object.keys(row))));
    const unnamed = [...columns].filter((column) => !shared.includes(column) && !(column in french.lawColumn));
    expect(unnamed).toEqual([]);
  });
});
