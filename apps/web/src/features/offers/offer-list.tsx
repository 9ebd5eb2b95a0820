import { Button } from '@mantine/core';
import { listOffers } from '@app/contracts';
import { IconBuilding, IconCalendar, IconFileText, IconMapPin } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { asAnyone } from '../../app/api';
import { failureOf } from '../../app/failure';
import { Empty } from '../../design/empty';
import { FailureNote } from '../../design/failure-note';
import { Loading } from '../../design/loading';
import { Buttons } from '../../design/page';
import { useWords } from '../../i18n/words';
import { type Offer, useOfferWords } from './offer-words';
import styles from './offers.module.css';

const PAGE_SIZE = 24;

/** The published offers, newest first, a page at a time. */
export function OfferList() {
  const { t } = useWords();
  const { data, error, refetch, fetchNextPage, hasNextPage } = useInfiniteQuery({
    queryKey: ['offers'],
    queryFn: ({ pageParam }) => asAnyone(listOffers, { query: { limit: PAGE_SIZE, cursor: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ cursor }) => cursor ?? undefined,
  });
  if (!data) return error ? <FailureNote failure={failureOf(error)} retry={() => void refetch()} /> : <Loading />;
  const items = data.pages.flatMap((page) => page.items);
  if (!items.length) return <Empty title={t('offers.emptyTitle')} text={t('offers.emptyText')} />;
  return (
    <>
      <p aria-live="polite">{t(hasNextPage ? 'offers.countMore' : 'offers.count', { count: items.length })}</p>
      <ul className={styles.list}>
        {items.map((offer) => (
          <OfferCard key={offer.id} offer={offer} />
        ))}
      </ul>
      {hasNextPage ? (
        <Buttons>
          <Button variant="default" onClick={() => void fetchNextPage()}>
            {t('offers.more')}
          </Button>
        </Buttons>
      ) : null}
    </>
  );
}

function OfferCard({ offer }: { offer: Offer }) {
  const words = useOfferWords();
  return (
    <li className={styles.card}>
      <h3>
        <Link to="/offres/$id" params={{ id: offer.id }} className={styles.cover}>
          {offer.title}
        </Link>
      </h3>
      <Line icon={<IconBuilding size={18} aria-hidden />}>{offer.employerName}</Line>
      <Line icon={<IconMapPin size={18} aria-hidden />}>{offer.commune}</Line>
      <Line icon={<IconFileText size={18} aria-hidden />}>{words.contracts(offer.contractTypes)}</Line>
      <Line icon={<IconCalendar size={18} aria-hidden />}>{words.start(offer)}</Line>
    </li>
  );
}

const Line = ({ icon, children }: { icon: ReactNode; children: ReactNode }) => (
  <p className={styles.line}>
    {icon}
    <span>{children}</span>
  </p>
);
