/** The machinery: jobs that failed for good, and the search index. */
import { listDeadJobs, readSearchRebuild, rebuildSearch, type ResponseOf, retryDeadJob } from '@app/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { asMyself } from '../../app/api';
import { useOptimistic } from '../../app/reading/optimistic';
import { useSend } from '../../app/reading/send';
import { SendButton } from '../../design/form/send-button';
import { FailureNote } from '../../design/notice/failure-note';
import { ProgressBar } from '../../design/notice/progress-bar';
import { Empty } from '../../design/page/empty';
import { Page, Section } from '../../design/page/page';
import { Reading } from '../../design/page/reading';
import { useWords } from '../../i18n/words';
import { SignedIn } from '../access/signed-in';
import styles from './administration.module.css';

type Jobs = ResponseOf<typeof listDeadJobs>;
type Job = Jobs['items'][number];

const JOBS = ['dead-jobs'] as const;
const REBUILD = ['search-rebuild'] as const;
const LOOK_AGAIN_MS = 1_000;
const GOING: readonly string[] = ['queued', 'running'];

/** The page of the machinery. */
export const MachineryPage = () => <SignedIn roles={['administrator']}>{() => <Machinery />}</SignedIn>;

function Machinery() {
  const { t } = useWords();
  return (
    <Page wide title={t('machinery.title')}>
      <Section title={t('machinery.deadJobs')}>
        <DeadJobs />
      </Section>
      <Section title={t('machinery.search')}>
        <Rebuild />
      </Section>
    </Page>
  );
}

function DeadJobs() {
  const { t, when } = useWords();
  const query = useQuery({ queryKey: JOBS, queryFn: () => asMyself(listDeadJobs) });
  const { send, failure } = useOptimistic<Jobs, Job, unknown>({
    queryKey: JOBS,
    guess: ({ items }, { queue, id }) => ({ items: items.filter((job) => job.queue !== queue || job.id !== id) }),
    work: ({ queue, id }) => asMyself(retryDeadJob, { params: { queue, id } }),
    settle: (jobs) => jobs,
    done: () => ({ text: t('machinery.retried') }),
  });
  return (
    <Reading query={query}>
      {({ items }) => (
        <>
          {failure ? <FailureNote failure={failure} reload={() => void query.refetch()} /> : null}
          {items.length ? null : <Empty title={t('machinery.noJobTitle')} text={t('machinery.noJobText')} />}
          <ul className={styles.members}>
            {items.map((job) => (
              <li key={job.queue + job.id}>
                <span>
                  <strong>{job.name}</strong> ({job.queue}) – {when.moment(job.failedAt)}
                  <br />
                  {job.reason}
                </span>
                <SendButton pending={false} variant="default" onSend={() => send(job)}>
                  {t('machinery.retry')}
                </SendButton>
              </li>
            ))}
          </ul>
        </>
      )}
    </Reading>
  );
}

function Rebuild() {
  const { t, when } = useWords();
  const queries = useQueryClient();
  const query = useQuery({
    queryKey: REBUILD,
    queryFn: () => asMyself(readSearchRebuild),
    refetchInterval: ({ state }) => (GOING.includes(state.data?.state ?? '') ? LOOK_AGAIN_MS : false),
  });
  const { send, pending, failure } = useSend(
    () => asMyself(rebuildSearch),
    (now) => queries.setQueryData(REBUILD, now),
  );
  return (
    <Reading query={query}>
      {({ state, processed, total, endedAt }) => (
        <>
          <p>{t('machinery.searchText')}</p>
          {GOING.includes(state) ? (
            <ProgressBar label={t('machinery.search')} done={processed} total={total} />
          ) : (
            <p role="status">
              {endedAt ? t('machinery.rebuilt', { when: when.moment(endedAt), total }) : t('machinery.never')}
            </p>
          )}
          {failure ? <FailureNote failure={failure} /> : null}
          <div>
            <SendButton
              variant="default"
              pending={pending || GOING.includes(state)}
              onSend={() => (GOING.includes(state) ? undefined : send(undefined))}
            >
              {t('machinery.rebuild')}
            </SendButton>
          </div>
        </>
      )}
    </Reading>
  );
}
