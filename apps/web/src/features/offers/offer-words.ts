import type { readOffer, ResponseOf } from '@app/contracts';
import { useWords } from '../../i18n/words';

/** An offer, as anybody may read it. */
export type Offer = ResponseOf<typeof readOffer>;

type Start = Pick<Offer, 'startFrom' | 'startTo'>;

/** How the facts of an offer are said. */
export function useOfferWords() {
  const { t, when } = useWords();
  const start = ({ startFrom, startTo }: Start): string => {
    if (startFrom && startTo) return t('offers.startBetween', { from: when.date(startFrom), to: when.date(startTo) });
    if (startFrom) return t('offers.startFrom', { from: when.date(startFrom) });
    return startTo ? t('offers.startBefore', { to: when.date(startTo) }) : t('offers.startUnknown');
  };
  const contracts = (types: Offer['contractTypes']): string => types.map((type) => t(`common.${type}`)).join('\n');
  return { start, contracts };
}
