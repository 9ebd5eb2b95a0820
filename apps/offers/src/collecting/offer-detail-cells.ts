/** What files say of an offer's details, understood by tables of words; an empty cell, or one that says so, is "nobody told us yet". */
import type { OfferDetails } from '@app/contracts';
import { fold, minuteOfDay, REGULATED_WORK } from '@app/domain';
import { dayWithin, textUpTo } from '@app/platform/imports/text-cells.js';
import { parserOf, read, type Cell, type CellParser } from '@app/platform/tabular/cell/cell.js';
import { parseList, parseYesNo } from '@app/platform/tabular/cells.js';
import words from './detail-words.json' with { type: 'json' };

type Known<K extends keyof OfferDetails> = NonNullable<OfferDetails[K]>;

const UNKNOWN = new Set(words.unknown);
const NONE = new Set(words.none);

/** The same parser, for a cell that may say nothing: `null`. */
const orUnknown =
  <T>(parser: CellParser<T>): CellParser<T | null> =>
  (text) =>
    UNKNOWN.has(fold(text)) || /^[\s?-]*$/.test(text) ? read(null) : parser(text);

/** A parser by a table of words. */
function oneOf<T>(table: Record<string, string[]>, what: { code: string; expected: string; as: (key: string) => T }) {
  const values = new Map(
    Object.entries(table).flatMap(([key, list]) => list.map((word) => [fold(word), what.as(key)])),
  );
  return parserOf<T>(what, (text) => values.get(fold(text)));
}

const level = oneOf(words.levels, {
  code: 'level-unknown',
  expected: 'Un diplôme comme CAP, bac, BTS ou licence',
  as: Number,
});
const rhythm = oneOf(words.rhythms, {
  code: 'rhythm-unknown',
  expected: 'chaque semaine, 1 semaine / 1 semaine, 2 semaines / 2 semaines ou blocs',
  as: (key) => key as Known<'rhythm'>,
});
const workMode = oneOf(words.modes, {
  code: 'work-mode-unknown',
  expected: 'sur site, hybride ou télétravail',
  as: (key) => key as Known<'workMode'>,
});
const trainingDay = oneOf(words.days, {
  code: 'weekday-unknown',
  expected: 'Des jours comme lundi, mardi',
  as: (key) => key as Known<'trainingDays'>[number],
});
const regulated = oneOf(Object.fromEntries(REGULATED_WORK.map(({ key, fr, en }) => [key, [key, fr, en]])), {
  code: 'regulated-work-unknown',
  expected: `Des travaux réglementés comme ${REGULATED_WORK[0]?.fr ?? ''}, ou aucun`,
  as: (key) => key,
});

/** Each element of a list by its parser; the first that is not understood is told. */
const each =
  <T>(parser: CellParser<T>): CellParser<T[]> =>
  (text) => {
    const list = parseList(text.replace(/\s(?:et|ou)\s/gi, ','));
    const cells: Cell<T>[] = list.ok ? list.value.map(parser) : [];
    const wrong = cells.find((cell) => !cell.ok);
    return wrong ?? read([...new Set(cells.flatMap((cell) => (cell.ok ? [cell.value] : [])))]);
  };

const regulatedWork: CellParser<string[]> = (text) => (NONE.has(fold(text)) ? read([]) : each(regulated)(text));

const MOST_MONTHS = 54;
/** `24`, `24 mois`, `2 ans`. */
const months = parserOf({ code: 'months-unreadable', expected: `Un nombre de mois de 1 à ${MOST_MONTHS}` }, (text) => {
  const [, count, unit = 'mois'] = /^(\d{1,2})\s*(mois|ans?)?$/i.exec(text) ?? [];
  const value = Number(count) * (unit.toLowerCase().startsWith('an') ? 12 : 1);
  return value >= 1 && value <= MOST_MONTHS ? value : undefined;
});

/** `35`, `35 h`, `35h30`, `35,5`. */
const hours = parserOf({ code: 'hours-unreadable', expected: 'Un nombre d’heures comme 35' }, (text) => {
  const [, whole, minutes, decimals] =
    /^(\d{1,2})(?:\s*h(?:eures?)?\s*(\d{2})?|[.,](\d{1,2}))?(?:\s*h)?$/i.exec(text) ?? [];
  const value = Number(whole) + Number(minutes ?? 0) / 60 + Number(`0.${decimals ?? 0}`);
  return value >= 1 && value <= 48 ? value : undefined;
});

const TIME_SHAPE = /^(\d{1,2})\s*(?:h(?:eures?)?|:)\s*(\d{2})?$/i;
/** `4 h`, `4h30`, `04:30`. */
const time = parserOf({ code: 'time-unreadable', expected: 'Une heure comme 4 h 30' }, (text) => {
  const [, hour = '', minute = '00'] = TIME_SHAPE.exec(text) ?? [];
  const written = `${hour.padStart(2, '0')}:${minute}`;
  return minuteOfDay(written) === null ? undefined : written;
});

const employerKind = oneOf(words.employers, {
  code: 'employer-kind-unknown',
  expected: 'privé, public ou EPIC',
  as: (key) => key as Known<'employerKind'>,
});
const declaredOn = dayWithin({ from: '2015-01-01', to: '2099-12-31', expected: 'Une date comme 01/06/2026' });
const yesNo = orUnknown(parseYesNo);

/** How each detail of a row is read. */
export const detailCells = {
  levelPrepared: orUnknown(level),
  levelRequired: orUnknown(level),
  professionalRequired: yesNo,
  durationMonths: orUnknown(months),
  rhythm: orUnknown(rhythm),
  trainingDays: orUnknown(each(trainingDay)),
  hoursPerWeek: orUnknown(hours),
  nightWork: yesNo,
  earlyStart: yesNo,
  weekendWork: yesNo,
  earliestAt: orUnknown(time),
  latestAt: orUnknown(time),
  regulatedWork: orUnknown(regulatedWork),
  minorsAllowed: yesNo,
  minorsDeclaredOn: orUnknown(declaredOn),
  workMode: orUnknown(workMode),
  reachableWithoutLicence: yesNo,
  tutorKnown: yesNo,
  employerKind: orUnknown(employerKind),
  screeningNote: textUpTo(2_000),
} satisfies { [K in keyof OfferDetails]: CellParser<OfferDetails[K] | null> } & { screeningNote: CellParser<string> };

type ReadDetails = { [K in keyof OfferDetails]: OfferDetails[K] | null };

/** What a row really says: details that it leaves open are not part of it. */
export function toldDetails(row: ReadDetails): Partial<OfferDetails> {
  const keys = Object.keys(detailCells).filter((key) => key !== 'screeningNote') as (keyof OfferDetails)[];
  const told = keys.filter((key) => row[key] !== null);
  return Object.fromEntries(told.map((key) => [key, row[key]])) as Partial<OfferDetails>;
}
