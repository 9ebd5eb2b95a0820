/** What people type for the name of a commune, brought to one key: it says whether two spellings are the same name. */

const abbreviations: [RegExp, string][] = [
  [/ cedex( \d+)?$/, ''],
  [/\bst\b/g, 'saint'],
  [/\bste\b/g, 'sainte'],
  [/\bs\b/g, 'sur'],
  [/^(paris|lyon|marseille) 0?(\d+)(er|e|eme|ieme)?( arr.*)?$/, '$1 $2'],
  [/^(le|la|les|l) /, ''],
  [/ (le|la|les|l)$/, ''],
];

/**
 * The key of a commune's name.
 * @example communeKey("ST MAIXENT L'ECOLE") //=> 'saintmaixentlecole'
 * @example communeKey('Crèche (La)') //=> 'creche'
 */
export function communeKey(name: string): string {
  const plain = name
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return abbreviations.reduce((text, [from, to]) => text.replace(from, to), plain).replaceAll(' ', '');
}
