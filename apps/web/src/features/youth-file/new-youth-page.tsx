/** A youth who came through the door: their file is opened with who they are, the rest comes after. */
import { createYouth } from '@app/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { asMyself } from '../../app/api';
import { useKept } from '../../app/kept';
import { tell } from '../../app/notices/toasts';
import { useSend } from '../../app/reading/send';
import { ErrorSummary, type FieldError } from '../../design/form/error-summary';
import { SendButton } from '../../design/form/send-button';
import { FailureNote } from '../../design/notice/failure-note';
import { LinkButton } from '../../design/page/link-button';
import { Buttons, Page } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { SignedIn } from '../access/signed-in';
import { fullName, youthKey } from '../youths/followed';
import styles from '../youths/youths.module.css';
import { identity, type Identity } from './forms/identity';

const EMPTY: Identity = { firstName: '', lastName: '', birthOn: '', reference: '' };

/** The page that opens a file. */
export const NewYouthPage = () => <SignedIn roles={['coach']}>{() => <NewYouth />}</SignedIn>;

function NewYouth() {
  const { t } = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [typed, keep, forget] = useKept('new-youth', EMPTY);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const open = () => asMyself(createYouth, { body: { identity: identity.said(typed) } });
  const { send, pending, failure } = useSend(open, (youth) => {
    forget();
    queries.setQueryData(youthKey(youth.id), youth);
    void queries.invalidateQueries({ queryKey: ['youths'] });
    tell(t('file.opened', { name: fullName(youth) }));
    void navigate({ to: '/jeunes/$id', params: { id: youth.id }, hash: 'profil' });
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = identity.check(typed, t);
    setErrors(found);
    if (!found.length) send(undefined);
  };
  return (
    <Page title={t('file.newTitle')} lead={t('file.newLead')}>
      <form onSubmit={submit} noValidate className={styles.form}>
        <ErrorSummary errors={errors} />
        {failure ? <FailureNote failure={failure} /> : null}
        <identity.Fields typed={typed} errors={errors} keep={(part) => keep({ ...typed, ...part })} />
        <Buttons>
          <SendButton pending={pending}>{t('file.new')}</SendButton>
          <LinkButton to="/jeunes" variant="default">
            {t('common.goBack')}
          </LinkButton>
        </Buttons>
      </form>
    </Page>
  );
}
