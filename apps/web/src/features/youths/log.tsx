import { Textarea, TextInput } from '@mantine/core';
import { readLog, type RequestOf, writeLog } from '@app/contracts';
import { dayInParis } from '@app/domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { asMyself } from '../../app/api';
import { useKept, useWasKept } from '../../app/kept';
import { tell } from '../../app/notices/toasts';
import { useSend } from '../../app/reading/send';
import { ErrorSummary, type FieldError, messageFor } from '../../design/form/error-summary';
import { Select } from '../../design/form/select';
import { SendButton } from '../../design/form/send-button';
import { FailureNote } from '../../design/notice/failure-note';
import { Reading } from '../../design/page/reading';
import { useWords } from '../../i18n/words';
import styles from './youths.module.css';

type Body = NonNullable<RequestOf<typeof writeLog>['body']>;
const KINDS = ['call', 'message', 'meeting', 'visit', 'threeWay', 'note'] as const;

/** What happened with a youth, the newest first, and the way to write it down. */
export function Log({ youthId }: { youthId: string }) {
  const { t, when } = useWords();
  const begun = useWasKept('log');
  const query = useQuery({
    queryKey: ['youth', youthId, 'log'],
    queryFn: () => asMyself(readLog, { params: { id: youthId } }),
  });
  return (
    <>
      <details className={styles.fold} open={begun}>
        <summary>{t('youth.writeLog')}</summary>
        <WriteLog youthId={youthId} />
      </details>
      <Reading query={query}>
        {({ items }) =>
          items.length ? (
            <ol className={styles.lines}>
              {items.map(({ id, on, kind, text, corrects }) => (
                <li key={id}>
                  <p>
                    <strong>{t(`logKind.${kind}`)}</strong> – <time dateTime={on}>{when.date(on)}</time>
                    {corrects ? ` (${t('youth.correction')})` : null}
                  </p>
                  <p className={styles.prose}>{text}</p>
                </li>
              ))}
            </ol>
          ) : (
            <p>{t('youth.noLog')}</p>
          )
        }
      </Reading>
    </>
  );
}

function WriteLog({ youthId }: { youthId: string }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const today = dayInParis(new Date());
  const empty = { kind: 'call', on: today as string, text: '' };
  const [typed, keep, forget] = useKept('log', empty);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const { send, pending, failure } = useSend(
    (body: Body) => asMyself(writeLog, { params: { id: youthId }, body }),
    () => {
      keep(empty);
      forget();
      void queries.invalidateQueries({ queryKey: ['youth', youthId, 'log'] });
      tell(t('youth.logWritten'));
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = typed.text.trim() ? [] : [{ field: 'log-text', message: t('youth.logMissing') }];
    setErrors(found);
    if (!found.length) send({ on: typed.on || today, kind: typed.kind as Body['kind'], text: typed.text.trim() });
  };
  return (
    <form onSubmit={submit} noValidate className={styles.form}>
      <ErrorSummary errors={errors} />
      {failure ? <FailureNote failure={failure} /> : null}
      <Select
        id="log-kind"
        label={t('youth.logKind')}
        value={typed.kind}
        choices={KINDS.map((value) => ({ value, label: t(`logKind.${value}`) }))}
        onChange={(kind) => keep({ ...typed, kind })}
      />
      <TextInput
        id="log-on"
        type="date"
        label={t('youth.logOn')}
        max={today}
        maw="16rem"
        value={typed.on}
        onChange={(event) => keep({ ...typed, on: event.currentTarget.value })}
      />
      <Textarea
        id="log-text"
        label={t('youth.logText')}
        description={t('youth.logHint')}
        rows={4}
        maxLength={4000}
        value={typed.text}
        error={messageFor(errors, 'log-text')}
        onChange={(event) => keep({ ...typed, text: event.currentTarget.value })}
      />
      <div>
        <SendButton pending={pending}>{t('youth.writeLog')}</SendButton>
      </div>
    </form>
  );
}
