import { TextInput } from '@mantine/core';
import { addContact, type readEmployer, type RequestOf, type ResponseOf } from '@app/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { asMyself } from '../../app/api';
import { useKept } from '../../app/kept';
import { tell } from '../../app/notices/toasts';
import { useSend } from '../../app/reading/send';
import { ErrorSummary, type FieldError, messageFor } from '../../design/form/error-summary';
import { SendButton } from '../../design/form/send-button';
import { FailureNote } from '../../design/notice/failure-note';
import { useWords } from '../../i18n/words';
import { looksLikeEmail } from '../sign-in/email-field';
import styles from './leads.module.css';

type Body = NonNullable<RequestOf<typeof addContact>['body']>;

const EMPTY = { name: '', job: '', phone: '', email: '' };

/** Somebody to reach in a company, as far as they said who they are. */
export function ContactForm({ employerId }: { employerId: string }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const [typed, keep, forget] = useKept('contact', EMPTY);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const add = (body: Body) => asMyself(addContact, { params: { id: employerId }, body });
  const { send, pending, failure } = useSend(add, (employer: ResponseOf<typeof readEmployer>) => {
    keep(EMPTY);
    forget();
    queries.setQueryData(['employer', employerId], employer);
    tell(t('leads.contactAdded'));
  });
  const field = (name: keyof typeof EMPTY) => ({
    id: `contact-${name}`,
    value: typed[name],
    error: messageFor(errors, `contact-${name}`),
    onChange: (event: { currentTarget: { value: string } }) => keep({ ...typed, [name]: event.currentTarget.value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const name = typed.name.trim();
    const email = typed.email.trim();
    const found: FieldError[] = [];
    if (!name) found.push({ field: 'contact-name', message: t('leads.contactNameMissing') });
    if (email && !looksLikeEmail(email)) found.push({ field: 'contact-email', message: t('signIn.emailInvalid') });
    setErrors(found);
    if (!found.length) send({ name, email, job: typed.job.trim(), phone: typed.phone.trim() });
  };
  return (
    <form onSubmit={submit} noValidate className={styles.form}>
      <ErrorSummary errors={errors} />
      {failure ? <FailureNote failure={failure} /> : null}
      <TextInput {...field('name')} label={t('leads.contactName')} autoComplete="off" />
      <TextInput {...field('job')} label={`${t('leads.contactJob')} ${t('common.optional')}`} />
      <TextInput {...field('phone')} label={t('posting.phone')} type="tel" inputMode="tel" autoComplete="off" />
      <TextInput
        {...field('email')}
        label={`${t('posting.email')} ${t('common.optional')}`}
        type="email"
        inputMode="email"
        autoComplete="off"
      />
      <div>
        <SendButton pending={pending}>{t('leads.addContact')}</SendButton>
      </div>
    </form>
  );
}
