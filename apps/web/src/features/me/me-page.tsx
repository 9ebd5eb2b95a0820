/** My space: what waits for me first, then where I work and my account. */
import { failureOf } from '../../app/failure';
import { type Myself, rolesOf, useMyself } from '../../app/reading/myself';
import { returnHere } from '../../app/return-to';
import { LinkButton } from '../../design/page/link-button';
import { Loading } from '../../design/page/loading';
import { Buttons, Page, Section } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { FailurePage } from '../problems/failure-page';
import { FirstScreen } from '../today/first-screen';
import { Account } from './account';
import { MyProposals } from './my-proposals';
import styles from './me.module.css';

/** The page of the signed-in person, or the way to sign in. */
export function MePage() {
  const { t } = useWords();
  const query = useMyself();
  if (query.data) return <MySpace me={query.data} />;
  if (query.isLoading) return <Loading />;
  const failure = query.error ? failureOf(query.error) : null;
  if (failure && failure.code !== 'sign-in-needed')
    return <FailurePage failure={failure} retry={() => void query.refetch()} />;
  return (
    <Page title={t('me.signedOutTitle')} lead={t('me.signedOut')}>
      <Buttons>
        <LinkButton to="/connexion" onClick={() => returnHere()}>
          {t('me.signIn')}
        </LinkButton>
      </Buttons>
    </Page>
  );
}

function MySpace({ me }: { me: Myself }) {
  const { t } = useWords();
  const roles = rolesOf(me);
  return (
    <Page wide title={t('me.title', { name: me.firstName })}>
      <FirstScreen roles={roles} />
      {roles.includes('coach') ? (
        <Section title={t('me.proposals')}>
          <MyProposals />
        </Section>
      ) : null}
      <Section title={t('me.organisations')}>
        {me.memberships.length ? <Memberships of={me} /> : <p>{t('me.noOrganisation')}</p>}
      </Section>
      <Account email={me.email} />
    </Page>
  );
}

function Memberships({ of }: { of: Myself }) {
  const { t } = useWords();
  return (
    <ul className={styles.plain}>
      {of.memberships.map(({ organisationId, organisationName, role }) => (
        <li key={`${organisationId}${role}`}>
          <strong>{organisationName}</strong> – {t(`common.${role}`)}
        </li>
      ))}
    </ul>
  );
}
