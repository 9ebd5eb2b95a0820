import { TextInput } from '@mantine/core';
import { channelState } from '@app/contracts';
import { messageFor } from '../../../design/form/error-summary';
import { Select } from '../../../design/form/select';
import { useWords } from '../../../i18n/words';
import { phoneIn, phoneShown } from '../../own-file/forms/phone';
import { looksLikeEmail } from '../../sign-in/email-field';
import type { Youth } from '../../youths/followed';
import type { FieldsProps, Section } from '../section';

interface Typed {
  phone: string;
  phoneState: Youth['phoneState'];
  email: string;
  emailState: Youth['emailState'];
}

const [PHONE, EMAIL] = ['file-phone', 'file-email'];

/** How the youth is reached, and whether that works; a field that is emptied is forgotten. */
export const contact: Section<Typed> = {
  read: ({ phone, phoneState, email, emailState }) => ({
    ...{ phone: phone ? phoneShown(phone) : '', phoneState },
    ...{ email: email ?? '', emailState },
  }),
  check: ({ phone, email }, t) => [
    ...(!phone.trim() || phoneIn(phone) ? [] : [{ field: PHONE!, message: t('file.phoneWrong') }]),
    ...(!email.trim() || looksLikeEmail(email) ? [] : [{ field: EMAIL!, message: t('file.emailWrong') }]),
  ],
  change: ({ phone, phoneState, email, emailState }, youth) => {
    const said = { phone: phoneIn(phone), email: email.trim().toLowerCase() || null };
    // A state that was not chosen is left to the API: nobody tried a new address yet.
    return {
      contact: {
        ...said,
        ...(phoneState === youth.phoneState && said.phone !== youth.phone ? {} : { phoneState }),
        ...(emailState === youth.emailState && said.email !== youth.email ? {} : { emailState }),
      },
    };
  },
  Fields,
};

function Fields({ typed, errors, keep }: FieldsProps<Typed>) {
  const { t } = useWords();
  const states = channelState.options.map((value) => ({ value, label: t(`channelState.${value}`) }));
  return (
    <>
      <TextInput
        id={PHONE!}
        type="tel"
        inputMode="tel"
        label={t('fileField.phone')}
        value={typed.phone}
        error={messageFor(errors, PHONE!)}
        maw="20rem"
        onChange={(event) => keep({ phone: event.currentTarget.value })}
      />
      <Select
        id="file-phoneState"
        label={t('fileField.phoneState')}
        value={typed.phoneState}
        choices={states}
        onChange={(state) => keep({ phoneState: state as Typed['phoneState'] })}
      />
      <TextInput
        id={EMAIL!}
        type="email"
        inputMode="email"
        autoCapitalize="none"
        spellCheck={false}
        label={t('fileField.email')}
        value={typed.email}
        error={messageFor(errors, EMAIL!)}
        onChange={(event) => keep({ email: event.currentTarget.value })}
      />
      <Select
        id="file-emailState"
        label={t('fileField.emailState')}
        value={typed.emailState}
        choices={states}
        onChange={(state) => keep({ emailState: state as Typed['emailState'] })}
      />
    </>
  );
}
