import { readOffer, type readProposal, type ResponseOf } from '@app/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { asAnyone } from '../../app/api';
import { Facts } from '../../design/page/facts';
import { useWords } from '../../i18n/words';
import { useOfferWords } from '../offers/offer-words';
import styles from './proposals.module.css';

/** The offer that is proposed, in short: its title and company at once, the rest as soon as it is read. */
export function ProposedOffer({ proposal }: { proposal: ResponseOf<typeof readProposal> }) {
  const { t } = useWords();
  const words = useOfferWords();
  const { id, title, employerName } = proposal.offer;
  const { data: offer } = useQuery({ queryKey: ['offer', id], queryFn: () => asAnyone(readOffer, { params: { id } }) });
  return (
    <section className={styles.offer}>
      <h2>{title}</h2>
      <Facts
        facts={[
          [t('common.company'), employerName],
          [t('offers.place'), offer?.commune ?? null],
          [t('offers.contracts'), offer ? words.contracts(offer.contractTypes) : null],
          [t('offers.start'), offer ? words.start(offer) : null],
        ]}
      />
      {offer ? (
        <p>
          <Link to="/offres/$id" params={{ id }}>
            {t('proposal.seeOffer')}
          </Link>
        </p>
      ) : null}
    </section>
  );
}
