import { useWords } from '../../i18n/words';
import { frenchReference as french } from '../../i18n/fr/reference';
import type { LawRow } from './law-groups';

type Column = keyof typeof french.lawColumn;
type Counted = keyof typeof french.lawUnit;

const MINUTES_PER_HOUR = 60;

const isColumn = (name: string): name is Column => Object.hasOwn(french.lawColumn, name);
const isCounted = (unit: string | null): unit is Counted => unit !== null && Object.hasOwn(french.lawUnit, unit);
const clock = (minutes: number) =>
  `${Math.floor(minutes / MINUTES_PER_HOUR)} h ${String(minutes % MINUTES_PER_HOUR).padStart(2, '0')}`;

/** A row of the law in words of the reader's language. */
export function useLawWords() {
  const { t, language, when } = useWords();
  const tag = language === 'fr' ? 'fr-FR' : 'en-GB';
  const shown = (value: unknown, column = ''): string => {
    if (Array.isArray(value)) return value.map((one) => shown(one)).join(', ');
    if (typeof value === 'boolean') return t(value ? 'reference.yes' : 'reference.no');
    if (value === 'apprenticeship' || value === 'vocational') return t(`common.${value}`);
    const isMoment = typeof value === 'number' && (column === 'from' || column === 'to');
    return isMoment ? clock(value) : String(value);
  };
  return {
    name: ({ key, more }: LawRow): string => String(more[language] ?? more['name'] ?? key),
    value({ value, unit }: LawRow): string {
      if (value === null) return '';
      if (typeof value === 'string') return value;
      if (isCounted(unit)) return t(`lawUnit.${unit}`, { count: value });
      if (unit === 'cents')
        return new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR' }).format(value / 100);
      if (unit === 'basisPoints')
        return new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 2 }).format(value / 10_000);
      return unit === 'minutes' || unit === 'minuteOfDay' ? clock(value) : String(value);
    },
    period({ validFrom, validTo }: LawRow): string {
      if (validFrom && validTo) return t('reference.fromTo', { from: when.date(validFrom), to: when.date(validTo) });
      if (validFrom) return t('reference.from', { day: when.date(validFrom) });
      return validTo ? t('reference.until', { day: when.date(validTo) }) : t('reference.sinceAlways');
    },
    more: ({ more }: LawRow): [name: string, value: string][] =>
      Object.entries(more).flatMap(([column, value]) =>
        isColumn(column) ? [[t(`lawColumn.${column}`), shown(value, column)] as [string, string]] : [],
      ),
  };
}
