/**
 * Names found by the beginnings of their words, whatever accents and capitals. Each word stands behind its scope, an organisation
 * (`<scope>/durand`), so that one GIN index over `wordsOf` answers for a scope alone and reads nothing of another.
 */
import { fold } from '@app/domain';

/** The words of folded text within a scope, for an index and for the queries that use it; both are SQL expressions without nulls. */
export const wordsOf = (scope: string, folded: string): string =>
  `array_to_tsvector(string_to_array(cast(${scope} as text) || '/' || replace(${folded}, ' ', ' ' || cast(${scope} as text) || '/'), ' '))`;

/** Text as `fold` of the domain leaves it, for an index over a column that was not folded when it was written. */
export const foldedIn = (text: string): string => {
  const joined = `replace(replace(${text}, 'œ', 'oe'), 'Œ', 'oe')`;
  const plain = `regexp_replace(lower(normalize(${joined}, NFD)), '[\\u0300-\\u036f]', '', 'g')`;
  return `trim(regexp_replace(${plain}, '[^[:alnum:]+#]+', ' ', 'g'))`;
};

/** What finds, in any of the scopes, whatever has a word for each word that was typed, as text of a `tsquery`; null when none was. */
export function beginningWith(typed: string | undefined, scopes: readonly string[]): string | null {
  const words = fold(typed ?? '')
    .split(' ')
    .filter(Boolean);
  if (!words.length || !scopes.length) return null;
  return scopes.map((scope) => `(${words.map((word) => `'${scope}/${word}':*`).join(' & ')})`).join(' | ');
}
