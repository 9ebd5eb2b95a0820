import type { ReactNode } from 'react';
import { failureOf } from '../../app/failure';
import type { Linked } from '../../app/reading/linked';
import { LinkButton } from '../../design/page/link-button';
import { Loading } from '../../design/page/loading';
import { useWords } from '../../i18n/words';
import { FailurePage } from './failure-page';

interface Props<T> {
  linked: Linked<T>;
  youth?: boolean;
  children: (data: T) => ReactNode;
}

/** A page that the link of a letter opens, or the page that says kindly why it does not. */
export function Opened<T>({ linked: { query }, youth = false, children }: Props<T>) {
  const { t } = useWords();
  const failure = query.error && failureOf(query.error);
  const ended = failure?.code.startsWith('link-') ?? false;
  // What was read before stays when the line is lost, not when its link has ended.
  if (failure && (query.data === undefined || ended))
    return (
      <FailurePage failure={failure} youth={youth} retry={() => void query.refetch()}>
        {ended && youth ? <LinkButton to="/connexion/jeune">{t('signIn.youthAsk')}</LinkButton> : null}
      </FailurePage>
    );
  return query.data === undefined ? <Loading /> : children(query.data);
}
