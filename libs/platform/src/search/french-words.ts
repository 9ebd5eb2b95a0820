/**
 * Words as both indexes compare them: folded, without the words that every offer has, and brought to a stem in which feminine, masculine
 * and plural titles meet. PostgreSQL's French stemmer keeps `boulanger` and `boulangers` apart, hence these few rules of our own.
 */
import { fold } from '@app/domain';

const MOST_WORDS = 12;
const LONGEST = 40;
const SHORTEST_STEM = 4;

const STOP = new Set(
  (
    'a au aux avec ce ces chez d dans de des du elle en et eux f h il ils l la le les leur lui m ma mais me mes moi mon n ne nos notre nous on ou ' +
    'par pas pour qu que qui s sa se ses son sur t ta te tes toi ton tu un une vos votre vous y je j c est ' +
    'alternance alternances alternant alternante apprenti apprentie apprentis apprenties apprentissage contrat contrats emploi offre offres poste ' +
    'professionnalisation recherche recrute recrutement'
  ).split(' '),
);

/** Endings by length; the first that leaves a stem goes. Feminine and masculine of one family stand together. */
const ENDINGS: [ending: string, instead: string][] = [
  ['ienne', ''],
  ['trice', ''],
  ['teuse', ''],
  ['iere', ''],
  ['erie', ''],
  ['euse', ''],
  ['esse', ''],
  ['teur', ''],
  ['rice', ''],
  ['ien', ''],
  ['ier', ''],
  ['ere', ''],
  ['eur', ''],
  ['ive', 'if'],
  ['er', ''],
  ['ee', ''],
  ['e', ''],
];

/** The folded words of a text, in order, without stop words. */
export function wordsOf(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word !== '' && word.length <= LONGEST && !STOP.has(word));
}

/** The words of a query: distinct, and not more than a person means. */
export const queryWords = (text: string): string[] => [...new Set(wordsOf(text))].slice(0, MOST_WORDS);

/**
 * What the forms of a folded word have in common.
 * @example stem('boulangeres') //=> 'boulang'
 * @example stem('vente') //=> 'vent'
 */
export function stem(word: string): string {
  if (word.length < SHORTEST_STEM || /\d/.test(word)) return word;
  const singular = singularOf(word);
  const found = ENDINGS.find(([ending]) => singular.endsWith(ending) && leavesStem(singular, ending));
  if (!found) return undoubled(singular);
  return undoubled(singular.slice(0, -found[0].length) + found[1]);
}

function singularOf(word: string): string {
  if (word.endsWith('eux')) return leavesStem(word, 'eux') ? word.slice(0, -3) : word;
  if (word.endsWith('eaux')) return word.slice(0, -1);
  if (word.endsWith('aux')) return `${word.slice(0, -2)}l`;
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

const leavesStem = (word: string, ending: string): boolean => word.length - ending.length >= SHORTEST_STEM;

const undoubled = (word: string): string => word.replace(/([b-df-hj-np-tv-z])\1$/, '$1');
