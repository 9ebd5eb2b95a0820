/** The frame of a youth's space: their link opens it, or the page says kindly how to get another one. */
import { readOwnFile } from '@app/contracts';
import { Outlet, useParams } from '@tanstack/react-router';
import { failureOf } from '../../app/failure';
import { useLinked } from '../../app/reading/linked';
import { LinkButton } from '../../design/page/link-button';
import { Loading } from '../../design/page/loading';
import { useWords } from '../../i18n/words';
import { FailurePage } from '../problems/failure-page';

/** Opens the pages below with the link of this youth. */
export function SpacePage() {
  const { t } = useWords();
  const { id } = useParams({ from: '/mon-espace/$id' });
  const { query } = useLinked(readOwnFile, id);
  if (query.data) return <Outlet />;
  if (!query.error) return <Loading />;
  return (
    <FailurePage failure={failureOf(query.error)} youth retry={() => void query.refetch()}>
      <LinkButton to="/connexion/jeune">{t('space.newLink')}</LinkButton>
    </FailurePage>
  );
}
