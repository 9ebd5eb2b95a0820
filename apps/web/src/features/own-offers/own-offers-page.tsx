/** The offers that one looks after: the closest deadline first, by state. */
import { listOwnOffers, offerState, type ResponseOf } from '@app/contracts';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { asMyself } from '../../app/api';
import { usePages } from '../../app/reading/pages';
import { Due } from '../../design/life/due';
import { FilterChips } from '../../design/list/filter-chips';
import { MoreList } from '../../design/list/more-list';
import { SearchWords } from '../../design/list/search-words';
import { Empty } from '../../design/page/empty';
import { LinkButton } from '../../design/page/link-button';
import { Buttons, Page } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { SignedIn } from '../access/signed-in';
import { dueOf } from './due-of';
import { ownOffersIn } from './own-offers-search';

type OwnOffer = ResponseOf<typeof listOwnOffers>['items'][number];

const HOLDERS = ['prospector', 'manager', 'employer', 'coach'] as const;

/** The list of one's own offers. */
export const OwnOffersPage = () => <SignedIn roles={HOLDERS}>{() => <OwnOffers />}</SignedIn>;

function OwnOffers() {
  const { t } = useWords();
  const search = useSearch({ from: '/mes-offres' });
  const { mots = '', etat } = search;
  const navigate = useNavigate({ from: '/mes-offres' });
  const query = usePages(['own-offers', search], (cursor) => {
    const asked = { ...(mots ? { words: mots } : {}), ...(etat ? { state: etat } : {}) };
    return asMyself(listOwnOffers, { query: { ...asked, ...(cursor ? { cursor } : {}) } });
  });
  const post = <LinkButton to="/deposer">{t('ownOffers.post')}</LinkButton>;
  return (
    <Page wide title={t('ownOffers.title')}>
      <Buttons>{post}</Buttons>
      <SearchWords
        id="offer-words"
        label={t('ownOffers.search')}
        words={mots}
        onWords={(words) => void navigate({ search: ownOffersIn({ ...search, mots: words }), replace: true })}
      />
      <FilterChips
        legend={t('ownOffers.state')}
        single
        chosen={[etat ?? '']}
        choices={[
          { value: '', label: t('ownOffers.all') },
          ...offerState.options.map((state) => ({ value: state, label: t(`offerState.${state}`) })),
        ]}
        onChange={([state]) => void navigate({ search: ownOffersIn({ ...search, etat: state }) })}
      />
      <MoreList
        query={query}
        keyOf={({ id }) => id}
        empty={<Empty title={t('ownOffers.emptyTitle')} text={t('ownOffers.emptyText')} />}
      >
        {(offer) => <Line offer={offer} />}
      </MoreList>
    </Page>
  );
}

function Line({ offer }: { offer: OwnOffer }) {
  const { t, when } = useWords();
  return (
    <>
      <h2>
        <Link to="/mes-offres/$id" params={{ id: offer.id }}>
          {offer.title || t('ownOffers.untitled')}
        </Link>
      </h2>
      <p>
        {offer.employerName} – <strong>{t(`offerState.${offer.state}`)}</strong>
      </p>
      {offer.deadlineOn ? (
        <Due
          on={offer.deadlineOn}
          sentence={t(`offerDue.${dueOf(offer.state)}`, { when: when.deadline(offer.deadlineOn) })}
        />
      ) : null}
    </>
  );
}
