/** One contract of a youth, for the coach: where it stands, what is missing, its terms, its calendar, who signed, and how it is kept or ends. */
import { readContract } from '@app/contracts';
import { UNSIGNED_CONTRACT_STATES } from '@app/domain';
import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { asMyself } from '../../app/api';
import { failureOf } from '../../app/failure';
import { Timeline } from '../../design/life/timeline';
import { LinkButton } from '../../design/page/link-button';
import { Loading } from '../../design/page/loading';
import { NextStep } from '../../design/page/next-step';
import { Buttons, Page, Section } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { SignedIn } from '../access/signed-in';
import { FailurePage } from '../problems/failure-page';
import { useNames } from '../youths/followed';
import styles from '../youths/youths.module.css';
import { CalendarForm } from './terms/calendar-form';
import { type Contract, contractKey } from './contract-key';
import { ContractDue, ContractPath } from './contract-path';
import { Endings } from './ending/endings';
import { Milestones } from './milestones';
import { Rupture } from './ending/rupture';
import { Signatures } from './signatures';
import { Terms } from './terms/terms';
import { TermsForm } from './terms/terms-form';

/** The page of a contract. */
export function ContractPage() {
  const { id } = useParams({ from: '/contrats/$id' });
  return <SignedIn roles={['coach']}>{() => <Opened key={id} id={id} />}</SignedIn>;
}

function Opened({ id }: { id: string }) {
  const query = useQuery({ queryKey: contractKey(id), queryFn: () => asMyself(readContract, { params: { id } }) });
  if (query.data) return <Whole contract={query.data} />;
  if (query.error) return <FailurePage failure={failureOf(query.error)} retry={() => void query.refetch()} />;
  return <Loading />;
}

function Whole({ contract }: { contract: Contract }) {
  const { t } = useWords();
  const name = useNames([contract.youthId]).get(contract.youthId) ?? t('me.youth');
  const open = UNSIGNED_CONTRACT_STATES.includes(contract.state);
  const blocked = contract.state === 'inPreparation' && contract.problems.some(({ blocks }) => blocks);
  const next = open ? (contract.state === 'promised' || blocked ? 'contenu-du-contrat' : 'signatures') : null;
  const ended = contract.state === 'abandoned' || contract.state === 'broken' || contract.state === 'completed';
  return (
    <Page wide title={`${name} – ${contract.employerName}`} lead={t(`common.${contract.contractType}`)}>
      <div>
        <LinkButton
          to="/jeunes/$id"
          params={{ id: contract.youthId }}
          variant="subtle"
          leftSection={<IconArrowLeft size={18} aria-hidden />}
        >
          {t('contract.back', { name })}
        </LinkButton>
      </div>
      <ContractPath state={contract.state} />
      <NextStep>
        <ContractDue of={contract} blocked={blocked} />
        {next ? (
          <Buttons>
            <LinkButton to="/contrats/$id" params={{ id: contract.id }} hash={next}>
              {t(next === 'signatures' ? 'contract.toSignatures' : 'contract.toTerms')}
            </LinkButton>
          </Buttons>
        ) : null}
      </NextStep>
      {contract.rupture ? <Rupture contractId={contract.id} rupture={contract.rupture} /> : null}
      {contract.state === 'inPreparation' ? <Problems contract={contract} /> : null}
      <Section title={t('contract.terms')} id="contenu-du-contrat">
        {contract.state === 'promised' ? (
          <TermsForm key={contract.revision} contract={contract} />
        ) : (
          <Terms contract={contract} />
        )}
        {contract.state === 'inPreparation' ? (
          <details className={styles.fold}>
            <summary>{t('contract.changeTerms')}</summary>
            <TermsForm key={contract.revision} contract={contract} />
          </details>
        ) : null}
        {ended ? null : (
          <details className={styles.fold} open={blocked && contract.terms.calendar === null}>
            <summary>{t('contract.calendar')}</summary>
            <CalendarForm key={contract.revision} contract={contract} />
          </details>
        )}
      </Section>
      <Section title={t('contract.signatures')} id="signatures">
        <Signatures contract={contract} />
      </Section>
      {contract.milestones.length ? (
        <Section title={t('contract.milestones')}>
          <Milestones contract={contract} />
        </Section>
      ) : null}
      <Section title={t('contract.history')}>
        <History contract={contract} />
      </Section>
      <Endings contract={contract} />
    </Page>
  );
}

/** What the law says before anybody signs, with its article. */
function Problems({ contract: { problems } }: { contract: Contract }) {
  const { t, language } = useWords();
  if (!problems.length) return null;
  return (
    <Section title={t('contract.problems')}>
      <ul className={styles.lines}>
        {problems.map((problem) => (
          <li key={problem.code}>
            <p>
              <strong>{t(problem.blocks ? 'contract.blocks' : 'contract.toCheck')}</strong> – {problem[language]} (
              {problem.legalRef})
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function History({ contract: { history } }: { contract: Contract }) {
  const { t, when } = useWords();
  return (
    <Timeline
      happenings={history.toReversed().map(({ at, to, on, comment }) => ({
        key: at + to,
        at,
        title: t('contract.became', { state: t(`contractState.${to}`), on: when.date(on) }),
        text: comment,
      }))}
    />
  );
}
