/**
 * What the law protects of a youth, for their referent alone: opened with a reason that is kept, never stored on the device, and closed
 * with the page.
 */
import { Textarea } from '@mantine/core';
import { readProtectedFacts } from '@app/contracts';
import { IconLock } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { asMyself } from '../../app/api';
import { failureOf } from '../../app/failure';
import { useSend } from '../../app/reading/send';
import { SendButton } from '../../design/form/send-button';
import { FailureNote } from '../../design/notice/failure-note';
import { LinkButton } from '../../design/page/link-button';
import { Loading } from '../../design/page/loading';
import { Buttons, Page } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { SignedIn } from '../access/signed-in';
import { FailurePage } from '../problems/failure-page';
import { fullName, useYouth, type Youth } from '../youths/followed';
import styles from '../youths/youths.module.css';
import { ProtectedForm } from './protected-form';

const [SHORTEST, LONGEST] = [10, 500];

/** The page of protected facts. */
export function ProtectedPage() {
  const { id } = useParams({ from: '/jeunes/$id/protege' });
  return <SignedIn roles={['coach']}>{() => <Opened key={id} id={id} />}</SignedIn>;
}

function Opened({ id }: { id: string }) {
  const query = useYouth(id);
  if (query.data) return <Guarded youth={query.data} />;
  if (query.error) return <FailurePage failure={failureOf(query.error)} retry={() => void query.refetch()} />;
  return <Loading />;
}

function Guarded({ youth }: { youth: Youth }) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const [short, setShort] = useState(false);
  const params = { id: youth.id };
  const read = () => asMyself(readProtectedFacts, { params, body: { reason: reason.trim() } });
  const { send, pending, failure, answer } = useSend(read);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setShort(reason.trim().length < SHORTEST!);
    if (reason.trim().length >= SHORTEST!) send(undefined);
  };
  return (
    <Page title={t('protectedFacts.title', { name: fullName(youth) })} lead={t('protectedFacts.lead')}>
      {answer ? (
        <ProtectedForm youth={youth} reason={reason.trim()} opened={answer} />
      ) : (
        <form onSubmit={submit} noValidate className={styles.form}>
          {failure?.code === 'not-found' ? (
            <p role="alert">
              <IconLock size={18} aria-hidden /> {t('protectedFacts.referentOnly')}
            </p>
          ) : failure ? (
            <FailureNote failure={failure} />
          ) : null}
          <Textarea
            id="protected-reason"
            label={t('protectedFacts.reason')}
            description={t('protectedFacts.reasonHint')}
            rows={3}
            maxLength={LONGEST!}
            value={reason}
            error={short ? t('protectedFacts.reasonMissing') : undefined}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Buttons>
            <SendButton pending={pending}>{t('protectedFacts.open')}</SendButton>
            <LinkButton to="/jeunes/$id" params={params} hash="profil" variant="default">
              {t('common.goBack')}
            </LinkButton>
          </Buttons>
        </form>
      )}
    </Page>
  );
}
