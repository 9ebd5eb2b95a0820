import { TextInput } from '@mantine/core';
import { useKept } from '../../../app/kept';
import { messageFor } from '../../../design/form/error-summary';
import { useWords } from '../../../i18n/words';
import { looksLikeEmail } from '../../sign-in/email-field';
import { GroupFormFrame } from './group-form';
import type { GroupForm } from '../own-file';
import { phoneIn, phoneShown } from './phone';

const [EMAIL, PHONE] = ['own-email', 'own-phone'];

/** How a youth is reached; a field that is emptied is forgotten. */
export function ContactForm({ file, pending, onSave }: GroupForm) {
  const { t } = useWords();
  const known = { email: file.email ?? '', phone: file.phone ? phoneShown(file.phone) : '' };
  const [{ email, phone }, keep, forget] = useKept(`contact.${file.revision}`, known);
  const check = () => [
    ...(!email.trim() || looksLikeEmail(email) ? [] : [{ field: EMAIL!, message: t('self.emailWrong') }]),
    ...(!phone.trim() || phoneIn(phone) ? [] : [{ field: PHONE!, message: t('self.phoneWrong') }]),
  ];
  const send = () => {
    onSave({ contact: { email: email.trim() || null, phone: phoneIn(phone) } }, forget);
  };
  return (
    <GroupFormFrame pending={pending} check={check} onSend={send}>
      {(errors) => (
        <>
          <TextInput
            id={PHONE!}
            type="tel"
            inputMode="tel"
            autoComplete="tel"
            label={t('self.phone')}
            description={t('self.phoneHint')}
            value={phone}
            error={messageFor(errors, PHONE!)}
            onChange={(event) => keep({ email, phone: event.currentTarget.value })}
          />
          <TextInput
            id={EMAIL!}
            type="email"
            inputMode="email"
            autoComplete="email"
            autoCapitalize="none"
            spellCheck={false}
            label={t('self.email')}
            value={email}
            error={messageFor(errors, EMAIL!)}
            onChange={(event) => keep({ email: event.currentTarget.value, phone })}
          />
        </>
      )}
    </GroupFormFrame>
  );
}
