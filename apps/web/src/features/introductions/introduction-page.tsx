/** One proposal for its coach: where it stands and who acts next, what can be done or written down, what the employer reads, what happened. */
import { readProposal } from '@app/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { asMyself } from '../../app/api';
import { failureOf } from '../../app/failure';
import { LifecyclePath } from '../../design/life/lifecycle-path';
import { LinkButton } from '../../design/page/link-button';
import { Loading } from '../../design/page/loading';
import { NextStep } from '../../design/page/next-step';
import { Buttons, Page, Section } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { SignedIn } from '../access/signed-in';
import { Deadline } from '../me/deadline';
import { FailurePage } from '../problems/failure-page';
import { Presentation } from '../proposals/presentation';
import { useReasonWords } from '../ranking/reason-words';
import { useContractOf, useNames } from '../youths/followed';
import styles from '../youths/youths.module.css';
import { Acts } from './acts/acts';
import { History } from './history';
import { type Introduction, introductionKey } from './introduction-key';
import { InterviewState } from './interview-state';

/** The page of a proposal. */
export function IntroductionPage() {
  const { id } = useParams({ from: '/mises-en-relation/$id' });
  return <SignedIn roles={['coach']}>{() => <Opened key={id} id={id} />}</SignedIn>;
}

function Opened({ id }: { id: string }) {
  const query = useQuery({
    queryKey: introductionKey(id),
    queryFn: () => asMyself(readProposal, { params: { id } }),
    refetchOnMount: 'always',
  });
  if (query.data) return <Whole proposal={query.data} reload={() => void query.refetch()} />;
  if (query.error) return <FailurePage failure={failureOf(query.error)} retry={() => void query.refetch()} />;
  return <Loading />;
}

const PATH = ['proposed', 'agreed', 'sent', 'interviewing', 'hired'] as const;

function Whole({ proposal, reload }: { proposal: Introduction; reload(): void }) {
  const { t } = useWords();
  const { offer, state, youthId = '', presentation, reason } = proposal;
  const name = useNames([youthId]).get(youthId) ?? t('me.youth');
  const steps: Introduction['state'][] = [...PATH];
  // A state beside the usual path stands where it left it.
  const before = { awaitingGuardian: 1, declined: 1, onHold: 3, refused: 3, notHired: 4 } as const;
  if (!steps.includes(state)) {
    const at = state in before ? before[state as keyof typeof before] : steps.length;
    if (state === 'awaitingGuardian' || state === 'onHold') steps.splice(at, 0, state);
    else steps.splice(at, steps.length, state);
  }
  return (
    <Page wide title={t('introduction.title', { name, offer: offer.title })} lead={offer.employerName}>
      <p>
        <Link to="/jeunes/$id" params={{ id: youthId }}>
          {t('introduction.file', { name })}
        </Link>{' '}
        ·{' '}
        <Link to="/offres/$id" params={{ id: offer.id }}>
          {t('introduction.offer')}
        </Link>
      </p>
      <LifecyclePath
        label={t('introduction.path')}
        present={state}
        steps={steps.map((key) => ({ key, label: t(`standing.${key}`) }))}
      />
      <NextStep>
        <Deadline proposal={proposal} />
        {proposal.interview ? <InterviewState interview={proposal.interview} /> : null}
        <Changed terms={proposal.changed ?? []} />
        <Failing rules={proposal.failing ?? []} />
        <Acts proposal={proposal} reload={reload} />
        {state === 'hired' ? <Hired youthId={youthId} proposalId={proposal.id} /> : null}
      </NextStep>
      {reason ? (
        <Section title={t('introduction.why')}>
          <p className={styles.prose}>{reason}</p>
        </Section>
      ) : null}
      {presentation ? (
        <details className={styles.fold}>
          <summary>{t('introduction.presentation')}</summary>
          <Presentation of={presentation} />
        </details>
      ) : null}
      <Section title={t('introduction.history')}>
        <History proposal={proposal} name={name} />
      </Section>
    </Page>
  );
}

/** What the offer says otherwise than when it was proposed. */
function Changed({ terms }: { terms: NonNullable<Introduction['changed']> }) {
  const { t } = useWords();
  if (!terms.length) return null;
  return <p>{t('introduction.changed', { terms: terms.map((term) => t(`offerTerm.${term}`)).join(', ') })}</p>;
}

/** The offer was changed since, and rules that let the pair through do not any more. */
function Failing({ rules }: { rules: string[] }) {
  const { t } = useWords();
  const words = useReasonWords();
  if (!rules.length) return null;
  return <p>{t('introduction.failing', { rules: rules.map(words.rule).join(', ') })}</p>;
}

/** The way to the contract that the decision to hire promised; it is made a moment later. */
function Hired({ youthId, proposalId }: { youthId: string; proposalId: string }) {
  const { t } = useWords();
  const contract = useContractOf(youthId, proposalId);
  if (!contract) return <p role="status">{t('introduction.contractSoon')}</p>;
  return (
    <Buttons>
      <LinkButton to="/contrats/$id" params={{ id: contract.id }}>
        {t('introduction.contract')}
      </LinkButton>
    </Buttons>
  );
}
