import { Button, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useSend } from '../../app/reading/send';
import { askForLetter } from '../../app/session';
import { ErrorSummary, type FieldError, messageFor } from '../../design/form/error-summary';
import { FailureNote } from '../../design/notice/failure-note';
import { Buttons } from '../../design/page/page';
import { SendButton } from '../../design/form/send-button';
import { useWords } from '../../i18n/words';
import { EMAIL, EmailField, looksLikeEmail } from './email-field';

interface Props {
  email: string;
  onEmail(email: string): void;
  onSent(): void;
  onPassword(): void;
}

/** Asks for the letter that signs in. */
export function LetterForm({ email, onEmail, onSent, onPassword }: Props) {
  const { t } = useWords();
  const [errors, setErrors] = useState<FieldError[]>([]);
  const { send, pending, failure } = useSend(askForLetter, onSent);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = looksLikeEmail(email) ? [] : [{ field: EMAIL, message: t('signIn.emailInvalid') }];
    setErrors(found);
    if (!found.length) send(email.trim());
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="lg">
        <ErrorSummary errors={errors} />
        {failure ? <FailureNote failure={failure} /> : null}
        <EmailField email={email} onEmail={onEmail} error={messageFor(errors, EMAIL)} />
        <Buttons>
          <SendButton pending={pending}>{t('signIn.ask')}</SendButton>
          <Button variant="subtle" onClick={onPassword}>
            {t('signIn.withPassword')}
          </Button>
        </Buttons>
      </Stack>
    </form>
  );
}
