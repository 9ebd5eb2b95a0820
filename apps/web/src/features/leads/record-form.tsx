import { Textarea, TextInput } from '@mantine/core';
import { actionKind, actionResult, recordProspecting, type RequestOf } from '@app/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { asMyself } from '../../app/api';
import { useKept } from '../../app/kept';
import { tell } from '../../app/notices/toasts';
import { useSend } from '../../app/reading/send';
import { ErrorSummary, type FieldError, messageFor } from '../../design/form/error-summary';
import { Select } from '../../design/form/select';
import { SendButton } from '../../design/form/send-button';
import { ConfirmDialog } from '../../design/notice/confirm-dialog';
import { FailureNote } from '../../design/notice/failure-note';
import { useWords } from '../../i18n/words';
import type { Lead } from './lead-page';
import styles from './leads.module.css';

type Body = NonNullable<RequestOf<typeof recordProspecting>['body']>;

const EMPTY = { kind: 'call', result: '', comment: '', nextKind: '', nextOn: '' };

/** Writes down a call, a visit or a letter and what comes next; asks first when a colleague was there lately. */
export function RecordForm({ lead: { id, recent } }: { lead: Lead }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const [typed, keep, forget] = useKept('record', EMPTY);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [asks, setAsks] = useState(false);
  const record = (body: Body) => asMyself(recordProspecting, { params: { id }, body });
  const { send, pending, failure } = useSend(record, (changed) => {
    forget();
    setAsks(false);
    queries.setQueryData(['lead', id], changed);
    void queries.invalidateQueries({ queryKey: ['leads'] });
    tell(t('leads.recorded'));
  });
  const change = (part: Partial<typeof EMPTY>) => keep({ ...typed, ...part });
  const go = (despiteRecent: boolean) =>
    send({
      kind: typed.kind as Body['kind'],
      result: typed.result as Body['result'],
      comment: typed.comment.trim(),
      next: typed.nextKind ? { kind: typed.nextKind as Body['kind'], on: typed.nextOn } : null,
      despiteRecent,
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found: FieldError[] = [];
    if (!typed.result) found.push({ field: 'result', message: t('leads.resultMissing') });
    if (typed.nextKind && !typed.nextOn) found.push({ field: 'nextOn', message: t('leads.nextDayMissing') });
    setErrors(found);
    if (found.length) return;
    if (recent.length) setAsks(true);
    else go(false);
  };
  // Somebody called between the reading of this page and its sending.
  const surprised = failure?.code === 'contacted-recently';
  const note = failure ? <FailureNote failure={failure} /> : null;
  return (
    <form onSubmit={submit} noValidate className={styles.form}>
      <ErrorSummary errors={errors} />
      {asks ? null : note}
      <Select
        id="kind"
        label={t('leads.kind')}
        value={typed.kind}
        choices={actionKind.options.map((value) => ({ value, label: t(`actionKind.${value}`) }))}
        onChange={(kind) => change({ kind })}
      />
      <Select
        id="result"
        label={t('leads.result')}
        value={typed.result}
        error={messageFor(errors, 'result')}
        choices={[
          { value: '', label: t('leads.choose') },
          ...actionResult.options.map((value) => ({ value, label: t(`actionResult.${value}`) })),
        ]}
        onChange={(result) => change({ result })}
      />
      <Textarea
        id="comment"
        label={`${t('leads.comment')} ${t('common.optional')}`}
        rows={3}
        maxLength={2000}
        value={typed.comment}
        onChange={(event) => change({ comment: event.currentTarget.value })}
      />
      <Select
        id="nextKind"
        label={t('leads.nextKind')}
        value={typed.nextKind}
        choices={[
          { value: '', label: t('leads.nothingNext') },
          ...actionKind.options.map((value) => ({ value, label: t(`actionKind.${value}`) })),
        ]}
        onChange={(nextKind) => change({ nextKind })}
      />
      {typed.nextKind ? (
        <TextInput
          id="nextOn"
          type="date"
          label={t('leads.nextOn')}
          value={typed.nextOn}
          error={messageFor(errors, 'nextOn')}
          onChange={(event) => change({ nextOn: event.currentTarget.value })}
        />
      ) : null}
      <div>
        <SendButton pending={pending}>{t('leads.record')}</SendButton>
      </div>
      {asks || surprised ? (
        <ConfirmDialog
          title={t('leads.despiteTitle')}
          consequence={t('leads.despiteText')}
          yes={t('leads.despiteYes')}
          pending={pending}
          onYes={() => go(true)}
          onNo={() => setAsks(false)}
        >
          {asks ? note : null}
        </ConfirmDialog>
      ) : null}
    </form>
  );
}
