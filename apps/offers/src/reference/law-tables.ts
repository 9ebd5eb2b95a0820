/** The tables of the law as anybody may read them: what every row has under names of its own, and the columns of one table under `more`. */
import type { OutputOf, readReference } from '@app/contracts';
import { LAW_TABLES, type LawRow } from '@app/domain';

type Tables = OutputOf<typeof readReference>['law'];
type Row = Tables[number]['rows'][number];
type More = Row['more'][string];

const NAMED = new Set('key value unit validFrom validTo territory legalRef source verified note'.split(' '));

/** All tables, by their file. */
export const lawTables = (): Tables =>
  Object.entries(LAW_TABLES).map(([file, rows]) => ({ file, rows: rows.map(rowOf) }));

function rowOf(row: LawRow & { value?: string | number; unit?: string }): Row {
  const { key, value, unit, validFrom, validTo, territory, legalRef, source, verified, note } = row;
  const more = Object.entries(row as object).filter(
    (entry): entry is [string, More] => !NAMED.has(entry[0]) && entry[1] !== null && entry[1] !== key,
  );
  return {
    ...{ key, value: value ?? null, unit: unit ?? null, validFrom, validTo, territory, source, verified },
    ...{ article: legalRef, note: note ?? null, more: Object.fromEntries(more) },
  };
}
