import { fold } from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import { ImportEntity } from '@app/platform/imports/import.entity.js';
import type { ReportRow } from '@app/platform/tabular/report.js';
import { In } from 'typeorm';
import type { YouthEntity } from '../profiles/youth.entity.js';

/** What of a person a report can hold. */
type Named = Pick<
  YouthEntity,
  'firstName' | 'lastName' | 'email' | 'phone' | 'organisationId' | 'importId' | 'importLine'
>;

/**
 * Takes a person out of the files that brought them: their lines of the reports say nothing any more, and the bytes of a file that named
 * them go whole, because nothing reads them again.
 */
export async function forgetImported({ db }: Work, person: Named): Promise<void> {
  const { organisationId } = person;
  const files = await db.find(ImportEntity, { where: { organisationId, state: In(['done', 'failed']) } });
  for (const { id, report } of files) {
    const isTheirs = (row: ReportRow) =>
      mentions(row, person) || (id === person.importId && row.line === person.importLine);
    if (!report.rows.some(isTheirs)) continue;
    const rows = report.rows.map((row) => (isTheirs(row) ? withoutWords(row) : row));
    await db.update(ImportEntity, id, { bytes: Buffer.alloc(0), report: { ...report, rows } as object });
  }
}

function mentions(row: ReportRow, { firstName, lastName, email, phone }: Named): boolean {
  const text = fold([row.label, ...row.problems.map(({ value }) => value)].join(' '));
  const says = (word: string | null) => word !== null && word !== '' && text.includes(fold(word));
  return (says(firstName) && says(lastName)) || says(email) || says(phone);
}

const withoutWords = (row: ReportRow): ReportRow => ({
  ...row,
  label: '',
  problems: row.problems.map((problem) => ({ ...problem, value: '' })),
});
