import { Textarea, TextInput } from '@mantine/core';
import { promiseKind, recordPromise, type RequestOf } from '@app/contracts';
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
import type { Lead } from './lead-page';
import styles from './leads.module.css';

type Body = NonNullable<RequestOf<typeof recordPromise>['body']>;

const EMPTY = { posts: '1', kind: 'said', expectedOn: '', comment: '' };
const MOST_POSTS = 99;

/** Writes down what an employer promised: how many posts, when, how firmly. */
export function PromiseForm({ lead: { id } }: { lead: Lead }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const [typed, keep, forget] = useKept('promise', EMPTY);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const record = (body: Body) => asMyself(recordPromise, { params: { id }, body });
  const { send, pending, failure } = useSend(record, (changed) => {
    forget();
    queries.setQueryData(['lead', id], changed);
    void queries.invalidateQueries({ queryKey: ['leads'] });
    tell(t('leads.promiseRecorded'));
  });
  const change = (part: Partial<typeof EMPTY>) => keep({ ...typed, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const posts = Number(typed.posts);
    const fine = Number.isInteger(posts) && posts >= 1 && posts <= MOST_POSTS;
    setErrors(fine ? [] : [{ field: 'posts', message: t('posting.openingsWrong') }]);
    const { kind, expectedOn, comment } = typed;
    if (fine) send({ posts, kind: kind as Body['kind'], expectedOn: expectedOn || null, comment: comment.trim() });
  };
  return (
    <form onSubmit={submit} noValidate className={styles.form}>
      <ErrorSummary errors={errors} />
      {failure ? <FailureNote failure={failure} /> : null}
      <TextInput
        id="posts"
        label={t('leads.howMany')}
        inputMode="numeric"
        value={typed.posts}
        error={messageFor(errors, 'posts')}
        onChange={(event) => change({ posts: event.currentTarget.value })}
      />
      <Select
        id="promise-kind"
        label={t('leads.howFirm')}
        value={typed.kind}
        choices={promiseKind.options.map((value) => ({ value, label: t(`promiseKind.${value}`) }))}
        onChange={(kind) => change({ kind })}
      />
      <TextInput
        id="expectedOn"
        type="date"
        label={`${t('leads.expectedOn')} ${t('common.optional')}`}
        value={typed.expectedOn}
        onChange={(event) => change({ expectedOn: event.currentTarget.value })}
      />
      <Textarea
        id="promise-comment"
        label={`${t('leads.comment')} ${t('common.optional')}`}
        rows={3}
        maxLength={2000}
        value={typed.comment}
        onChange={(event) => change({ comment: event.currentTarget.value })}
      />
      <div>
        <SendButton pending={pending}>{t('leads.recordPromise')}</SendButton>
      </div>
    </form>
  );
}
