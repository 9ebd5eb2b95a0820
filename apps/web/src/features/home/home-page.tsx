/** The first page: what this is, three doors, how it works, and the newest offers. */
import { readMailbox } from '@app/contracts';
import { IconBriefcase, IconSearch, IconUsers } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { asAnyone } from '../../app/api';
import { MoreList } from '../../design/list/more-list';
import { Empty } from '../../design/page/empty';
import { LinkButton } from '../../design/page/link-button';
import { Page, Section } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { OfferCard } from '../offers/offer-card';
import { newestOffers } from '../offers/offer-reads';
import { Door } from './door';
import styles from './home.module.css';

/** What anybody sees first. */
export function HomePage() {
  const { t } = useWords();
  return (
    <Page wide title={t('home.title')} lead={t('home.lead')}>
      <MailboxHint />
      <Doors />
      <Section id="comment" title={t('home.howTitle')}>
        <ol className={styles.steps}>
          <li>{t('home.how1')}</li>
          <li>{t('home.how2')}</li>
          <li>{t('home.how3')}</li>
          <li>{t('home.how4')}</li>
          <li>{t('home.how5')}</li>
        </ol>
      </Section>
      <Section id="offres" title={t('home.newest')}>
        <NewestOffers />
        <div>
          <LinkButton to="/offres" variant="default">
            {t('home.allOffers')}
          </LinkButton>
        </div>
      </Section>
    </Page>
  );
}

function NewestOffers() {
  const { t } = useWords();
  const query = useInfiniteQuery(newestOffers());
  return (
    <MoreList
      query={query}
      look="cards"
      keyOf={({ id }) => id}
      empty={<Empty title={t('offers.emptyTitle')} text={t('offers.emptyText')} />}
    >
      {(offer) => <OfferCard offer={offer} />}
    </MoreList>
  );
}

function Doors() {
  const { t } = useWords();
  return (
    <nav aria-label={t('home.doors')}>
      <ul className={styles.doors}>
        <Door
          icon={IconSearch}
          title={t('home.youthDoor')}
          text={t('home.youthDoorText')}
          to="/offres"
          also={{ text: t('home.youthSpace'), to: '/connexion/jeune' }}
        />
        <Door icon={IconBriefcase} title={t('home.employerDoor')} text={t('home.employerDoorText')} to="/deposer" />
        <Door icon={IconUsers} title={t('home.coachDoor')} text={t('home.coachDoorText')} to="/moi" />
      </ul>
    </nav>
  );
}

/** Only a demonstration answers at the mailbox's address. */
function MailboxHint() {
  const { t } = useWords();
  const { isSuccess } = useQuery({
    queryKey: ['mailbox', 'there'],
    queryFn: () => asAnyone(readMailbox, { query: { limit: 1 } }),
    retry: false,
    staleTime: Infinity,
  });
  if (!isSuccess) return null;
  return (
    <p className={styles.hint}>
      {t('home.mailboxHint')} <Link to="/boite-aux-lettres">{t('home.mailboxLink')}</Link>
    </p>
  );
}
