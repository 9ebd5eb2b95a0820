/** A coach's first screen: one thing to do now, then at most nine others, the closest deadline first. */
import { readAgenda, readProposalBoard } from '@app/contracts';
import { useQuery } from '@tanstack/react-query';
import { asMyself } from '../../app/api';
import { failureOf } from '../../app/failure';
import { Due } from '../../design/life/due';
import { FailureNote } from '../../design/notice/failure-note';
import { Empty } from '../../design/page/empty';
import { LinkButton } from '../../design/page/link-button';
import { Loading } from '../../design/page/loading';
import { NextStep } from '../../design/page/next-step';
import { Buttons } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { useNames, useOpenProposals } from '../youths/followed';
import { waitingLines, type WaitingLine } from './waiting';
import { WaitingLink } from './waiting-link';
import { useWaitingWords } from './waiting-words';
import styles from './today.module.css';

const MOST = 10;

/** Read anew by each page that shows it: others answer meanwhile. */
export const useAgenda = () =>
  useQuery({ queryKey: ['agenda'], queryFn: () => asMyself(readAgenda), refetchOnMount: 'always' });

/** What waits for the coach who is signed in. */
export function Today() {
  const agenda = useAgenda();
  const proposals = useOpenProposals();
  const board = useQuery({
    queryKey: ['proposals', 'board', 'own'],
    queryFn: () => asMyself(readProposalBoard, { query: { scope: 'own' } }),
    refetchOnMount: 'always',
  });
  const failed = [agenda, proposals, board].find(({ error, data }) => error && !data);
  if (failed?.error) return <FailureNote failure={failureOf(failed.error)} retry={() => void failed.refetch()} />;
  if (!agenda.data || !proposals.data || !board.data) return <Loading />;
  const withoutProposal = board.data.withoutProposal.youths;
  return <Waiting lines={waitingLines({ agenda: agenda.data, proposals: proposals.data, withoutProposal })} />;
}

function Waiting({ lines }: { lines: WaitingLine[] }) {
  const { t } = useWords();
  const names = useNames(lines.slice(0, MOST).map(({ youthId }) => youthId));
  const [first, ...others] = lines;
  if (!first) {
    return (
      <Empty title={t('today.nothingTitle')} text={t('today.nothingText')}>
        <Buttons>
          <LinkButton to="/jeunes">{t('today.youths')}</LinkButton>
        </Buttons>
      </Empty>
    );
  }
  const nameOf = ({ youthId }: WaitingLine) => names.get(youthId) ?? t('me.youth');
  return (
    <>
      <NextStep>
        <Line line={first} name={nameOf(first)} main />
      </NextStep>
      {others.length ? (
        <>
          <p>{t('today.then', { count: lines.length })}</p>
          <ul className={styles.lines}>
            {others.slice(0, MOST - 1).map((line) => (
              <li key={line.key}>
                <Line line={line} name={nameOf(line)} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <Buttons>
        <LinkButton to="/agenda" variant="default">
          {t('today.agenda')}
        </LinkButton>
        <LinkButton to="/jeunes" variant="default">
          {t('today.youths')}
        </LinkButton>
      </Buttons>
    </>
  );
}

function Line({ line, name, main = false }: { line: WaitingLine; name: string; main?: boolean }) {
  const { t } = useWords();
  const { text, due } = useWaitingWords()(line);
  return (
    <div className={styles.line}>
      <p className={styles.kind}>{t(`today.${line.kind}`)}</p>
      <h3>
        <WaitingLink line={line}>{name}</WaitingLink>
      </h3>
      <p>{text}</p>
      {due ? <Due on={line.on} sentence={due} /> : null}
      {main ? (
        <WaitingLink line={line} className={styles.main ?? ''}>
          {t('today.open', { name })}
        </WaitingLink>
      ) : null}
    </div>
  );
}
