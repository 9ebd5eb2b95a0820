/** Today: the one thing to do now, then what else waits, then what moves on without the youth. */
import { readOwnFile, type ResponseOf } from '@app/contracts';
import { useParams } from '@tanstack/react-router';
import { useLinked } from '../../app/reading/linked';
import { LinkButton } from '../../design/page/link-button';
import { NextStep } from '../../design/page/next-step';
import { Page, Section } from '../../design/page/page';
import { Reading } from '../../design/page/reading';
import { useWords } from '../../i18n/words';
import { Opened } from '../problems/opened';
import { Matter } from './matter';
import { useMyProposals } from './my-proposals';
import styles from './space.module.css';
import { type Proposal, type Waiting, waitingFor } from './waiting';

const MOST = 10;

type OwnFile = ResponseOf<typeof readOwnFile>;

/** The first page of a youth's space. */
export function TodayPage() {
  const { t } = useWords();
  const { id } = useParams({ from: '/mon-espace/$id' });
  const linked = useLinked(readOwnFile, id);
  const proposals = useMyProposals();
  return (
    <Opened linked={linked} youth>
      {(file) => (
        <Page title={t('space.hello', { name: file.firstName })}>
          <Reading query={proposals}>{(items) => <Today file={file} proposals={items} />}</Reading>
        </Page>
      )}
    </Opened>
  );
}

function Today({ file, proposals }: { file: OwnFile; proposals: Proposal[] }) {
  const { t } = useWords();
  const [first, ...others] = waitingFor(proposals, new Date());
  return (
    <>
      <NextStep>{first ? <Matter youthId={file.id} waiting={first} main /> : <Idle file={file} />}</NextStep>
      {others.length ? (
        <Section title={t('space.then')}>
          <ul className={styles.list}>
            {others.slice(0, MOST).map((waiting) => (
              <li key={waiting.proposal.id}>
                <Matter youthId={file.id} waiting={waiting} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <InProgress proposals={proposals} waiting={[first, ...others].filter((one) => one !== undefined)} />
    </>
  );
}

/** Nothing waits: what is missing for finding an offer, or the offers themselves. */
function Idle({ file: { id, wishes, place } }: { file: OwnFile }) {
  const { t } = useWords();
  if (wishes.length && place)
    return (
      <>
        <p>{t('space.nothing')}</p>
        <LinkButton to="/mon-espace/$id/offres" params={{ id }}>
          {t('space.seeOffers')}
        </LinkButton>
      </>
    );
  const group = wishes.length ? 'trajet' : 'souhaits';
  return (
    <>
      <p>{t(wishes.length ? 'space.placeMissing' : 'space.wishesMissing')}</p>
      <LinkButton to="/mon-espace/$id/moi/$group" params={{ id, group }}>
        {t(wishes.length ? 'space.sayPlace' : 'space.saySo')}
      </LinkButton>
    </>
  );
}

function InProgress({ proposals, waiting }: { proposals: Proposal[]; waiting: Waiting[] }) {
  const { t, when } = useWords();
  const mine = new Set(waiting.map(({ proposal }) => proposal.id));
  const others = proposals.filter(({ id, nextActor, deadlineOn }) => nextActor && deadlineOn && !mine.has(id));
  if (!others.length) return null;
  const sentence = ({ nextActor, deadlineOn, offer }: Proposal) => {
    const before = when.deadline(deadlineOn!);
    if (nextActor === 'employer') return t('space.by_employer', { employer: offer.employerName, when: before });
    return t(nextActor === 'guardian' ? 'space.by_guardian' : 'space.by_coach', { when: before });
  };
  return (
    <Section title={t('space.inProgress')}>
      <ul className={styles.list}>
        {others.map((proposal) => (
          <li key={proposal.id}>
            <h3>{proposal.offer.title}</h3>
            <p>{sentence(proposal)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
