/** One section of a youth's file, changed by whoever follows them. */
import { useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { failureOf } from '../../app/failure';
import { Loading } from '../../design/page/loading';
import { Page } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { SignedIn } from '../access/signed-in';
import { FailurePage } from '../problems/failure-page';
import { NotFoundPage } from '../problems/not-found-page';
import { fullName, useYouth } from '../youths/followed';
import { type SectionAddress, SECTIONS } from './section';

const Sections = lazy(async () => ({ default: (await import('./sections')).OneSection }));

const isSection = (text: string): text is SectionAddress => Object.hasOwn(SECTIONS, text);

/** The page of a section. */
export function SectionPage() {
  const { id, section } = useParams({ from: '/jeunes/$id/dossier/$section' });
  if (!isSection(section)) return <NotFoundPage />;
  return <SignedIn roles={['coach']}>{() => <Opened key={`${id}${section}`} id={id} section={section} />}</SignedIn>;
}

function Opened({ id, section }: { id: string; section: SectionAddress }) {
  const { t } = useWords();
  const query = useYouth(id);
  const name = SECTIONS[section];
  if (query.data) {
    return (
      <Page title={t('file.title', { section: t(`fileSection.${name}`), name: fullName(query.data) })}>
        <Suspense fallback={<Loading />}>
          <Sections youth={query.data} name={name} />
        </Suspense>
      </Page>
    );
  }
  if (query.error) return <FailurePage failure={failureOf(query.error)} retry={() => void query.refetch()} />;
  return <Loading />;
}
