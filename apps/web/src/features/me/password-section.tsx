import { PasswordInput, Stack } from '@mantine/core';
import { setPassword as setPasswordRoute } from '@app/contracts';
import { type FormEvent, useState } from 'react';
import { asMyself } from '../../app/api';
import { useSend } from '../../app/reading/send';
import { ErrorSummary, type FieldError, messageFor } from '../../design/form/error-summary';
import { FailureNote } from '../../design/notice/failure-note';
import { Buttons, Section } from '../../design/page/page';
import { SendButton } from '../../design/form/send-button';
import { useWords } from '../../i18n/words';

const FIELD = 'new-password';
const SHORTEST = 12;

const save = (password: string) => asMyself(setPasswordRoute, { body: { password } });

/** Choosing a password beside the letter; it is never kept on the device by us. */
export function PasswordSection({ email }: { email: string }) {
  const { t } = useWords();
  const [password, setPassword] = useState('');
  const [errors, setErrors] = useState<FieldError[]>([]);
  const { send, pending, failure, answer } = useSend(save, () => setPassword(''));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = password.length < SHORTEST ? [{ field: FIELD, message: t('me.passwordShort') }] : [];
    setErrors(found);
    if (!found.length) send(password);
  };
  return (
    <Section title={t('me.passwordTitle')}>
      <p>{t('me.passwordText')}</p>
      <form onSubmit={submit} noValidate>
        <Stack gap="md" maw="28rem">
          <ErrorSummary errors={errors} />
          {failure ? <FailureNote failure={failure} /> : null}
          <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
          <PasswordInput
            id={FIELD}
            label={t('me.passwordLabel')}
            description={t('me.passwordHint')}
            autoComplete="new-password"
            visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
            value={password}
            error={messageFor(errors, FIELD)}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <Buttons>
            <SendButton variant="default" pending={pending}>
              {t('me.passwordSave')}
            </SendButton>
          </Buttons>
          <p role="status">{answer ? t('me.passwordSaved') : ''}</p>
        </Stack>
      </form>
    </Section>
  );
}
