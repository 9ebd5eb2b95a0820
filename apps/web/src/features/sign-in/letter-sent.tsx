import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { takeOwnReturn } from '../../app/return-to';
import { mayBeSignedIn, onSession } from '../../app/session';
import { NextStep } from '../../design/page/next-step';
import { Buttons, Page } from '../../design/page/page';
import { LinkButton } from '../../design/page/link-button';
import { useWords } from '../../i18n/words';
import { useDemoAccounts } from './demo-accounts';

/** The letter is on its way: where to look, and what to do when nothing came. */
export function LetterSent({ email, onAgain }: { email: string; onAgain(): void }) {
  const { t } = useWords();
  const { data: demo } = useDemoAccounts();
  const navigate = useNavigate();
  // The letter opens a tab of its own: once it has signed in there, this one goes back to where it was.
  useEffect(
    () =>
      onSession(() => {
        if (mayBeSignedIn()) void navigate({ href: takeOwnReturn() });
      }),
    [navigate],
  );
  return (
    <Page title={t('signIn.sentTitle')} lead={t('signIn.sent', { email })}>
      <NextStep>
        <p>{t('signIn.sentMissing')}</p>
      </NextStep>
      <Buttons>
        {demo ? <LinkButton to="/boite-aux-lettres">{t('signIn.demoMailbox')}</LinkButton> : null}
        <Button variant="default" onClick={onAgain}>
          {t('signIn.sentAgain')}
        </Button>
      </Buttons>
    </Page>
  );
}
