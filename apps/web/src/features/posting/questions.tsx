import { TextInput } from '@mantine/core';
import { useWords } from '../../i18n/words';
import { type FieldProps, useField } from './draft-field';

/** Which company recruits. */
export function Company(props: FieldProps) {
  const { t } = useWords();
  const field = useField(props);
  return (
    <>
      <TextInput
        {...field('siret')}
        label={t('posting.siret')}
        description={t('posting.siretHint')}
        inputMode="numeric"
        autoComplete="off"
      />
      <TextInput {...field('companyName')} label={t('posting.companyName')} autoComplete="organization" />
    </>
  );
}

/** Whom the profiles go to: the writer at a known address, or whoever recruits in the company that they write for. */
export function Contact(props: FieldProps & { email: string | null; forAnother: boolean }) {
  const { t } = useWords();
  const field = useField(props);
  const own = (kind: string) => (props.forAnother ? 'off' : kind);
  return (
    <>
      <TextInput {...field('firstName')} label={t('posting.firstName')} autoComplete={own('given-name')} />
      <TextInput {...field('lastName')} label={t('posting.lastName')} autoComplete={own('family-name')} />
      {props.email === null ? (
        <TextInput
          {...field('email')}
          label={t('posting.email')}
          description={t(props.forAnother ? 'posting.emailOfOther' : 'posting.emailHint')}
          type="email"
          inputMode="email"
          autoComplete={own('email')}
        />
      ) : (
        <p>{t('posting.emailKnown', { email: props.email })}</p>
      )}
      <TextInput {...field('phone')} label={t('posting.phone')} type="tel" inputMode="tel" autoComplete={own('tel')} />
    </>
  );
}
