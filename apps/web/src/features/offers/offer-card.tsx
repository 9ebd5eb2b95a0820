import type { listOffers, ResponseOf } from '@app/contracts';
import { IconBuilding, IconCalendar, IconFileText, IconMapPin } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/words';
import { useOfferWords } from './offer-words';
import styles from './offers.module.css';

/** An offer in a list. */
type ListedOffer = ResponseOf<typeof listOffers>['items'][number];

interface Props {
  offer: ListedOffer;
  distanceKm?: number | null;
  /** One level below the heading of the list. */
  heading?: 'h2' | 'h3';
}

/** One offer as a card that leads to its page. */
export function OfferCard({ offer, distanceKm = null, heading: Heading = 'h3' }: Props) {
  const { t } = useWords();
  const words = useOfferWords();
  const far = distanceKm === null ? '' : ` – ${t('offers.farAway', { km: Math.round(distanceKm) })}`;
  return (
    <article className={styles.card}>
      <Heading className={styles.title}>
        <Link to="/offres/$id" params={{ id: offer.id }} className={styles.cover}>
          {offer.title}
        </Link>
      </Heading>
      <Line icon={<IconBuilding size={18} aria-hidden />}>{offer.employerName}</Line>
      <Line icon={<IconMapPin size={18} aria-hidden />}>
        {offer.commune}
        {far}
      </Line>
      <Line icon={<IconFileText size={18} aria-hidden />}>{words.contracts(offer.contractTypes)}</Line>
      <Line icon={<IconCalendar size={18} aria-hidden />}>{words.start(offer)}</Line>
    </article>
  );
}

const Line = ({ icon, children }: { icon: ReactNode; children: ReactNode }) => (
  <p className={styles.line}>
    {icon}
    <span>{children}</span>
  </p>
);
