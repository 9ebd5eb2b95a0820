import type { ResponseOf, searchOffers } from '@app/contracts';
import { useState } from 'react';
import { FilterChips } from '../../../design/list/filter-chips';
import { useWords } from '../../../i18n/words';
import { type OfferSearch } from './offer-search';
import styles from '../offers.module.css';

interface Props {
  search: OfferSearch;
  facets: ResponseOf<typeof searchOffers>['facets'];
  onChange(part: OfferSearch): void;
}

const CONTRACTS = ['apprenticeship', 'vocational'] as const;
const LEVELS = ['3', '4', '5', '6', '7', '8'] as const;
const MONTHS_SHOWN = 8;

/** Contract, level and month of start, each with how many offers there are; folded on a phone. */
export function OfferFilters({ search, facets, onChange }: Props) {
  const { t, when } = useWords();
  const [open] = useState(() => window.matchMedia('(min-width: 48em)').matches);
  const months = Object.keys(facets?.starts ?? {})
    .filter((month) => month !== 'any')
    .toSorted()
    .slice(0, MONTHS_SHOWN);
  const chosenMonths = search.debut && !months.includes(search.debut) ? [search.debut, ...months] : months;
  const used = [search.contrat, search.niveau, search.debut].filter((part) => part?.length).length;
  const orNone = (chosen: string[]) => (chosen.length ? chosen : undefined);
  return (
    <details className={styles.filters} open={open}>
      <summary>{used ? t('offers.filtersUsed', { count: used }) : t('offers.filters')}</summary>
      <FilterChips
        legend={t('offers.contracts')}
        chosen={search.contrat ?? []}
        choices={CONTRACTS.map((value) => ({
          value,
          label: t(`common.${value}`),
          count: facets?.contractTypes[value] ?? (facets ? 0 : undefined),
        }))}
        onChange={(chosen) => onChange({ contrat: orNone(chosen) } as OfferSearch)}
      />
      <FilterChips
        legend={t('offers.level')}
        chosen={search.niveau ?? []}
        choices={LEVELS.filter((value) => facets?.levels[value] || search.niveau?.includes(value)).map((value) => ({
          value,
          label: t(`offers.level${value}`),
          count: facets?.levels[value],
        }))}
        onChange={(chosen) => onChange({ niveau: orNone(chosen) } as OfferSearch)}
      />
      <FilterChips
        legend={t('offers.start')}
        single
        chosen={[search.debut ?? '']}
        choices={[
          { value: '', label: t('offers.anyStart') },
          ...chosenMonths.map((value) => ({
            value,
            label: when.month(value),
            count: facets?.starts[value],
          })),
        ]}
        onChange={([chosen]) => onChange({ debut: chosen || undefined } as OfferSearch)}
      />
    </details>
  );
}
