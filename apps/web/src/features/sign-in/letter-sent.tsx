import { Button } from '@mantine/core';
import { NextStep } from '../../design/page/next-step';
import { Buttons, Page } from '../../design/page/page';
import { LinkButton } from '../../design/page/link-button';
import { useWords } from '../../i18n/words';
import { useDemoAccounts } from './demo-accounts';

/** The letter is on its way: where to look, and what to do when nothing came. */
export function LetterSent({ email, onAgain }: { email: string; onAgain(): void }) {
  const { t } = useWords();
  const { data: demo } = useDemoAccounts();
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
