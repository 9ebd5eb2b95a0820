/** One's own offer: where it stands and what can be done, what its readers see, how to change it, and what happened. */
import { previewOffer, readOfferHistory, readOwnOffer } from '@app/contracts';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { asMyself } from '../../app/api';
import { failureOf } from '../../app/failure';
import { type Myself, rolesOf } from '../../app/reading/myself';
import { useWasKept } from '../../app/kept';
import { Timeline } from '../../design/life/timeline';
import { Loading } from '../../design/page/loading';
import { Page, Section } from '../../design/page/page';
import { Reading } from '../../design/page/reading';
import { useWords } from '../../i18n/words';
import { SignedIn } from '../access/signed-in';
import { OfferContent } from '../offers/offer-content';
import { FailurePage } from '../problems/failure-page';
import { EditOffer } from './edit-offer';
import { OfferLife } from './offer-life';
import { historyKey, type OwnOffer, ownOfferKey } from './own-offer-key';
import { ReceivedProfiles } from './received-profiles';
import styles from './own-offers.module.css';

const EDITABLE: readonly OwnOffer['state'][] = ['draft', 'published', 'paused'];

/** The page of one's own offer. */
export const OwnOfferPage = () => (
  <SignedIn roles={['prospector', 'manager', 'employer', 'coach']}>{(me) => <Opened me={me} />}</SignedIn>
);

function Opened({ me }: { me: Myself }) {
  const { t } = useWords();
  const { id } = useParams({ from: '/mes-offres/$id' });
  const begun = [useWasKept(`offer:${id}`), useWasKept(`details:${id}`)].some(Boolean);
  const query = useQuery({ queryKey: ownOfferKey(id), queryFn: () => asMyself(readOwnOffer, { params: { id } }) });
  if (query.error && !query.data)
    return <FailurePage failure={failureOf(query.error)} retry={() => void query.refetch()} />;
  if (!query.data) return <Loading />;
  const offer = query.data;
  const recruits = rolesOf(me).includes('employer');
  return (
    <Page wide title={offer.title || t('ownOffers.untitled')} lead={offer.employerName}>
      <OfferLife offer={offer} forAnother={!recruits} />
      {recruits && offer.publishedAt ? (
        <Section title={t('firstScreen.received')}>
          <ReceivedProfiles offerId={id} />
        </Section>
      ) : null}
      {EDITABLE.includes(offer.state) ? (
        <details className={styles.fold} open={begun}>
          <summary>{t('ownOffers.edit')}</summary>
          <EditOffer offer={offer} />
        </details>
      ) : null}
      <details className={styles.fold}>
        <summary>{t('ownOffers.preview')}</summary>
        <Preview id={id} revision={offer.revision} />
      </details>
      <Section title={t('ownOffers.history')}>
        <History id={id} state={offer.state} />
      </Section>
    </Page>
  );
}

function Preview({ id, revision }: { id: string; revision: number }) {
  const query = useQuery({
    queryKey: ['own-offer', id, 'preview', revision],
    queryFn: () => asMyself(previewOffer, { params: { id } }),
  });
  return <Reading query={query}>{(offer) => <OfferContent offer={offer} />}</Reading>;
}

function History({ id, state }: { id: string; state: string }) {
  const { t } = useWords();
  const query = useQuery({
    queryKey: [...historyKey(id), state],
    queryFn: () => asMyself(readOfferHistory, { params: { id } }),
  });
  const named = (action: string) =>
    action in NAMED ? t(`offerStep.${action as keyof typeof NAMED}`) : t('offerStep.other');
  return (
    <Reading query={query}>
      {({ items }) =>
        items.length ? (
          <Timeline
            happenings={items.map(({ at, action, comment }) => ({
              key: at + action,
              at,
              title: named(action),
              text: comment,
            }))}
          />
        ) : (
          <p>{t('ownOffers.noHistory')}</p>
        )
      }
    </Reading>
  );
}

const NAMED = {
  submit: 1,
  approve: 1,
  refuse: 1,
  pause: 1,
  resume: 1,
  prolong: 1,
  fill: 1,
  abandon: 1,
  expire: 1,
  reopen: 1,
} as const;
