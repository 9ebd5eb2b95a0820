/** The page that a sign-in letter opens. Opening it spends nothing: only the button uses the link, so a mail scanner signs nobody in. */
import { readMyself } from '@app/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asMyself } from '../../app/api';
import { forgetLinkToken, useLinkToken } from '../../app/link-token';
import { takeReturn } from '../../app/return-to';
import { useSend } from '../../app/reading/send';
import { signInByLetter } from '../../app/session';
import { FailureNote } from '../../design/notice/failure-note';
import { LinkButton } from '../../design/page/link-button';
import { Buttons, Page } from '../../design/page/page';
import { SendButton } from '../../design/form/send-button';
import { useWords } from '../../i18n/words';
import { FailurePage } from '../problems/failure-page';

/** Codes after which the same link will never serve again. */
const SPENT = new Set(['link-expired', 'link-used', 'link-invalid', 'link-missing']);

async function signInAndRead(token: string) {
  await signInByLetter(token);
  return asMyself(readMyself);
}

/** Asks to confirm, signs in, and says who is signed in. */
export function ConfirmPage() {
  const { t } = useWords();
  const token = useLinkToken();
  const [tried, setTried] = useState<string | null>(null);
  const queries = useQueryClient();
  const sending = useSend(signInAndRead, () => {
    queries.clear();
    forgetLinkToken();
  });

  const { pending, answer } = sending;
  // Another letter may be opened in the same tab after one that failed.
  const failure = tried === token ? sending.failure : null;
  const confirm = (link: string) => {
    setTried(link);
    sending.send(link);
  };

  if (answer) return <SignedIn name={answer.firstName} email={answer.email} />;
  const newLink = <LinkButton to="/connexion">{t('signIn.newLink')}</LinkButton>;
  if (failure && SPENT.has(failure.code)) return <FailurePage failure={failure}>{newLink}</FailurePage>;
  if (!token) return <FailurePage failure={{ code: 'link-missing' }}>{newLink}</FailurePage>;
  return (
    <Page title={t('signIn.confirmTitle')} lead={t('signIn.confirmText')}>
      {failure ? <FailureNote failure={failure} /> : null}
      <Buttons>
        <SendButton pending={pending} onSend={() => confirm(token)}>
          {t('signIn.confirm')}
        </SendButton>
      </Buttons>
      <p>{t('signIn.confirmNotMe')}</p>
    </Page>
  );
}

function SignedIn({ name, email }: { name: string; email: string }) {
  const { t } = useWords();
  const [back] = useState(takeReturn);
  return (
    <Page title={t('signIn.doneTitle')} lead={t('signIn.done', { name, email })}>
      <Buttons>
        <LinkButton to={back}>{t('signIn.goOn')}</LinkButton>
      </Buttons>
    </Page>
  );
}
