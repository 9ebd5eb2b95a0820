import { TextInput } from '@mantine/core';
import { dayInParis } from '@app/domain';
import { messageFor } from '../../../design/form/error-summary';
import { useWords } from '../../../i18n/words';
import type { FieldsProps, Section } from '../section';

/** What is typed of it. */
export interface Identity {
  firstName: string;
  lastName: string;
  birthOn: string;
  reference: string;
}

const NAMES = ['firstName', 'lastName', 'reference'] as const;

const said = ({ firstName, lastName, birthOn, reference }: Identity) => ({
  ...{ firstName: firstName.trim(), lastName: lastName.trim(), birthOn },
  reference: reference.trim() || null,
});

/** Who the youth is; `said` is what the API is told, also of a new one. */
export const identity = {
  read: ({ firstName, lastName, birthOn, reference }) => ({
    ...{ firstName, lastName, birthOn },
    reference: reference ?? '',
  }),
  check: ({ firstName, lastName, birthOn }, t) => [
    ...(firstName.trim() ? [] : [{ field: 'file-firstName', message: t('file.nameMissing') }]),
    ...(lastName.trim() ? [] : [{ field: 'file-lastName', message: t('file.nameMissing') }]),
    ...(birthOn && birthOn < dayInParis(new Date()) ? [] : [{ field: 'file-birthOn', message: t('file.birthWrong') }]),
  ],
  said,
  change: (typed) => ({ identity: said(typed) }),
  Fields,
} satisfies Section<Identity> & { said: typeof said };

function Fields({ typed, errors, keep }: FieldsProps<Identity>) {
  const { t } = useWords();
  const field = (name: keyof Identity) => ({
    id: `file-${name}`,
    label: t(`fileField.${name}`),
    value: typed[name],
    error: messageFor(errors, `file-${name}`),
    onChange: (event: { currentTarget: { value: string } }) => keep({ [name]: event.currentTarget.value }),
  });
  return (
    <>
      {NAMES.slice(0, 2).map((name) => (
        <TextInput key={name} {...field(name)} maxLength={80} autoComplete="off" />
      ))}
      <TextInput {...field('birthOn')} type="date" maw="16rem" />
      <TextInput {...field('reference')} description={t('file.referenceHint')} maxLength={80} autoComplete="off" />
    </>
  );
}
