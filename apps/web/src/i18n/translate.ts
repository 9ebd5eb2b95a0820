/** The core of the words: what a message is, which values it needs, and how it becomes text. It knows no sentence and no React. */

/** A sentence that depends on a number; which form serves is the language's matter (`Intl.PluralRules`). None may be said in other words. */
export interface Plural {
  readonly zero?: string;
  readonly one: string;
  readonly other: string;
}

/** One entry of a catalogue; `{name}` marks where a value goes. */
export type Message = string | Plural;

/** All messages, by feature and then by name. */
export type Catalogue = Readonly<Record<string, Readonly<Record<string, Message>>>>;

/** The same messages in another language: the same names, a plural where there is a plural. */
export type Translated<C> = {
  readonly [K in keyof C]: C[K] extends string ? string : C[K] extends Plural ? Plural : Translated<C[K]>;
};

/** The names `feature.message` of a catalogue. */
export type KeyOf<C> = {
  [F in keyof C & string]: { [M in keyof C[F] & string]: `${F}.${M}` }[keyof C[F] & string];
}[keyof C & string];

type Named<S> = S extends `${string}{${infer N}}${infer Rest}` ? N | Named<Rest> : never;
type NamesIn<M> = M extends { readonly other: infer O } ? Named<O> | 'count' : Named<M>;
type At<C, K> = K extends `${infer F}.${infer M}`
  ? F extends keyof C
    ? M extends keyof C[F]
      ? C[F][M]
      : never
    : never
  : never;

/** The values that a message asks for, nothing when it asks for none. */
export type ValuesOf<C, K> = [NamesIn<At<C, K>>] extends [never]
  ? []
  : [values: Record<NamesIn<At<C, K>>, string | number>];

/** Looks a message up and fills it in: `t('offers.count', { count: 3 })`. */
export type Translate<C> = <K extends KeyOf<C>>(key: K, ...values: ValuesOf<C, K>) => string;

/** Makes the `t` of one language over its catalogue. */
export function translator<C>(locale: string, catalogue: Translated<C>): Translate<C> {
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const shown = (value: string | number | undefined) =>
    typeof value === 'number' ? numbers.format(value) : (value ?? '');
  return (key, ...[values]) => {
    const [feature = '', name = ''] = key.split('.');
    const message = (catalogue as Catalogue)[feature]?.[name] ?? key;
    const given: Record<string, string | number> = values ?? {};
    const text = typeof message === 'string' ? message : formOf(message, Number(given.count), plurals);
    return spaced(text).replace(/\{(\w+)\}/g, (_, value: string) => shown(given[value]));
  };
}

function formOf({ zero, one, other }: Plural, count: number, plurals: Intl.PluralRules): string {
  if (count === 0 && zero !== undefined) return zero;
  return plurals.select(count) === 'one' ? one : other;
}

/** French signs keep to their word at the end of a line: the space before `: ; ! ? »` and after `«` does not break. */
const spaced = (text: string): string => text.replace(/ ([:;!?»])/g, '\u00a0$1').replace(/« /g, '«\u00a0');
