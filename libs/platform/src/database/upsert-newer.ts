import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/**
 * Keeps a row only when it is newer than what is known, in one statement: events come in any order, and an older one changes nothing.
 * Fields that the entity does not know are left out.
 * @param row the values by property, `revision` among them
 */
export async function upsertNewer<T extends ObjectLiteral & { revision: number }>(
  db: EntityManager,
  entity: EntityTarget<T>,
  row: Partial<T> & { revision: number },
): Promise<void> {
  const { columns, tableName, primaryColumns } = db.connection.getMetadata(entity);
  const known = columns.filter(({ propertyName }) => propertyName in row);
  const names = known.map(({ databaseName }) => databaseName);
  const values = known.map(({ propertyName, type }) => stored(row[propertyName], type === 'jsonb'));
  const key = primaryColumns.map(({ databaseName }) => databaseName).join(', ');
  await db.query(
    `insert into ${tableName} (${names.join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})
     on conflict (${key}) do update set ${names.map((name) => `${name} = excluded.${name}`).join(', ')}
     where ${tableName}.revision < excluded.revision`,
    values,
  );
}

const stored = (value: unknown, json: boolean): unknown => (json && value !== null ? JSON.stringify(value) : value);
