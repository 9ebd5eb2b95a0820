import { LinkButton } from '../../design/page/link-button';
import { NextStep } from '../../design/page/next-step';
import { Page } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { useDemoAccounts } from '../sign-in/demo-accounts';

/** The letter that proves the address is on its way. */
export function LetterSent({ email }: { email: string }) {
  const { t } = useWords();
  const { data: demo } = useDemoAccounts();
  return (
    <Page title={t('posting.letterTitle')} lead={t('posting.letterLead', { email })}>
      <NextStep>
        <p>{t('posting.letterNext')}</p>
        {demo ? (
          <div>
            <LinkButton to="/boite-aux-lettres">{t('signIn.demoMailbox')}</LinkButton>
          </div>
        ) : null}
      </NextStep>
    </Page>
  );
}
