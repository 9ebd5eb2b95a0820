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
