import { TextInput } from '@mantine/core';
import { createOrganisation, organisationKinds, type OrganisationKind, type RequestOf } from '@app/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { asMyself } from '../../app/api';
import { useKept } from '../../app/kept';
import { tell } from '../../app/notices/toasts';
import { useSend } from '../../app/reading/send';
import { ErrorSummary, type FieldError, messageFor } from '../../design/form/error-summary';
import { Select } from '../../design/form/select';
import { SendButton } from '../../design/form/send-button';
import { FailureNote } from '../../design/notice/failure-note';
import { useWords } from '../../i18n/words';
import { looksLikeEmail } from '../sign-in/email-field';
import styles from './administration.module.css';

type Body = NonNullable<RequestOf<typeof createOrganisation>['body']>;

const EMPTY = { kind: 'missionLocale', name: '', siret: '', uai: '', firstName: '', lastName: '', email: '' };
const WITH_SIRET: readonly string[] = ['trainingCentre', 'employer'];
const WITH_UAI: readonly string[] = ['trainingCentre', 'schoolService'];

/** Makes an organisation and invites its first manager. */
export function NewOrganisation() {
  const { t } = useWords();
  const queries = useQueryClient();
  const [typed, keep, forget] = useKept('new-organisation', EMPTY);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const create = (body: Body) => asMyself(createOrganisation, { body });
  const { send, pending, failure } = useSend(create, ({ name }) => {
    keep(EMPTY);
    forget();
    tell(t('organisations.made', { name }));
    void queries.invalidateQueries({ queryKey: ['organisations'] });
  });
  const field = (name: keyof typeof EMPTY, label: string) => ({
    id: `organisation-${name}`,
    label,
    value: typed[name],
    error: messageFor(errors, `organisation-${name}`),
    onChange: (event: { currentTarget: { value: string } }) => keep({ ...typed, [name]: event.currentTarget.value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { kind, name, siret, uai, firstName, lastName, email } = typed;
    const found: FieldError[] = [];
    if (!name.trim()) found.push({ field: 'organisation-name', message: t('organisations.nameMissing') });
    if (email && !looksLikeEmail(email)) found.push({ field: 'organisation-email', message: t('signIn.emailInvalid') });
    if (email && !firstName.trim())
      found.push({ field: 'organisation-firstName', message: t('posting.firstNameMissing') });
    if (email && !lastName.trim())
      found.push({ field: 'organisation-lastName', message: t('posting.lastNameMissing') });
    setErrors(found);
    if (found.length) return;
    const manager = { firstName: firstName.trim(), lastName: lastName.trim(), email: email.trim() };
    send({
      kind: kind as OrganisationKind,
      name: name.trim(),
      ...(WITH_SIRET.includes(kind) && siret.trim() ? { siret: siret.trim() } : {}),
      ...(WITH_UAI.includes(kind) && uai.trim() ? { uai: uai.trim() } : {}),
      ...(email ? { manager } : {}),
    });
  };
  return (
    <form onSubmit={submit} noValidate className={styles.form}>
      <ErrorSummary errors={errors} />
      {failure ? <FailureNote failure={failure} /> : null}
      <Select
        id="organisation-kind"
        label={t('organisations.kind')}
        value={typed.kind}
        choices={organisationKinds.map((value) => ({ value, label: t(`organisationKind.${value}`) }))}
        onChange={(kind) => keep({ ...typed, kind })}
      />
      <TextInput {...field('name', t('organisations.name'))} />
      {WITH_SIRET.includes(typed.kind) ? <TextInput {...field('siret', 'SIRET')} inputMode="numeric" /> : null}
      {WITH_UAI.includes(typed.kind) ? <TextInput {...field('uai', t('organisations.uai'))} /> : null}
      <fieldset className={styles.group}>
        <legend>{t('organisations.manager')}</legend>
        <TextInput {...field('firstName', t('posting.firstName'))} />
        <TextInput {...field('lastName', t('posting.lastName'))} />
        <TextInput {...field('email', t('posting.email'))} type="email" inputMode="email" />
      </fieldset>
      <div>
        <SendButton pending={pending}>{t('organisations.make')}</SendButton>
      </div>
    </form>
  );
}
