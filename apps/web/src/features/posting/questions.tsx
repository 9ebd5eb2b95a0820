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

/** Whom the profiles go to. */
export function Contact(props: FieldProps & { email: string | null }) {
  const { t } = useWords();
  const field = useField(props);
  return (
    <>
      <TextInput {...field('firstName')} label={t('posting.firstName')} autoComplete="given-name" />
      <TextInput {...field('lastName')} label={t('posting.lastName')} autoComplete="family-name" />
      {props.email === null ? (
        <TextInput
          {...field('email')}
          label={t('posting.email')}
          description={t('posting.emailHint')}
          type="email"
          inputMode="email"
          autoComplete="email"
        />
      ) : (
        <p>{t('posting.emailKnown', { email: props.email })}</p>
      )}
      <TextInput {...field('phone')} label={t('posting.phone')} type="tel" inputMode="tel" autoComplete="tel" />
    </>
  );
}
