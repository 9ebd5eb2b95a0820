/** Trades and contracts, as people write them in a cell. */
import { CONTRACT_TYPES, fold, occupationOf, type ContractType } from '@app/domain';
import { read, unread, type CellParser } from '../tabular/cell/cell.js';
import { parseList } from '../tabular/cells.js';

const APPRENTICESHIP = ['apprentissage', 'contrat d apprentissage', 'apprenti', 'apprentie', 'app', 'apprenticeship'];
const VOCATIONAL = [
  'professionnalisation',
  'contrat de professionnalisation',
  'contrat professionnalisation',
  'contrat pro',
  'pro',
  'vocational',
];
const BOTH = ['les deux', 'alternance', 'contrat en alternance', 'indifferent', 'tous'];

const TYPES_OF = new Map<string, readonly ContractType[]>([
  ...APPRENTICESHIP.map((word) => [word, ['apprenticeship']] as const),
  ...VOCATIONAL.map((word) => [word, ['vocational']] as const),
  ...BOTH.map((word) => [word, CONTRACT_TYPES] as const),
]);

const knownTrade = 'Un métier comme Boulangerie, ou son code à cinq caractères comme D1102';

/**
 * Reads the kinds of contract, in their usual order, without repetition.
 * @example parseContractTypes('Apprentissage ou contrat pro') //=> { ok: true, value: ['apprenticeship', 'vocational'] }
 */
export const parseContractTypes: CellParser<ContractType[]> = (text) => {
  const words = text.split(/[,;/|\n+]|\s(?:et|ou)\s/i).map(fold);
  const types = words.filter((word) => word !== '').map((word) => TYPES_OF.get(word));
  if (!types.length) return unread('cell-empty', 'apprentissage, professionnalisation ou les deux');
  if (types.includes(undefined))
    return unread('contract-type-unknown', 'apprentissage, professionnalisation ou les deux');
  const wanted = new Set(types.flat());
  return read(CONTRACT_TYPES.filter((type) => wanted.has(type)));
};

/** Reads one trade as its code, by whatever knows the codes of words. */
export const occupationBy =
  (codeOf: (words: string) => string | null): CellParser<string> =>
  (text) => {
    if (text.trim() === '') return unread('cell-empty', knownTrade);
    const code = codeOf(text);
    return code === null ? unread('occupation-unknown', knownTrade) : read(code);
  };

/**
 * Reads one trade of our list, by its words or its code, as its code.
 * @example parseOccupation('boulangère') //=> { ok: true, value: 'D1102' }
 */
export const parseOccupation = occupationBy((words) => occupationOf(words)?.code ?? null);

/** Reads several trades in the order in which they are written, each once; an empty cell is none. */
export const parseOccupations: CellParser<string[]> = (text) => {
  const words = parseList(text);
  if (!words.ok) return words;
  const unknown = words.value.find((word) => !occupationOf(word));
  if (unknown !== undefined)
    return unread('occupation-unknown', `${knownTrade}, à la place de « ${unknown.slice(0, 60)} »`);
  return read([...new Set(words.value.flatMap((word) => occupationOf(word)?.code ?? []))]);
};
