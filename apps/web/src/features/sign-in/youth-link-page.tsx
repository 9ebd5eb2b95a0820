/** The door of a youth: an address, and a letter with the link to their space. The answer never tells whether the address is known. */
import { Button, Stack } from '@mantine/core';
import { askYouthSpace } from '@app/contracts';
import { type FormEvent, useState } from 'react';
import { asAnyone } from '../../app/api';
import { useKept } from '../../app/kept';
import { useSend } from '../../app/reading/send';
import { ErrorSummary, type FieldError, messageFor } from '../../design/form/error-summary';
import { SendButton } from '../../design/form/send-button';
import { FailureNote } from '../../design/notice/failure-note';
import { LinkButton } from '../../design/page/link-button';
import { NextStep } from '../../design/page/next-step';
import { Buttons, Page } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { useDemoAccounts } from './demo-accounts';
import { EMAIL, EmailField, looksLikeEmail } from './email-field';

const ask = (email: string) => asAnyone(askYouthSpace, { body: { email } });

/** The page that asks for the link. */
export function YouthLinkPage() {
  const { t } = useWords();
  const [email, keepEmail] = useKept('email', '');
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [sent, setSent] = useState(false);
  const { send, pending, failure } = useSend(ask, () => setSent(true));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = looksLikeEmail(email) ? [] : [{ field: EMAIL, message: t('signIn.youthEmailInvalid') }];
    setErrors(found);
    if (!found.length) send(email.trim());
  };
  if (sent) return <Sent onAgain={() => setSent(false)} />;
  return (
    <Page title={t('signIn.youthTitle')} lead={t('signIn.youthLead')}>
      <form onSubmit={submit} noValidate>
        <Stack gap="lg">
          <ErrorSummary errors={errors} />
          {failure ? <FailureNote failure={failure} youth /> : null}
          <EmailField youth email={email} onEmail={keepEmail} error={messageFor(errors, EMAIL)} />
          <Buttons>
            <SendButton pending={pending}>{t('signIn.youthAsk')}</SendButton>
          </Buttons>
        </Stack>
      </form>
      <p>{t('signIn.youthNoAddress')}</p>
    </Page>
  );
}

function Sent({ onAgain }: { onAgain(): void }) {
  const { t } = useWords();
  const { data: demo } = useDemoAccounts();
  return (
    <Page title={t('signIn.youthSentTitle')} lead={t('signIn.youthSent')}>
      <NextStep>
        <p>{t('signIn.youthSentMissing')}</p>
      </NextStep>
      <Buttons>
        {demo ? <LinkButton to="/boite-aux-lettres">{t('signIn.demoMailbox')}</LinkButton> : null}
        <Button variant="default" onClick={onAgain}>
          {t('signIn.youthAgain')}
        </Button>
      </Buttons>
    </Page>
  );
}
