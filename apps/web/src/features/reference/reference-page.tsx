import { readReference } from '@app/contracts';
import { useQuery } from '@tanstack/react-query';
import { asAnyone } from '../../app/api';
import { Page } from '../../design/page/page';
import { Reading } from '../../design/page/reading';
import { useWords } from '../../i18n/words';
import { ImportedTables } from './imported-tables';
import { LawTables } from './law-tables';

/** What the rules rest on, for anybody who wants to check. */
export function ReferencePage() {
  const { t } = useWords();
  const query = useQuery({ queryKey: ['reference'], queryFn: () => asAnyone(readReference) });
  return (
    <Page title={t('reference.title')} lead={t('reference.lead')}>
      <Reading query={query}>
        {(data) => (
          <>
            <LawTables tables={data.law} />
            <ImportedTables data={data} />
          </>
        )}
      </Reading>
    </Page>
  );
}
