/** The pages of what does not work: a whole page that could not be opened, an address that leads nowhere, a page that broke. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Failure } from '../../app/failure';
import { RequestNumber, SignInAgain } from '../../design/notice/failure-note';
import { Footbridge } from '../../design/page/footbridge';
import { LinkButton } from '../../design/page/link-button';
import { Buttons, Page } from '../../design/page/page';
import { useRemedy } from '../../i18n/remedy';
import { useWords } from '../../i18n/words';

const WORTH_A_RETRY = new Set(['network-lost', 'not-ready', 'internal', 'too-many-requests', 'answer-unreadable']);

interface Props {
  failure: Failure;
  youth?: boolean;
  retry?: () => void;
  children?: ReactNode;
}

/** What happened, what to do now, and where to go. */
export function FailurePage({ failure, youth = false, retry, children }: Props) {
  const { t } = useWords();
  const remedy = useRemedy(youth);
  return (
    <Page title={t(`problem.${failure.code}`)} lead={remedy(failure.code)}>
      <RequestNumber failure={failure} />
      <Buttons>
        {retry && WORTH_A_RETRY.has(failure.code) ? <Button onClick={retry}>{t('common.retry')}</Button> : null}
        {failure.code === 'sign-in-needed' && !youth ? <SignInAgain /> : null}
        {children}
        <LinkButton to="/" variant="default">
          {t('common.backHome')}
        </LinkButton>
      </Buttons>
      <Footbridge />
    </Page>
  );
}
