/** Reads the ways a day is written in French files, and the number a spreadsheet leaves when it lost the format. */
import { parserOf, unread, type CellParser } from './cell.js';

const expected = 'Une date comme 12/03/2026';
const months = ['jan', 'fev', 'mar', 'avr', 'mai', 'juin', 'juil', 'aou', 'sep', 'oct', 'nov', 'dec'];
/** Two-digit years: 26 is 2026, 98 is 1998. */
const pivot = 50;
const millisecondsPerDay = 86_400_000;
/** Day 0 of spreadsheets (which believe that 1900 was a leap year); serial numbers are read from 1950 to 2099. */
const spreadsheetEpoch = Date.UTC(1899, 11, 30);
const serials = { from: 18_264, to: 73_050 };

type Parts = [year: number, month: number, day: number];

const forms: [RegExp, (parts: string[]) => Parts][] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00)?(?:\.0+)?Z?)?$/i, ([y, m, d]) => [Number(y), Number(m), Number(d)]],
  [
    /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})(?: 00:00(?::00)?)?$/,
    ([d, m, y]) => [yearOf(y), Number(m), Number(d)],
  ],
  [/^(\d{1,2})(?:er)? ([a-z]+)\.? (\d{4})$/, ([d, m, y]) => [Number(y), monthOf(m), Number(d)]],
];

/**
 * Reads a day as 'YYYY-MM-DD'.
 * @example parseDate('12.3.26') //=> { ok: true, value: '2026-03-12' }
 * @example parseDate('31/02/2026') //=> { ok: false, code: 'date-impossible', expected: 'Une date comme 12/03/2026' }
 */
export const parseDate: CellParser<string> = (text) => {
  const day = unchecked(text);
  return day.ok && !exists(day.value) ? unread('date-impossible', expected) : day;
};

const unchecked = parserOf({ code: 'date-unreadable', expected }, (text) => {
  const serial = /^\d{5}$/.test(text) ? Number(text) : 0;
  if (serial >= serials.from && serial <= serials.to) return iso(spreadsheetEpoch + serial * millisecondsPerDay);
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/\s+/g, ' ');
  for (const [form, partsOf] of forms) {
    const match = form.exec(plain);
    if (match)
      return partsOf(match.slice(1))
        .map((part, at) => String(part).padStart(at ? 2 : 4, '0'))
        .join('-');
  }
  return undefined;
});

function yearOf(digits = ''): number {
  if (digits.length === 4) return Number(digits);
  return Number(digits) + (Number(digits) < pivot ? 2000 : 1900);
}

function monthOf(name = ''): number {
  return months.findIndex((month) => name.startsWith(month)) + 1;
}

function exists(day: string): boolean {
  const instant = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(instant) && iso(instant) === day;
}

function iso(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
