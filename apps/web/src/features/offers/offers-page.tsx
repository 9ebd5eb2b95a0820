/** Looking for an offer: words, a place and what suits; everything that is asked stands in the address. */
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Select } from '../../design/form/select';
import { MoreList } from '../../design/list/more-list';
import { Empty } from '../../design/page/empty';
import { LinkButton } from '../../design/page/link-button';
import { Page } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { OfferCard } from './offer-card';
import { OfferFilters } from './search/offer-filters';
import { foundOffers } from './offer-reads';
import { type OfferSearch, type Sort, SORTS } from './search/offer-search';
import { SearchFields } from './search/search-fields';
import styles from './offers.module.css';

/** The list of offers with its filters. */
export function OffersPage() {
  const { t } = useWords();
  const search = useSearch({ from: '/offres' });
  const navigate = useNavigate({ from: '/offres' });
  const change = (part: OfferSearch) => void navigate({ search: (now: OfferSearch) => ({ ...now, ...part }) });
  const query = useInfiniteQuery({ ...foundOffers(search), placeholderData: keepPreviousData });
  const [first] = query.data?.pages ?? [];
  return (
    <Page wide title={t('offers.title')}>
      <SearchFields key={JSON.stringify([search.mots, search.lieu])} search={search} onChange={change} />
      <OfferFilters search={search} facets={first?.facets ?? null} onChange={change} />
      {first?.corrections.map(({ typed, meant }) => (
        <p key={typed}>{t('offers.corrected', { typed, meant })}</p>
      ))}
      <MoreList
        query={query}
        look="cards"
        keyOf={({ id }) => id}
        more={t('offers.more')}
        count={({ total }, shown) => (
          <span className={styles.found}>
            <strong>{t('offers.count', { count: total ?? shown })}</strong>
            <Sorting search={search} onChange={change} />
          </span>
        )}
        empty={
          <Empty title={t('offers.noneTitle')} text={t('offers.noneText')}>
            <LinkButton to="/offres" variant="default">
              {t('offers.clear')}
            </LinkButton>
          </Empty>
        }
      >
        {(offer) => <OfferCard heading="h2" offer={offer} distanceKm={offer.distanceKm} />}
      </MoreList>
    </Page>
  );
}

function Sorting({ search, onChange }: { search: OfferSearch; onChange(part: OfferSearch): void }) {
  const { t } = useWords();
  const usable = SORTS.filter((sort) => sort !== 'distance' || search.commune);
  return (
    <Select
      id="tri"
      label={t('offers.sort')}
      value={search.tri ?? 'relevance'}
      choices={usable.map((sort) => ({ value: sort, label: t(`offers.${sort}`) }))}
      onChange={(sort) => onChange({ tri: sort as Sort })}
    />
  );
}
