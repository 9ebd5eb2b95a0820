import { fold } from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import { ENDED } from '@app/platform/imports/import-lifecycle.js';
import { ImportEntity } from '@app/platform/imports/import.entity.js';
import { ImportRowEntity } from '@app/platform/imports/reports/import-row.entity.js';
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
  const where = { organisationId: person.organisationId, state: In([...ENDED]) };
  const files = await db.find(ImportEntity, { select: { id: true }, where });
  for (const { id } of files) {
    const rows = await db.findBy(ImportRowEntity, { importId: id });
    const theirs = rows.filter(
      (row) => mentions(row, person) || (id === person.importId && row.line === person.importLine),
    );
    for (const row of theirs) await db.update(ImportRowEntity, row.id, withoutWords(row) as object);
    if (theirs.length) await db.update(ImportEntity, id, { bytes: Buffer.alloc(0) });
  }
}

function mentions(row: ImportRowEntity, { firstName, lastName, email, phone }: Named): boolean {
  const text = fold([row.label, ...row.problems.map(({ value }) => value)].join(' '));
  const says = (word: string | null) => word !== null && word !== '' && text.includes(fold(word));
  return (says(firstName) && says(lastName)) || says(email) || says(phone);
}

const withoutWords = ({ problems }: ImportRowEntity): Pick<ImportRowEntity, 'label' | 'problems'> => ({
  label: '',
  problems: problems.map((problem) => ({ ...problem, value: '' })),
});
