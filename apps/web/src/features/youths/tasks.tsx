import { Button, TextInput, Textarea } from '@mantine/core';
import { addTask, closeTask, type listTasks, type RequestOf, type ResponseOf } from '@app/contracts';
import { dayInParis } from '@app/domain';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { asMyself } from '../../app/api';
import { useKept, useWasKept } from '../../app/kept';
import { tell } from '../../app/notices/toasts';
import { useSend } from '../../app/reading/send';
import { ErrorSummary, type FieldError, messageFor } from '../../design/form/error-summary';
import { SendButton } from '../../design/form/send-button';
import { Due } from '../../design/life/due';
import { ConfirmDialog } from '../../design/notice/confirm-dialog';
import { FailureNote } from '../../design/notice/failure-note';
import { Reading } from '../../design/page/reading';
import { useWords } from '../../i18n/words';
import { SubjectLink } from '../today/waiting-link';
import { useTaskWords } from '../today/waiting-words';
import { useTasks } from './followed';
import styles from './youths.module.css';

type Task = ResponseOf<typeof listTasks>['items'][number];

/** What is to be done for a youth, and the way to add something. */
export function Tasks({ youthId }: { youthId: string }) {
  const { t, when } = useWords();
  const query = useTasks(youthId);
  const begun = useWasKept('task');
  const words = useTaskWords();
  return (
    <>
      <Reading query={query}>
        {({ items }) => {
          const open = items.filter(({ closedAt }) => closedAt === null);
          if (!open.length) return <p>{t('youth.noTask')}</p>;
          return (
            <ul className={styles.lines}>
              {open.map((task) => (
                <li key={task.id}>
                  <TaskName task={task} />
                  <Due on={task.dueOn} sentence={t('waitingFor.before', { when: when.deadline(task.dueOn) })} />
                  <CloseTask id={task.id} what={words(task)} />
                </li>
              ))}
            </ul>
          );
        }}
      </Reading>
      <details className={styles.fold} open={begun}>
        <summary>{t('youth.addTask')}</summary>
        <AddTask youthId={youthId} />
      </details>
    </>
  );
}

/** What is to be done; what comes from a proposal or a contract leads there. */
export function TaskName({ task }: { task: Task }) {
  const words = useTaskWords();
  const { subjectType: type, subjectId: id, youthId } = task;
  if (type === 'youth') return <p>{words(task)}</p>;
  return (
    <p>
      <SubjectLink of={{ type, id }} youthId={youthId}>
        {words(task)}
      </SubjectLink>
    </p>
  );
}

/** Says that a task is done, and how. */
export function CloseTask({ id, what }: { id: string; what: string }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const [asks, setAsks] = useState(false);
  const [note, keepNote, forgetNote] = useKept(`close.${id}`, '');
  const [missing, setMissing] = useState(false);
  const close = () => asMyself(closeTask, { params: { id }, body: { note: note.trim() } });
  const { send, pending, failure } = useSend(close, ({ youthId }) => {
    forgetNote();
    setAsks(false);
    void queries.invalidateQueries({ queryKey: ['youth', youthId, 'tasks'] });
    void queries.invalidateQueries({ queryKey: ['agenda'] });
    tell(t('youth.taskClosed'));
  });
  return (
    <div>
      <Button size="sm" variant="default" aria-label={t('youth.closeNamed', { what })} onClick={() => setAsks(true)}>
        {t('youth.close')}
      </Button>
      {asks ? (
        <ConfirmDialog
          title={what}
          yes={t('youth.close')}
          pending={pending}
          onYes={() => {
            setMissing(!note.trim());
            if (note.trim()) send(undefined);
          }}
          onNo={() => setAsks(false)}
        >
          {failure ? <FailureNote failure={failure} /> : null}
          <Textarea
            id={`note-${id}`}
            label={t('youth.closeNote')}
            rows={3}
            maxLength={2000}
            value={note}
            error={missing ? t('youth.closeNoteMissing') : undefined}
            onChange={(event) => keepNote(event.currentTarget.value)}
          />
        </ConfirmDialog>
      ) : null}
    </div>
  );
}

type Body = NonNullable<RequestOf<typeof addTask>['body']>;

function AddTask({ youthId }: { youthId: string }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const [typed, keep, forget] = useKept('task', { title: '', dueOn: '' });
  const [errors, setErrors] = useState<FieldError[]>([]);
  const { send, pending, failure } = useSend(
    (body: Body) => asMyself(addTask, { params: { id: youthId }, body }),
    () => {
      keep({ title: '', dueOn: '' });
      forget();
      void queries.invalidateQueries({ queryKey: ['youth', youthId, 'tasks'] });
      void queries.invalidateQueries({ queryKey: ['agenda'] });
      tell(t('youth.taskAdded'));
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found: FieldError[] = [];
    if (!typed.title.trim()) found.push({ field: 'task-title', message: t('youth.taskTitleMissing') });
    if (!typed.dueOn) found.push({ field: 'task-due', message: t('youth.dayMissing') });
    setErrors(found);
    if (!found.length) send({ title: typed.title.trim(), dueOn: typed.dueOn });
  };
  return (
    <form onSubmit={submit} noValidate className={styles.form}>
      <ErrorSummary errors={errors} />
      {failure ? <FailureNote failure={failure} /> : null}
      <TextInput
        id="task-title"
        label={t('youth.taskTitle')}
        maxLength={200}
        value={typed.title}
        error={messageFor(errors, 'task-title')}
        onChange={(event) => keep({ ...typed, title: event.currentTarget.value })}
      />
      <TextInput
        id="task-due"
        type="date"
        label={t('youth.taskDue')}
        min={dayInParis(new Date())}
        maw="16rem"
        value={typed.dueOn}
        error={messageFor(errors, 'task-due')}
        onChange={(event) => keep({ ...typed, dueOn: event.currentTarget.value })}
      />
      <div>
        <SendButton pending={pending}>{t('youth.addTask')}</SendButton>
      </div>
    </form>
  );
}
