import { TextInput } from '@mantine/core';
import { inviteColleague, type RequestOf, roles, type Role } from '@app/contracts';
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

type Body = NonNullable<RequestOf<typeof inviteColleague>['body']>;

const EMPTY = { firstName: '', lastName: '', email: '', role: 'coach' };

/** Invites somebody by letter, to one role. */
export function Invite({ id }: { id: string }) {
  const { t } = useWords();
  const [typed, keep] = useKept('invite', EMPTY);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const invite = (body: Body) => asMyself(inviteColleague, { params: { id }, body });
  const { send, pending, failure } = useSend(invite, (_, { email }) => {
    keep(EMPTY);
    tell(t('organisations.invited', { email }));
  });
  const field = (name: 'firstName' | 'lastName' | 'email', label: string) => ({
    id: `invite-${name}`,
    label,
    value: typed[name],
    error: messageFor(errors, `invite-${name}`),
    onChange: (event: { currentTarget: { value: string } }) => keep({ ...typed, [name]: event.currentTarget.value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { firstName, lastName, email, role } = typed;
    const found: FieldError[] = [];
    if (!firstName.trim()) found.push({ field: 'invite-firstName', message: t('posting.firstNameMissing') });
    if (!lastName.trim()) found.push({ field: 'invite-lastName', message: t('posting.lastNameMissing') });
    if (!looksLikeEmail(email)) found.push({ field: 'invite-email', message: t('signIn.emailInvalid') });
    setErrors(found);
    if (!found.length)
      send({ firstName: firstName.trim(), lastName: lastName.trim(), email: email.trim(), role: role as Role });
  };
  return (
    <form onSubmit={submit} noValidate className={styles.form}>
      <ErrorSummary errors={errors} />
      {failure ? <FailureNote failure={failure} /> : null}
      <TextInput {...field('firstName', t('posting.firstName'))} />
      <TextInput {...field('lastName', t('posting.lastName'))} />
      <TextInput {...field('email', t('posting.email'))} type="email" inputMode="email" />
      <Select
        id="invite-role"
        label={t('organisations.role')}
        value={typed.role}
        choices={roles.map((role) => ({ value: role, label: t(`common.${role}`) }))}
        onChange={(role) => keep({ ...typed, role })}
      />
      <div>
        <SendButton pending={pending}>{t('organisations.sendInvitation')}</SendButton>
      </div>
    </form>
  );
}
