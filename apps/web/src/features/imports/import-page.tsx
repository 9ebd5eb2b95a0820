/** One file on its way: how far it is, what became of each line, and what to write instead. It may be left and found again. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { asMyself } from '../../app/api';
import { failureOf } from '../../app/failure';
import { Loading } from '../../design/page/loading';
import { LinkButton } from '../../design/page/link-button';
import { Page, Section } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { SignedIn } from '../access/signed-in';
import { FailurePage } from '../problems/failure-page';
import { IMPORT_KINDS, type ImportKind } from './import-kinds';
import { ImportProgress } from './import-progress';
import { ImportRows } from './import-rows';

/** The page of a file of offers. */
export function OfferImportPage() {
  const { id } = useParams({ from: '/imports/offres/$id' });
  return <SignedIn roles={IMPORT_KINDS.offres.roles}>{() => <OneImport kind="offres" id={id} />}</SignedIn>;
}

/** The page of a file of youths. */
export function YouthImportPage() {
  const { id } = useParams({ from: '/imports/jeunes/$id' });
  return <SignedIn roles={IMPORT_KINDS.jeunes.roles}>{() => <OneImport kind="jeunes" id={id} />}</SignedIn>;
}

function OneImport({ kind, id }: { kind: ImportKind; id: string }) {
  const { t } = useWords();
  const query = useQuery({
    queryKey: ['import', kind, id],
    queryFn: () => asMyself(IMPORT_KINDS[kind].read, { params: { id } }),
  });
  if (!query.data)
    return query.error ? (
      <FailurePage failure={failureOf(query.error)} retry={() => void query.refetch()} />
    ) : (
      <Loading />
    );
  const { fileName, dryRun, state } = query.data;
  return (
    <Page wide title={fileName} lead={t(dryRun ? 'imports.rehearsal' : 'imports.real')}>
      <ImportProgress kind={kind} view={query.data} onChange={() => void query.refetch()} />
      <Section title={t('imports.rowsTitle')}>
        <ImportRows kind={kind} id={id} fileName={fileName} state={state} />
      </Section>
      <div>
        <LinkButton to={kind === 'offres' ? '/imports/offres' : '/imports/jeunes'} variant="default">
          {t('imports.another')}
        </LinkButton>
      </div>
    </Page>
  );
}
