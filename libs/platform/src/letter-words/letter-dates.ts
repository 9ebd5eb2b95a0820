/**
 * Days and moments as a letter says them: absolute and relative ("jeudi 12 mars (dans 3 jours)"), in Paris time, with the year only when
 * it is not this one. French first; English for those who do not read French yet.
 */
import { dayInParis, daysBetween, type Day } from '@app/domain';

/** A moment from one instant to another. */
export interface Span {
  startsAt: Date;
  endsAt: Date;
}

/** The phrases of one language. */
export interface LetterDates {
  /** A day: `jeudi 12 mars`. */
  day(day: Day, today: Day): string;
  /** The last day to do something: `avant jeudi 12 mars au soir (dans 3 jours)`. */
  deadline(day: Day, today: Day): string;
  /** The instant before which to do something: `avant mercredi 11 mars à 14 h 30 (demain)`. */
  before(instant: Date, today: Day): string;
  /** When a meeting takes place: `jeudi 12 mars de 14 h à 14 h 45`. */
  span(span: Span, today: Day): string;
}

const PARIS = 'Europe/Paris';
const LONG_DAY = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: PARIS });

interface Language {
  locale: string;
  time(clock: string): string;
  relative(days: number): string;
}

const FRENCH: Language = {
  locale: 'fr-FR',
  time: (clock) => `${Number(clock.slice(0, 2))} h${clock.endsWith(':00') ? '' : ` ${clock.slice(3)}`}`,
  relative: (days) => ['aujourd’hui', 'demain', 'après-demain'][days] ?? `dans ${days} jours`,
};
const ENGLISH: Language = {
  locale: 'en-GB',
  time: (clock) => clock,
  relative: (days) => ['today', 'tomorrow'][days] ?? `in ${days} days`,
};

function dayWriter({ locale }: Language): LetterDates['day'] {
  const thisYear = new Intl.DateTimeFormat(locale, LONG_DAY);
  const otherYear = new Intl.DateTimeFormat(locale, { ...LONG_DAY, year: 'numeric' });
  return (day, today) => {
    const format = day.slice(0, 4) === today.slice(0, 4) ? thisYear : otherYear;
    const text = format.format(new Date(`${day}T00:00:00Z`)).replace(',', '');
    // The first of a month is an ordinal in French, which Intl does not know.
    return locale.startsWith('fr') ? text.replace(/ 1 /, ' 1er ') : text;
  };
}

/** In brackets, how far a day is; nothing when it has passed. */
const distance = (language: Language, day: Day, today: Day): string => {
  const days = daysBetween(today, day);
  return days < 0 ? '' : ` (${language.relative(days)})`;
};

const timeOf = (language: Language, instant: Date): string => language.time(CLOCK.format(instant));

function datesOf(language: Language, words: { deadline: string[]; before: string[]; span: string[] }): LetterDates {
  const day = dayWriter(language);
  const phrase = (parts: string[], ...values: string[]) => parts.map((part, at) => part + (values[at] ?? '')).join('');
  return {
    day,
    deadline: (on, today) => phrase(words.deadline, day(on, today), distance(language, on, today)),
    before: (instant, today) => {
      const on = dayInParis(instant);
      return phrase(words.before, day(on, today), timeOf(language, instant), distance(language, on, today));
    },
    span: ({ startsAt, endsAt }, today) =>
      phrase(words.span, day(dayInParis(startsAt), today), timeOf(language, startsAt), timeOf(language, endsAt)),
  };
}

/** What a letter in French says. */
export const french = datesOf(FRENCH, {
  deadline: ['avant ', ' au soir'],
  before: ['avant ', ' à ', ''],
  span: ['', ' de ', ' à '],
});

/** What a letter in English says. */
export const english = datesOf(ENGLISH, {
  deadline: ['by ', ''],
  before: ['before ', ' at ', ''],
  span: ['', ' from ', ' to '],
});

/** The slot of an event as instants. */
export const spanOf = (slot: { startsAt: string; endsAt: string }): Span => ({
  startsAt: new Date(slot.startsAt),
  endsAt: new Date(slot.endsAt),
});
