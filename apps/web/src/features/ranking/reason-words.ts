import { useWords } from '../../i18n/words';
import { type Entry, LEGAL } from './entry';

type Answer = Entry['fits'][number];
type Values = Answer['values'];

/** The sentences behind the codes of a list; the values that they show come with each code. */
export function useReasonWords() {
  const { t, language, when } = useWords();
  // The codes are many and come from the rules; `catalogues.spec.ts` sees to it that each has its sentence.
  const say = t as unknown as (key: string, values: Record<string, string | number>) => string;
  const filled = (values: Values) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shown(value, language)]));
  return {
    rule: (code: string) => say(`rule.${code}`, {}),
    /** What fits, in a few words: the law once, the rest by name. */
    fits: (answers: Entry['fits']) => {
      const legal = new Set<string>(LEGAL);
      const named = answers.filter(({ rule }) => !legal.has(rule)).map(({ rule }) => say(`rule.${rule}`, {}));
      return named.length < answers.length ? [...named, t('ranked.lawful')] : named;
    },
    /** What speaks for a pair: where it gets at least half of the points there are. */
    because: ({ parts, fits }: Entry) => {
      const strong = parts.filter(({ points, of }) => of > 0 && points * 2 >= of);
      if (!strong.length) return fits.map(({ rule }) => say(`rule.${rule}`, {}));
      return strong.map(({ criterion }) => say(`because.${criterion}`, {}));
    },
    toAsk: ({ ask, rule, values }: Answer) => (ask ? say(`question.${ask}`, filled(values)) : say(`rule.${rule}`, {})),
    obstacle: ({ reason, rule, values }: Answer) =>
      reason ? say(`obstacle.${reason}`, filled(values)) : say(`rule.${rule}`, {}),
    change: ({ unblock }: Answer) => (unblock ? say(`change.${unblock.change}`, filled(unblock.values)) : null),
    from: ({ eligibleFrom }: Answer) => (eligibleFrom ? t('ranked.from', { day: when.date(eligibleFrom) }) : null),
    criterion: (code: string) => say(`criterion.${code}`, {}),
  };
}

function shown(value: Values[string], language: string): string | number {
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return new Intl.ListFormat(language).format(value);
  return value === null || typeof value === 'boolean' ? '' : (value as string);
}
