/** What anybody reads of an offer: the work, the rhythm, who accompanies, how to get there; never a contact. */
import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { rolesOf, useMyself } from '../../app/reading/myself';
import { failureOf } from '../../app/failure';
import { LinkButton } from '../../design/page/link-button';
import { Loading } from '../../design/page/loading';
import { NextStep } from '../../design/page/next-step';
import { Buttons, Page, Section } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { FailurePage } from '../problems/failure-page';
import { OfferContent } from './offer-content';
import { offerQuery } from './search/offer-reads';
import type { Offer } from './offer-words';
import { Travel } from './travel';

/** The page of one offer. */
export function OfferPage() {
  const { id } = useParams({ from: '/offres/$id' });
  const query = useQuery(offerQuery(id));
  if (query.data) return <OfferDetails offer={query.data} />;
  if (query.error) return <FailurePage failure={failureOf(query.error)} retry={() => void query.refetch()} />;
  return <Loading />;
}

function OfferDetails({ offer }: { offer: Offer }) {
  const { t, when } = useWords();
  const { data: me } = useMyself();
  const open = offer.state === 'published';
  return (
    <Page title={offer.title} lead={`${offer.employerName} – ${offer.commune}`}>
      {open && rolesOf(me).includes('coach') ? (
        <ForCoaches id={offer.id} />
      ) : (
        <NextStep {...(open ? { title: t('offers.interestedTitle') } : {})}>
          <p>{t(open ? 'offers.interested' : 'offers.closed')}</p>
        </NextStep>
      )}
      <OfferContent offer={offer} />
      {offer.place ? (
        <Section title={t('offers.travel')}>
          <Travel to={offer.place} />
        </Section>
      ) : null}
      {offer.publishedAt ? <p>{t('offers.published', { date: when.date(offer.publishedAt.slice(0, 10)) })}</p> : null}
      <div>
        <LinkButton to="/offres" variant="default" leftSection={<IconArrowLeft size={18} aria-hidden />}>
          {t('common.backToOffers')}
        </LinkButton>
      </div>
    </Page>
  );
}

/** The way to the youths whom this offer suits, for those who follow some. */
function ForCoaches({ id }: { id: string }) {
  const { t } = useWords();
  return (
    <NextStep>
      <p>{t('offers.forCoaches')}</p>
      <Buttons>
        <LinkButton to="/offres/$id/jeunes" params={{ id }}>
          {t('nav.rankedYouths')}
        </LinkButton>
      </Buttons>
    </NextStep>
  );
}
