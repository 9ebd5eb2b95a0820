import { Button } from '@mantine/core';
import { listProposals, type ResponseOf } from '@app/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { asMyself } from '../../app/api';
import { failureOf } from '../../app/failure';
import { Empty } from '../../design/page/empty';
import { FailureNote } from '../../design/notice/failure-note';
import { Loading } from '../../design/page/loading';
import { Buttons } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { useNames } from '../youths/followed';
import { Deadline } from './deadline';
import styles from './me.module.css';

type Proposal = ResponseOf<typeof listProposals>['items'][number];

/** The proposals of the youths whom a coach follows, the closest deadline first. */
export function MyProposals() {
  const { t } = useWords();
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['proposals', 'pages'],
    queryFn: ({ pageParam }) => asMyself(listProposals, { query: { cursor: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ cursor }) => cursor ?? undefined,
  });
  const names = useNames();
  if (!data) return error ? <FailureNote failure={failureOf(error)} retry={() => void refetch()} /> : <Loading />;
  const items = data.pages.flatMap((page) => page.items);
  if (!items.length) return <Empty title={t('me.proposalsEmpty')} text={t('me.proposalsEmptyText')} />;
  return (
    <>
      <p>{t('me.proposalsLead')}</p>
      <ul className={styles.proposals}>
        {items.map((proposal) => (
          <Row key={proposal.id} proposal={proposal} name={names.get(proposal.youthId ?? '')} />
        ))}
      </ul>
      {hasNextPage ? (
        <Buttons>
          <Button variant="default" onClick={() => void fetchNextPage()}>
            {t('me.proposalsMore')}
          </Button>
        </Buttons>
      ) : null}
    </>
  );
}

function Row({ proposal, name }: { proposal: Proposal; name: string | undefined }) {
  const { t } = useWords();
  const { title, employerName } = proposal.offer;
  return (
    <li className={styles.row}>
      <h3>
        <Link to="/mises-en-relation/$id" params={{ id: proposal.id }}>
          {name ?? t('me.youth')}
        </Link>
      </h3>
      <p>
        {title} – {employerName}
      </p>
      <p className={styles.state}>{t(`standing.${proposal.state}`)}</p>
      <Deadline proposal={proposal} />
    </li>
  );
}
