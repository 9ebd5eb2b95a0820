/** A manager's numbers: where proposals stand, what is late, who has none, and how long the first one takes; each with its definition. */
import { readProposalBoard, type ResponseOf } from '@app/contracts';
import { useQuery } from '@tanstack/react-query';
import { asMyself } from '../../app/api';
import { LinkButton } from '../../design/page/link-button';
import { Buttons, Page, Section } from '../../design/page/page';
import { Reading } from '../../design/page/reading';
import { useWords } from '../../i18n/words';
import { SignedIn } from '../access/signed-in';
import styles from './board.module.css';

type Board = ResponseOf<typeof readProposalBoard>;

/** The page of the numbers. */
export const BoardPage = () => <SignedIn roles={['manager']}>{() => <Whole />}</SignedIn>;

const HOURS_A_DAY = 24;

function Whole() {
  const { t, when } = useWords();
  const query = useQuery({
    queryKey: ['proposals', 'board', 'organisation'],
    queryFn: () => asMyself(readProposalBoard, { query: { scope: 'organisation' } }),
    refetchOnMount: 'always',
  });
  return (
    <Page wide title={t('board.title')} lead={t('board.lead')}>
      <Reading query={query}>
        {(board) => (
          <>
            <p>{t('board.at', { when: when.moment(board.at) })}</p>
            <States states={board.states} />
            <Delays waiting={board.waiting} />
            <Section title={t('board.without')}>
              <p className={styles.figure}>{t('board.youths', { count: board.withoutProposal.count })}</p>
              <Longest youths={board.withoutProposal.youths} />
              <p className={styles.definition}>{t('board.withoutMeans')}</p>
              <Buttons>
                <LinkButton to="/cohorte" variant="default">
                  {t('cohort.see')}
                </LinkButton>
              </Buttons>
            </Section>
            <First first={board.toFirstProposal} />
          </>
        )}
      </Reading>
    </Page>
  );
}

function States({ states }: { states: Board['states'] }) {
  const { t } = useWords();
  const most = Math.max(1, ...states.map(({ count }) => count));
  return (
    <Section title={t('board.states')}>
      {states.length ? (
        <table className={styles.table}>
          <caption>{t('board.statesMean')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('board.state')}</th>
              <th scope="col">{t('board.count')}</th>
            </tr>
          </thead>
          <tbody>
            {states.map(({ state, count }) => (
              <tr key={state}>
                <th scope="row">{t(`standing.${state}`)}</th>
                <td>
                  <span className={styles.number}>{count}</span>
                  <span className={styles.bar} style={{ width: `${(60 * count) / most}%` }} aria-hidden />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p>{t('board.none')}</p>
      )}
    </Section>
  );
}

function Delays({ waiting }: { waiting: Board['waiting'] }) {
  const { t, when } = useWords();
  return (
    <Section title={t('board.delays')}>
      {waiting.length ? (
        <table className={styles.table}>
          <caption>{t('board.delaysMean')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('board.whom')}</th>
              <th scope="col">{t('board.count')}</th>
              <th scope="col">{t('board.late')}</th>
              <th scope="col">{t('board.since')}</th>
            </tr>
          </thead>
          <tbody>
            {waiting.map(({ actor, count, late, since }) => (
              <tr key={actor}>
                <th scope="row">{t(`person.${actor}`)}</th>
                <td className={styles.number}>{count}</td>
                <td className={styles.number}>{late}</td>
                <td>{when.date(since.slice(0, 10))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p>{t('board.nobodyWaits')}</p>
      )}
    </Section>
  );
}

/** The longest wait; names belong to the coaches who follow these youths. */
function Longest({ youths: [first] }: { youths: Board['withoutProposal']['youths'] }) {
  const { t, when } = useWords();
  if (!first?.registeredAt) return null;
  return <p>{t('board.longest', { day: when.date(first.registeredAt.slice(0, 10)) })}</p>;
}

function First({ first: { youths, p50Hours, p90Hours } }: { first: Board['toFirstProposal'] }) {
  const { t } = useWords();
  const days = (hours: number) =>
    hours < HOURS_A_DAY
      ? t('board.hours', { count: Math.round(hours) })
      : t('board.days', { count: Math.round(hours / HOURS_A_DAY) });
  return (
    <Section title={t('board.first')}>
      {p50Hours === null || p90Hours === null ? (
        <p>{t('board.noFirst')}</p>
      ) : (
        <>
          <p className={styles.figure}>{t('board.half', { time: days(p50Hours) })}</p>
          <p>{t('board.nine', { time: days(p90Hours) })}</p>
        </>
      )}
      <p className={styles.definition}>{t('board.firstMeans', { count: youths })}</p>
    </Section>
  );
}
