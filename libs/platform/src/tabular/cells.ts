/**
 * What people write in cells, understood: each parser takes the text of one cell. Dates and telephone numbers have files of
 * their own and are exported here, so that an importer needs this file only.
 */
import { parserOf, read, type CellParser } from './cell/cell.js';

export { optional, type CellParser } from './cell/cell.js';
export { parseDate } from './cell/date-cell.js';
export { parsePhone } from './cell/phone-cell.js';

const mostKm = 1000;

/** Any text that is not empty. */
export const parseText = parserOf({ code: 'cell-empty', expected: 'Un texte' }, (text) => text);

/**
 * Reads a count: digits, with spaces between thousands or the ",0" of a spreadsheet; never negative.
 * @example parseInteger('1 200') //=> { ok: true, value: 1200 }
 */
export const parseInteger = parserOf({ code: 'integer-unreadable', expected: 'Un nombre comme 2' }, (text) => {
  const digits = text.replace(/\s/g, '').replace(/[.,]0+$/, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
});

/**
 * Reads a distance, rounded to the kilometre.
 * @example parseKm('15 km') //=> { ok: true, value: 15 }
 */
export const parseKm = parserOf({ code: 'km-unreadable', expected: 'Un nombre de kilomètres comme 15' }, (text) => {
  const number = /^(\d{1,4}(?:[.,]\d+)?)\s*(?:kms?|kilom[eè]tres?)?$/i.exec(text)?.[1];
  const km = number === undefined ? NaN : Math.round(Number(number.replace(',', '.')));
  return km <= mostKm ? km : undefined;
});

const answers = new Map([
  ...['oui', 'o', 'x', '1', 'vrai', 'yes', 'y', 'true'].map((word) => [word, true] as const),
  ...['non', 'n', '0', 'faux', 'no', 'false'].map((word) => [word, false] as const),
]);

/** Reads yes or no: oui, o, x, 1, vrai, or non, n, 0, faux. */
export const parseYesNo = parserOf({ code: 'yes-no-unreadable', expected: 'oui ou non' }, (text) =>
  answers.get(text.toLowerCase()),
);

const emailForm =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/;

/**
 * Reads one e-mail address, in lower case. Simple and strict: no accents, no display name.
 * @example parseEmail('Contact@Fournil-Martin.example') //=> { ok: true, value: 'contact@fournil-martin.example' }
 */
export const parseEmail = parserOf(
  { code: 'email-unreadable', expected: 'Une adresse comme nom@domaine.fr' },
  (text) => {
    const address = text.toLowerCase().replace(/^mailto:/, '');
    return address.length <= 254 && emailForm.test(address) ? address : undefined;
  },
);

/**
 * Reads a postal code; a spreadsheet drops the first zero, so four digits are accepted. It may not exist: see `places/`.
 * @example parsePostalCode('1000') //=> { ok: true, value: '01000' }
 */
export const parsePostalCode = parserOf(
  { code: 'postal-code-unreadable', expected: 'Cinq chiffres comme 79000' },
  (text) => {
    const digits = text.replace(/^F-/i, '').replace(/\s/g, '').padStart(5, '0');
    return /^(?:0[1-9]|[1-8]\d|9[0-578])\d{3}$/.test(digits) ? digits : undefined;
  },
);

/**
 * Reads a list separated by commas, slashes, bars, semicolons or line breaks, without empty or repeated elements. Never fails.
 * @example parseList('Boulangerie / pâtisserie') //=> { ok: true, value: ['Boulangerie', 'pâtisserie'] }
 */
export const parseList: CellParser<string[]> = (text) => {
  const known = new Set<string>();
  const isNew = (element: string) =>
    element !== '' && !known.has(element.toLowerCase()) && known.add(element.toLowerCase());
  const elements = text.split(/[,;/|\n]/).map((element) => element.trim().replace(/\s+/g, ' '));
  return read(elements.filter(isNew));
};
