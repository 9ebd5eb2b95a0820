import type { OfferDetails, readOffer, ResponseOf } from '@app/contracts';
import { useWords } from '../../i18n/words';

/** An offer, as anybody may read it. */
export type Offer = ResponseOf<typeof readOffer>;

type Start = Pick<Offer, 'startFrom' | 'startTo'>;
type Level = '3' | '4' | '5' | '6' | '7' | '8';

/** How the facts of an offer are said. */
export function useOfferWords() {
  const { t, when } = useWords();
  const start = ({ startFrom, startTo }: Start): string => {
    if (startFrom && startTo) return t('offers.startBetween', { from: when.date(startFrom), to: when.date(startTo) });
    if (startFrom) return t('offers.startFrom', { from: when.date(startFrom) });
    return startTo ? t('offers.startBefore', { to: when.date(startTo) }) : t('offers.startUnknown');
  };
  const contracts = (types: Offer['contractTypes']): string => types.map((type) => t(`common.${type}`)).join('\n');
  const level = (number: number): string => t(`offers.level${String(number) as Level}`);
  const days = (names: OfferDetails['trainingDays']): string => names.map((day) => t(`offers.${day}`)).join(', ');
  const unusualHours = ({ nightWork, earlyStart, weekendWork }: OfferDetails): string =>
    [nightWork && t('offers.nightWork'), earlyStart && t('offers.earlyStart'), weekendWork && t('offers.weekendWork')]
      .filter(Boolean)
      .join('\n');
  return { start, contracts, level, days, unusualHours };
}
