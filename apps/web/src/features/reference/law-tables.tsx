import { IconAlertTriangle } from '@tabler/icons-react';
import { Section } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { lawGroups, titleOf, type LawRow, type LawTable } from './law-groups';
import { useLawWords } from './law-words';
import styles from './reference.module.css';

/** The tables of the law by what they are about, each folded until somebody opens it. */
export function LawTables({ tables }: { tables: LawTable[] }) {
  const { t } = useWords();
  return lawGroups(tables).map(({ group, tables: ofGroup }) => (
    <Section key={group} title={t(`reference.${group}`)}>
      <div>
        {ofGroup.map((table) => (
          <FoldedTable key={table.file} table={table} />
        ))}
      </div>
    </Section>
  ));
}

function FoldedTable({ table: { file, rows } }: { table: LawTable }) {
  const { t } = useWords();
  const unverified = rows.filter(({ verified }) => !verified).length;
  return (
    <details className={styles.table}>
      <summary className={styles.summary}>
        <span className={styles.title}>{t(`lawTable.${titleOf(file)}`)}</span>
        <span className={styles.count}>{t('reference.rows', { count: rows.length })}</span>
        {unverified > 0 ? (
          <span className={styles.unverified}>
            <IconAlertTriangle size={18} aria-hidden />
            {t('reference.unverifiedRows', { count: unverified })}
          </span>
        ) : null}
      </summary>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <Row key={`${row.key} ${row.validFrom} ${row.territory}`} row={row} />
        ))}
      </ul>
    </details>
  );
}

function Row({ row }: { row: LawRow }) {
  const { t } = useWords();
  const words = useLawWords();
  const value = words.value(row);
  const facts: [name: string, fact: string, isEnglish?: boolean][] = [
    ...words.more(row),
    [t('reference.when'), words.period(row)],
    ...(row.territory === 'FR' ? [] : [[t('reference.where'), row.territory] as [string, string]]),
    [t('reference.article'), row.article],
    [t('reference.source'), row.source, true],
    ...(row.note ? [[t('reference.note'), row.note, true] as [string, string, boolean]] : []),
  ];
  return (
    <li className={styles.row}>
      <p className={styles.name}>
        <span>{words.name(row)}</span>
        {value ? <strong>{value}</strong> : null}
      </p>
      {row.verified ? null : (
        <p className={styles.unverified}>
          <IconAlertTriangle size={18} aria-hidden />
          {t('reference.unverified')}
        </p>
      )}
      <dl className={styles.facts}>
        {facts.map(([name, fact, isEnglish]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd lang={isEnglish ? 'en' : undefined}>{fact}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
