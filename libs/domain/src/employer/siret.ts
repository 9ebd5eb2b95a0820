/**
 * The number of an establishment: nine digits of the company (SIREN) and five of the site (NIC), with a check digit. A
 * valid number says nothing of whether the site exists or is open: only the Sirene register does.
 */
import { DomainError } from '../domain-error.js';

/** Fourteen digits with a valid check digit. */
export type Siret = string & { readonly __brand: 'Siret' };

const LA_POSTE = '356000000';
const DIGITS = /^\d{14}$/;
const NO_COMPANY = '000000000';

/** Whether the text is a SIRET without spaces; tolerant reading is `parseSiret`. */
export function isSiret(text: string): text is Siret {
  if (!DIGITS.test(text) || text.startsWith(NO_COMPANY)) return false;
  return luhnSum(text) % 10 === 0 || (text.startsWith(LA_POSTE) && digitSum(text) % 5 === 0);
}

/** Whether the text is a SIREN without spaces: nine digits with a valid check digit. */
export function isSiren(text: string): boolean {
  return /^\d{9}$/.test(text) && text !== NO_COMPANY && luhnSum(text) % 10 === 0;
}

/** Reads a SIRET as people type it, with spaces; throws `siret-invalid`. */
export function parseSiret(text: string): Siret {
  const digits = text.replace(/\s/g, '');
  if (!isSiret(digits)) throw new DomainError('siret-invalid', { text });
  return digits;
}

/** The SIREN, the company to which the establishment belongs. */
export function sirenOf(siret: Siret): string {
  return siret.slice(0, 9);
}

function luhnSum(digits: string): number {
  return [...digits].reverse().reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}

// The sites of La Poste outgrew the check digit: since then the sum of their digits is a multiple of five instead.
function digitSum(digits: string): number {
  return [...digits].reduce((sum, digit) => sum + Number(digit), 0);
}
