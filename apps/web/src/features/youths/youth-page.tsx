/** A youth's file: who they are, what comes next, offers in the order that suits them, the contract, what is to be done, and the rest folded. */
import { dayInParis } from '@app/domain';
import { useLocation, useParams } from '@tanstack/react-router';
import { failureOf } from '../../app/failure';
import { Loading } from '../../design/page/loading';
import { Page, Section } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { SignedIn } from '../access/signed-in';
import { FailurePage } from '../problems/failure-page';
import { FollowUp } from '../youth-contracts/follow-up';
import { useYouth, type Youth } from './followed';
import { Consents } from './consents';
import { Log } from './log';
import { Profile } from './profile';
import { RankedOffers } from './ranked-offers';
import { Tasks } from './tasks';
import { YouthNext } from './youth-next';
import { YouthProposals } from './youth-proposals';
import styles from './youths.module.css';

/** The page of one youth. */
export function YouthPage() {
  const { id } = useParams({ from: '/jeunes/$id' });
  return <SignedIn roles={['coach']}>{() => <Opened key={id} id={id} />}</SignedIn>;
}

function Opened({ id }: { id: string }) {
  const query = useYouth(id);
  if (query.data) return <File youth={query.data} />;
  if (query.error) return <FailurePage failure={failureOf(query.error)} retry={() => void query.refetch()} />;
  return <Loading />;
}

function File({ youth }: { youth: Youth }) {
  const { t } = useWords();
  const { hash } = useLocation();
  const { id } = youth;
  return (
    <Page wide title={`${youth.firstName} ${youth.lastName}`} lead={<Lead youth={youth} />}>
      <YouthNext youth={youth} />
      <Section title={t('youth.proposals')}>
        <YouthProposals youthId={id} />
      </Section>
      <Section title={t('youth.offers')} id="offres">
        <RankedOffers youth={youth} />
      </Section>
      <Section title={t('youth.contract')} id="contrat">
        <FollowUp youthId={id} />
      </Section>
      <Section title={t('youth.tasks')}>
        <Tasks youthId={id} />
      </Section>
      <Section title={t('youth.log')}>
        <Log youthId={id} />
      </Section>
      <details className={styles.fold} id="profil" open={hash === 'profil'}>
        <summary>{t('youth.profile')}</summary>
        <Profile youth={youth} />
      </details>
      <details className={styles.fold}>
        <summary>{t('youth.consents')}</summary>
        <Consents youth={youth} />
      </details>
    </Page>
  );
}

function Lead({ youth: { birthOn, place, contractTypes } }: { youth: Youth }) {
  const { t } = useWords();
  const age = ageOn(dayInParis(new Date()), birthOn);
  const wanted = contractTypes.map((type) => t(`common.${type}`));
  return [t('youth.age', { count: age }), place?.label ?? null, ...wanted].filter(Boolean).join(' – ');
}

/** In full years. */
const ageOn = (today: string, birthOn: string): number =>
  Number(today.slice(0, 4)) - Number(birthOn.slice(0, 4)) - (today.slice(5) < birthOn.slice(5) ? 1 : 0);
