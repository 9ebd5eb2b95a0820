/**
 * Spelling mistakes in long words: how far two words are, how far is forgiven, and the keys under which a near word is found without
 * comparing with all (words that differ by a few letters share what is left when letters are dropped). Short words are never corrected:
 * "vente" must not find "verte".
 */
const ONE_EDIT_FROM = 6;
const TWO_EDITS_FROM = 9;
/** Letters that keys are made of; what follows is compared afterwards. */
const KEY_LETTERS = 7;

/** How many edits (a letter more, less, changed, or two swapped) are forgiven in a word of this length. */
export function forgiven(word: string): number {
  if (/\d/.test(word) || word.length < ONE_EDIT_FROM) return 0;
  return word.length < TWO_EDITS_FROM ? 1 : 2;
}

/** The beginning of a word with up to `edits` letters dropped: two words that near share one of these. */
export function spellingKeys(word: string, edits = forgiven(word)): string[] {
  let keys = new Set([word.slice(0, KEY_LETTERS)]);
  for (let round = 0; round < edits; round++) keys = new Set([...keys, ...[...keys].flatMap(withoutOneLetter)]);
  return [...keys];
}

const withoutOneLetter = (text: string): string[] =>
  Array.from(text, (_, index) => text.slice(0, index) + text.slice(index + 1));

/** Number of letters to add, drop, change, or swap with their neighbour. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, change);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) row[j] = Math.min(change, row[j]!, beforeLast[j - 2]! + 1);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length]!;
}

/** The word meant among these, or `undefined` when none is near enough; the first letter is mistyped least often. */
export function nearest(typed: string, candidates: Iterable<string>): string | undefined {
  const most = forgiven(typed);
  const near = [...new Set(candidates)]
    .filter((word) => Math.abs(word.length - typed.length) <= most && forgiven(word) > 0)
    .map((word) => ({ word, edits: editDistance(typed, word), start: word[0] === typed[0] ? 0 : 1 }))
    .filter(({ edits }) => edits <= most);
  near.sort((a, b) => a.edits - b.edits || a.start - b.start || a.word.localeCompare(b.word));
  return near[0]?.word;
}
