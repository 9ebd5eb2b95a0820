import { Button, PasswordInput, Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { takeReturn } from '../../app/return-to';
import { useSend } from '../../app/reading/send';
import { signInByPassword } from '../../app/session';
import { ErrorSummary, type FieldError, messageFor } from '../../design/form/error-summary';
import { FailureNote } from '../../design/notice/failure-note';
import { Buttons } from '../../design/page/page';
import { SendButton } from '../../design/form/send-button';
import { useWords } from '../../i18n/words';
import { EMAIL, EmailField, looksLikeEmail } from './email-field';

const PASSWORD = 'password';

interface Props {
  email: string;
  onEmail(email: string): void;
  onLetter(): void;
}

/** Signs in with a password, for staff who chose one. */
export function PasswordForm({ email, onEmail, onLetter }: Props) {
  const { t } = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [password, setPassword] = useState('');
  const [errors, setErrors] = useState<FieldError[]>([]);
  const { send, pending, failure } = useSend(signInByPassword, () => {
    queries.clear();
    void navigate({ to: takeReturn() });
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found: FieldError[] = [];
    if (!looksLikeEmail(email)) found.push({ field: EMAIL, message: t('signIn.emailInvalid') });
    if (!password) found.push({ field: PASSWORD, message: t('signIn.passwordMissing') });
    setErrors(found);
    if (!found.length) send({ email: email.trim(), password });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="lg">
        <ErrorSummary errors={errors} />
        {failure ? <FailureNote failure={failure} /> : null}
        <EmailField email={email} onEmail={onEmail} error={messageFor(errors, EMAIL)} />
        <PasswordInput
          id={PASSWORD}
          label={t('signIn.password')}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
          value={password}
          error={messageFor(errors, PASSWORD)}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Buttons>
          <SendButton pending={pending}>{t('signIn.enter')}</SendButton>
          <Button variant="subtle" onClick={onLetter}>
            {t('signIn.withLetter')}
          </Button>
        </Buttons>
      </Stack>
    </form>
  );
}
