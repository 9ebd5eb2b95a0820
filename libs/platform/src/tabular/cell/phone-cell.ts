/** Reads French telephone numbers; it does not know which ones are in service. */
import { parserOf } from './cell.js';

const overseas: [RegExp, string][] = [
  [/^0(262|263|269|692|693)\d{6}$/, '+262'],
  [/^0(590|690|691)\d{6}$/, '+590'],
  [/^0(594|694)\d{6}$/, '+594'],
  [/^0(596|696|697)\d{6}$/, '+596'],
];

/**
 * Reads a telephone number as '+33…'. A spreadsheet drops the first zero: nine digits are accepted. Numbers in 08 are refused:
 * they are paid or shared, nobody is reached through them.
 * @example parsePhone('06 39 98 12 34') //=> { ok: true, value: '+33639981234' }
 */
export const parsePhone = parserOf({ code: 'phone-unreadable', expected: 'Un numéro comme 06 39 98 12 34' }, (text) => {
  const digits = text
    .replace(/\(0\)/g, '')
    .replace(/[\s.\-/()_]/g, '')
    .replace(/^00/, '+')
    .replace(/^\+330?(?=\d{9}$)/, '0')
    .replace(/^(?=[1-79]\d{8}$)/, '0');
  const prefix = overseas.find(([numbers]) => numbers.test(digits))?.[1] ?? '+33';
  if (/^0[1-79]\d{8}$/.test(digits)) return prefix + digits.slice(1);
  return /^\+(?!33)[1-9]\d{7,14}$/.test(digits) ? digits : undefined;
});
