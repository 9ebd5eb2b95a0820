/** What anybody reads of an offer: the work, the company, the commune, when it starts; never a contact. */
import { readOffer } from '@app/contracts';
import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { asAnyone } from '../../app/api';
import { failureOf } from '../../app/failure';
import { Facts } from '../../design/facts';
import { LinkButton } from '../../design/link-button';
import { Loading } from '../../design/loading';
import { NextStep } from '../../design/next-step';
import { Page, Section } from '../../design/page';
import { useWords } from '../../i18n/words';
import { FailurePage } from '../problems/failure-page';
import { useOccupation } from './occupation-words';
import { type Offer, useOfferWords } from './offer-words';
import styles from './offers.module.css';
import { Skills } from './skills';

/** The page of one offer. */
export function OfferPage() {
  const { id } = useParams({ from: '/offres/$id' });
  const query = useQuery({ queryKey: ['offer', id], queryFn: () => asAnyone(readOffer, { params: { id } }) });
  if (query.data) return <OfferDetails offer={query.data} />;
  if (query.error) return <FailurePage failure={failureOf(query.error)} retry={() => void query.refetch()} />;
  return <Loading />;
}

function OfferDetails({ offer }: { offer: Offer }) {
  const { t, when } = useWords();
  const words = useOfferWords();
  const occupation = useOccupation();
  return (
    <Page title={offer.title} lead={`${offer.employerName} – ${offer.commune}`}>
      <Facts
        facts={[
          [t('offers.occupation'), occupation(offer.occupation)],
          [t('offers.contracts'), words.contracts(offer.contractTypes)],
          [t('offers.start'), words.start(offer)],
          [t('offers.openings'), t('offers.openingsCount', { count: offer.openings })],
        ]}
      />
      {offer.description ? (
        <Section title={t('offers.theWork')}>
          <p className={styles.prose}>{offer.description}</p>
        </Section>
      ) : null}
      {offer.skills.length ? (
        <Section title={t('offers.skills')}>
          <Skills skills={offer.skills} />
        </Section>
      ) : null}
      {offer.state === 'published' ? (
        <NextStep title={t('offers.interestedTitle')}>
          <p>{t('offers.interested')}</p>
        </NextStep>
      ) : (
        <NextStep>
          <p>{t('offers.closed')}</p>
        </NextStep>
      )}
      {offer.publishedAt ? <p>{t('offers.published', { date: when.date(offer.publishedAt.slice(0, 10)) })}</p> : null}
      <div>
        <LinkButton to="/" hash="offres" variant="default" leftSection={<IconArrowLeft size={18} aria-hidden />}>
          {t('common.backToOffers')}
        </LinkButton>
      </div>
    </Page>
  );
}
