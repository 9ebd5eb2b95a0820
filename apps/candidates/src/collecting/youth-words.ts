/** The words that people put into the cells of a file of youths, and what they mean. */
import { fold, isDay, type Basis, type Day } from '@app/domain';
import type { AcrossCells } from '@app/platform/imports/read-row.js';
import { lineUpTo } from '@app/platform/imports/text-cells.js';
import { read, unread, type CellParser } from '@app/platform/tabular/cell/cell.js';
import { optional, parseDate, parseEmail, parseList, parsePhone } from '@app/platform/tabular/cells.js';
import type { CollectedContent } from '../profiles/collected-youths.service.js';

/** A parser for one of a few words; an empty cell is null. */
function oneOf<Value>(words: Record<string, Value>, problem: { code: string; expected: string }) {
  const known = new Map(Object.entries(words).map(([word, value]) => [fold(word), value]));
  return optional((text) => {
    const value = known.get(fold(text));
    return value === undefined ? unread(problem.code, problem.expected) : read(value);
  });
}

/** Levels of the national framework, as numbers, in their old Roman numerals, or by the best-known diploma. */
export const diplomaLevel = oneOf<number>(
  {
    ...Object.fromEntries(
      [3, 4, 5, 6, 7, 8].flatMap((level) => [
        [`${level}`, level],
        [`niveau ${level}`, level],
      ]),
    ),
    ...{ V: 3, IV: 4, III: 5, II: 6, I: 7 },
    ...{ CAP: 3, BEP: 3, bac: 4, baccalauréat: 4, 'bac pro': 4, 'bac techno': 4, 'bac général': 4, BP: 4 },
    ...{
      'bac+1': 4,
      BTS: 5,
      DUT: 5,
      DEUG: 5,
      'bac+2': 5,
      licence: 6,
      BUT: 6,
      'bac+3': 6,
      master: 7,
      'bac+5': 7,
      doctorat: 8,
    },
  },
  { code: 'diploma-unknown', expected: 'Un niveau de 3 à 8, ou CAP, bac, BTS…' },
);

export const diplomaKind = oneOf<NonNullable<CollectedContent['diplomaKind']>>(
  {
    ...{ aucun: 'none', sans: 'none', général: 'general', technologique: 'technological', techno: 'technological' },
    ...{ professionnel: 'vocational', pro: 'vocational', titre: 'title', supérieur: 'higher' },
  } as const,
  { code: 'diploma-unknown', expected: 'aucun, général, technologique, professionnel, titre ou supérieur' },
);

const MODES: Record<string, CollectedContent['travelModes'][number]> = {
  ...{ 'à pied': 'walk', marche: 'walk', pied: 'walk', vélo: 'bicycle', bicyclette: 'bicycle', scooter: 'moped' },
  ...{ cyclomoteur: 'moped', moto: 'moped', voiture: 'car', 'permis b': 'car', bus: 'bus', car: 'bus', tram: 'bus' },
  ...{
    'transports en commun': 'bus',
    train: 'train',
    ter: 'train',
    'emmené par un proche': 'carried',
    parents: 'carried',
  },
};
const KNOWN_MODES = new Map(Object.entries(MODES).map(([word, mode]) => [fold(word), mode]));

export const travelModes: CellParser<CollectedContent['travelModes']> = (text) => {
  const words = parseList(text);
  const modes = words.ok ? words.value.map((word) => KNOWN_MODES.get(fold(word))) : [];
  if (modes.includes(undefined)) return unread('travel-unknown', 'à pied, vélo, scooter, voiture, bus ou train');
  return read([...new Set(modes.flatMap((mode) => mode ?? []))]);
};

export const maxMinutes = optional((text) => {
  const minutes = Number(/^(\d{1,3})\s*(?:min(?:utes?)?)?$/i.exec(text.trim())?.[1]);
  return minutes <= 300 ? read(minutes) : unread('minutes-unreadable', 'Un nombre de minutes comme 45');
});

/** The ground of a row and its day; null when the row says none that holds. */
export type RowBasis = { basis: Basis; on: Day } | null;

const basisWord = oneOf<Basis>(
  {
    ...{ consentement: 'consent', consent: 'consent', accord: 'consent' },
    ...{ 'mission d’intérêt public': 'publicInterest', 'intérêt public': 'publicInterest', mission: 'publicInterest' },
    ...{ 'mission de service public': 'publicInterest', information: 'publicInterest' },
  } as const,
  { code: 'basis-unknown', expected: 'consentement ou mission d’intérêt public' },
);

/** A day of agreement alone is a consent; a consent without its day is none; a mission is known from the day the file is read. */
export const basisOn =
  (today: Day): AcrossCells<'agreedOn' | 'legalBasis', RowBasis> =>
  ({ agreedOn, legalBasis }) => {
    const basis = basisWord(legalBasis);
    if (!basis.ok) return { at: 'legalBasis', cell: basis };
    const said = fold(agreedOn);
    if (said === 'non') return { at: 'agreedOn', cell: read(null) };
    const on = optional(parseDate)(agreedOn);
    if (!on.ok) return { at: 'agreedOn', cell: on };
    const day = on.value !== null && isDay(on.value) ? on.value : null;
    if (day !== null && day > today)
      return { at: 'agreedOn', cell: unread('date-out-of-range', 'La date de l’accord, aujourd’hui au plus tard') };
    if (day !== null) return { at: 'agreedOn', cell: read({ basis: basis.value ?? 'consent', on: day }) };
    return {
      at: 'agreedOn',
      cell: read(basis.value === 'publicInterest' ? { basis: 'publicInterest', on: today } : null),
    };
  };

type GuardianColumn = 'guardianName' | 'guardianPhone' | 'guardianEmail';
type RowGuardian = Omit<CollectedContent['guardians'][number], 'id'> | null;

/** A guardian needs a name; how they stand to the youth, and whether they sign, is asked by the coach. */
export const guardianCells: AcrossCells<GuardianColumn, RowGuardian> = (cells) => {
  const phone = optional(parsePhone)(cells.guardianPhone);
  if (!phone.ok) return { at: 'guardianPhone', cell: phone };
  const email = optional(parseEmail)(cells.guardianEmail);
  if (!email.ok) return { at: 'guardianEmail', cell: email };
  const name = optional(lineUpTo(120))(cells.guardianName);
  if (!name.ok) return { at: 'guardianName', cell: name };
  if (name.value === null) {
    const alone = phone.value !== null || email.value !== null;
    return { at: 'guardianName', cell: alone ? unread('cell-empty', 'Le nom du représentant légal') : read(null) };
  }
  const [first = '', ...rest] = name.value.split(' ');
  const names = rest.length ? { firstName: first, lastName: rest.join(' ') } : { firstName: '–', lastName: first };
  const guardian = { ...names, relationship: 'other' as const, email: email.value, phone: phone.value, signs: true };
  return { at: 'guardianName', cell: read(guardian) };
};
