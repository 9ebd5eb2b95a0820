/** Meetings: every offer that was proposed and its interview, those under way first. */
import { Link, useParams } from '@tanstack/react-router';
import { Empty } from '../../design/page/empty';
import { Page, Section } from '../../design/page/page';
import { Reading } from '../../design/page/reading';
import { useWords } from '../../i18n/words';
import { Matter } from './matter';
import { useMyProposals } from './my-proposals';
import styles from './space.module.css';
import { type Proposal, waitingFor } from './waiting';

const OPEN: Proposal['state'][] = ['proposed', 'awaitingGuardian', 'agreed', 'sent', 'onHold', 'interviewing', 'hired'];

/** The page of a youth's proposals and interviews. */
export function MeetingsPage() {
  const { t } = useWords();
  const { id } = useParams({ from: '/mon-espace/$id' });
  const query = useMyProposals();
  return (
    <Page title={t('meetings.title')} lead={t('meetings.lead')}>
      <Reading query={query}>
        {(proposals) =>
          proposals.length ? (
            <Lists youthId={id} proposals={proposals} />
          ) : (
            <Empty title={t('meetings.emptyTitle')} text={t('meetings.emptyText')} />
          )
        }
      </Reading>
    </Page>
  );
}

function Lists({ youthId, proposals }: { youthId: string; proposals: Proposal[] }) {
  const { t } = useWords();
  const waiting = waitingFor(proposals, new Date());
  const first = waiting.map(({ proposal }) => proposal);
  const rest = proposals.filter((one) => OPEN.includes(one.state) && !first.includes(one));
  const over = proposals.filter(({ state }) => !OPEN.includes(state));
  const find = (proposal: Proposal) => waiting.find((one) => one.proposal === proposal);
  return (
    <>
      {first.length + rest.length ? (
        <Section title={t('meetings.open')}>
          <ul className={styles.list}>
            {[...first, ...rest].map((proposal) => {
              const mine = find(proposal);
              return (
                <li key={proposal.id}>
                  {mine ? (
                    <>
                      <p className={styles.state}>{t(`meetings.${proposal.state}`)}</p>
                      <Matter youthId={youthId} waiting={mine} />
                    </>
                  ) : (
                    <Row youthId={youthId} proposal={proposal} />
                  )}
                </li>
              );
            })}
          </ul>
        </Section>
      ) : null}
      {over.length ? (
        <Section title={t('meetings.over')}>
          <ul className={styles.list}>
            {over.map((proposal) => (
              <li key={proposal.id}>
                <Row youthId={youthId} proposal={proposal} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

function Row({ youthId, proposal: { id, state, offer } }: { youthId: string; proposal: Proposal }) {
  const { t } = useWords();
  return (
    <>
      <p className={styles.state}>{t(`meetings.${state}`)}</p>
      <Link
        className={styles.link}
        to="/mon-espace/$id/propositions/$proposalId"
        params={{ id: youthId, proposalId: id }}
      >
        {offer.title}
      </Link>
      <p>{offer.employerName}</p>
    </>
  );
}
