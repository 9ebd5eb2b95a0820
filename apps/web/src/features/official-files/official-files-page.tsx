/** The official lists of occupations and communes: what is known, files to send, imports under way and done. For administrators. */
import { listReferenceImports, readReference } from '@app/contracts';
import { useQuery } from '@tanstack/react-query';
import { asAnyone, asMyself } from '../../app/api';
import { Empty } from '../../design/page/empty';
import { Page, Section } from '../../design/page/page';
import { Reading } from '../../design/page/reading';
import { useWords } from '../../i18n/words';
import { SignedIn } from '../access/signed-in';
import { ImportedTables } from '../reference/imported-tables';
import { KINDS, OFFICIAL_IMPORTS } from './official-imports';
import { OneImport } from './one-import';
import { SendFiles } from './send-files';
import styles from './official-files.module.css';

/** The page of official files. */
export const OfficialFilesPage = () => <SignedIn roles={['administrator']}>{() => <Whole />}</SignedIn>;

function Whole() {
  const { t } = useWords();
  const known = useQuery({ queryKey: ['reference'], queryFn: () => asAnyone(readReference) });
  const imports = useQuery({ queryKey: OFFICIAL_IMPORTS, queryFn: () => asMyself(listReferenceImports) });
  const again = () => {
    void imports.refetch();
    void known.refetch();
  };
  return (
    <Page wide title={t('official.title')} lead={t('official.lead')}>
      <Reading query={imports}>
        {({ items, waiting }) => (
          <>
            {KINDS.map((kind) => (
              <Section key={kind} title={t(`official.${kind}`)}>
                <SendFiles
                  kind={kind}
                  waiting={waiting.filter((file) => file.kind === kind).map(({ name }) => name)}
                  onChange={again}
                />
              </Section>
            ))}
            <Section title={t('official.imports')}>
              {items.length ? (
                <ul className={styles.imports}>
                  {items.map((one) => (
                    <li key={one.id}>
                      <OneImport of={one} onChange={again} />
                    </li>
                  ))}
                </ul>
              ) : (
                <Empty title={t('official.noneTitle')} text={t('official.noneText')} />
              )}
            </Section>
          </>
        )}
      </Reading>
      <Reading query={known}>{(data) => <ImportedTables data={data} />}</Reading>
    </Page>
  );
}
