import { Section } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import type { ReferenceData } from './law-groups';
import styles from './reference.module.css';

/** Which occupations and communes are known, from where, and since when. */
export function ImportedTables({ data: { occupations, places } }: { data: ReferenceData }) {
  const { t, when } = useWords();
  const said = (table: ReferenceData['places']['imported']) =>
    table && { version: table.version, count: table.rows, day: when.moment(table.importedAt) };
  const [codes, titles] = [said(occupations.imported), said(occupations.titles)];
  const [communes, merges] = [said(places.imported), said(places.merges)];
  const { proximity } = occupations;
  return (
    <>
      <Section title={t('reference.occupations')}>
        <ul className={styles.said}>
          <li>{t('reference.occupationsStarter', { count: occupations.starter })}</li>
          <li>{codes ? t('reference.occupationsImported', codes) : t('reference.occupationsNone')}</li>
          {titles ? <li>{t('reference.titlesImported', titles)}</li> : null}
          {proximity ? (
            <li>{t('reference.proximityImported', { count: proximity.rows, version: proximity.version })}</li>
          ) : null}
        </ul>
        <p className={styles.quiet}>{t('reference.occupationsSource')}</p>
      </Section>
      <Section title={t('reference.places')}>
        <ul className={styles.said}>
          <li>{communes ? t('reference.placesImported', communes) : t('reference.placesNone')}</li>
          {merges ? <li>{t('reference.mergesImported', merges)}</li> : null}
        </ul>
        <p className={styles.quiet}>{t('reference.placesSource')}</p>
      </Section>
    </>
  );
}
