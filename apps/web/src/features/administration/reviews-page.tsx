/** What waits for an administrator: new companies, and offers that somebody must read before they are published. */
import {
  approveOffer,
  approveRegistration,
  listOffersToReview,
  listRegistrations,
  previewOffer,
  refuseOffer,
  refuseRegistration,
  type ResponseOf,
} from '@app/contracts';
import { useQuery } from '@tanstack/react-query';
import { asMyself } from '../../app/api';
import { usePages } from '../../app/reading/pages';
import { Due } from '../../design/life/due';
import { MoreList } from '../../design/list/more-list';
import { Empty } from '../../design/page/empty';
import { Page, Section } from '../../design/page/page';
import { Reading } from '../../design/page/reading';
import { useWords } from '../../i18n/words';
import { SignedIn } from '../access/signed-in';
import { OfferContent } from '../offers/offer-content';
import styles from './administration.module.css';
import { Decide } from './decide';

type Registration = ResponseOf<typeof listRegistrations>['items'][number];
type Offer = ResponseOf<typeof listOffersToReview>['items'][number];

/** The page of reviews. */
export const ReviewsPage = () => <SignedIn roles={['administrator']}>{() => <Reviews />}</SignedIn>;

function Reviews() {
  const { t } = useWords();
  const companies = usePages(['reviews', 'companies'], (cursor) =>
    asMyself(listRegistrations, { query: cursor ? { cursor } : {} }),
  );
  const offers = usePages(['reviews', 'offers'], (cursor) =>
    asMyself(listOffersToReview, { query: cursor ? { cursor } : {} }),
  );
  return (
    <Page wide title={t('reviews.title')}>
      <Section title={t('reviews.companies')}>
        <MoreList
          query={companies}
          keyOf={({ id }) => id}
          empty={<Empty title={t('reviews.noCompanyTitle')} text={t('reviews.noCompanyText')} />}
        >
          {(company) => <Company company={company} />}
        </MoreList>
      </Section>
      <Section title={t('reviews.offers')}>
        <MoreList
          query={offers}
          keyOf={({ id }) => id}
          empty={<Empty title={t('reviews.noOfferTitle')} text={t('reviews.noOfferText')} />}
        >
          {(offer) => <OneOffer offer={offer} />}
        </MoreList>
      </Section>
    </Page>
  );
}

function Company({ company }: { company: Registration }) {
  const { t, when } = useWords();
  const params = { id: company.id };
  return (
    <div className={styles.review}>
      <h3>{company.companyName}</h3>
      <p>
        {t('reviews.siret', { siret: company.siret })} – {company.firstName} {company.lastName}, {company.email}
      </p>
      {company.member ? null : <p>{t('reviews.known')}</p>}
      <Due on={company.deadlineOn} sentence={t('reviews.before', { when: when.deadline(company.deadlineOn) })} />
      <Decide
        id={company.id}
        name={company.companyName}
        actions={company.actions}
        approve={() => asMyself(approveRegistration, { params })}
        refuse={(comment) => asMyself(refuseRegistration, { params, body: { comment } })}
        consequence={t('reviews.companyRefused')}
      />
    </div>
  );
}

function OneOffer({ offer }: { offer: Offer }) {
  const { t, when } = useWords();
  const params = { id: offer.id };
  const query = useQuery({ queryKey: ['preview', offer.id], queryFn: () => asMyself(previewOffer, { params }) });
  return (
    <div className={styles.review}>
      <h3>
        {offer.title} – {offer.employerName}
      </h3>
      <ul className={styles.reasons}>
        {offer.review.map(({ because, words }) => (
          <li key={because}>
            {because === 'new-employer' ? t('reviews.newEmployer') : t('reviews.words', { words: words.join(', ') })}
          </li>
        ))}
      </ul>
      {offer.deadlineOn ? (
        <Due on={offer.deadlineOn} sentence={t('reviews.before', { when: when.deadline(offer.deadlineOn) })} />
      ) : null}
      <details className={styles.fold}>
        <summary>{t('ownOffers.preview')}</summary>
        <Reading query={query}>{(readable) => <OfferContent offer={readable} />}</Reading>
      </details>
      <Decide
        id={offer.id}
        name={offer.title}
        actions={offer.actions}
        approve={() => asMyself(approveOffer, { params })}
        refuse={(comment) => asMyself(refuseOffer, { params, body: { comment } })}
        consequence={t('reviews.offerRefused')}
      />
    </div>
  );
}
