import type { rankOffersForYouth, ResponseOf } from '@app/contracts';
import type { frenchInSpace } from '../../i18n/fr/space';
import { useWords } from '../../i18n/words';

/** An offer of the youth's own list. */
export type RankedOffer = ResponseOf<typeof rankOffersForYouth>['entries'][number];
type Part = RankedOffer['parts'][number];
type Ask = keyof typeof frenchInSpace.ask;

/** What a youth can do about each thing that is still to be asked; any other is for the coach and the company. */
const ASK_OF: Record<string, Ask> = {
  wishes: 'wishes',
  'near-occupation': 'near',
  'youth-place': 'place',
  reach: 'travel',
  'travel-modes': 'travel',
  'line-exists': 'travel',
  'exact-place': 'travel',
  availability: 'availability',
  'youth-contract-types': 'contract',
  completed3e: 'school',
  'youth-diploma': 'school',
  'professional-diploma': 'school',
  'training-entry': 'school',
  'inspector-hours': 'hours',
  'rest-of-minors': 'hours',
  'night-hours': 'hours',
  'inspector-night': 'hours',
  'regulated-work': 'hours',
  declaration: 'hours',
  adulthood: 'hours',
  'offer-contract-types': 'company',
  'offer-rhythm': 'company',
  'offer-place': 'company',
  'offer-start': 'company',
};

/** Why an offer is on the list, and what is to be checked together; in words, never in points. */
export function useReasons() {
  const { t } = useWords();
  const wish = ({ wishRank, nearness }: Part['values']) => {
    const rank = Number(wishRank);
    if (nearness === 'near') return t('why.wishNear', { rank });
    return rank === 1 ? t('why.wishFirst') : t('why.wish', { rank });
  };
  const journey = (km: number) => (km ? t('why.travel', { km }) : t('why.near'));
  const sentenceOf = ({ criterion, values, points }: Part): string | null => {
    switch (criterion) {
      case 'wish-rank':
        return values.wishRank ? wish(values) : null;
      case 'travel':
        return typeof values.km === 'number' ? journey(Math.round(values.km)) : null;
      case 'start-fit':
        return values.waitDays === 0 ? t('why.start') : null;
      case 'rhythm-fit':
        return values.offered && values.wished && points ? t('why.rhythm') : null;
      case 'skills-in-common':
        return Array.isArray(values.common) && values.common.length
          ? t('why.skills', { skills: values.common.join(', ') })
          : null;
      case 'career-project':
        return values.project && points ? t('why.project') : null;
      case 'diploma-fit':
        return values.required !== null && values.missing === 0 ? t('why.diploma') : null;
      default:
        return null;
    }
  };
  return {
    fits: ({ parts }: RankedOffer): string[] => {
      const said = parts.map(sentenceOf).filter((one) => one !== null);
      return said.length ? said : [t('why.general')];
    },
    toCheck: ({ toCheck }: RankedOffer): string[] => [
      ...new Set(toCheck.map(({ ask }) => t(`ask.${ASK_OF[ask ?? ''] ?? 'law'}`))),
    ],
  };
}
