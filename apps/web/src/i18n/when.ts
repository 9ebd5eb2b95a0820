import { dayInParis, daysBetween, parseDay } from '@app/domain';

const PARIS = 'Europe/Paris';
const ABOUT_A_MONTH_DAYS = 45;
const DAYS_A_MONTH = 30.4;

/** What a language adds to what `Intl` knows: the word before a clock time, and how it writes the first of a month. */
export interface Locale {
  tag: string;
  at: string;
  first: string;
}

/** How one language says days and moments; people and the law count in Paris time, wherever the browser is. */
export interface When {
  /** `12 mars 2027`. */
  date(day: string): string;
  /** `mars 2027`, from `2027-03`. */
  month(month: string): string;
  /** `jeudi 12 mars à 14:30`, with the year when it is not this one. */
  moment(instant: string): string;
  /** `jeudi 12 mars (dans 3 jours)`. */
  deadline(day: string): string;
  /** `jeudi 12 mars à 14:30 (demain)`. */
  deadlineAt(instant: string): string;
}

const today = () => dayInParis(new Date());
const dayOf = (instant: string) => dayInParis(new Date(instant));

/** The calendar words of a language. */
export function whenIn({ tag, at, first }: Locale): When {
  const thisYear = dayFormat({ tag, first }, { weekday: 'long', day: 'numeric', month: 'long' });
  const otherYear = dayFormat({ tag, first }, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const date = dayFormat({ tag, first }, { day: 'numeric', month: 'long', year: 'numeric' });
  const months = new Intl.DateTimeFormat(tag, { timeZone: PARIS, month: 'long', year: 'numeric' });
  const clock = new Intl.DateTimeFormat(tag, { timeZone: PARIS, hour: '2-digit', minute: '2-digit' });
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });

  const day = (value: string) => (value.slice(0, 4) === today().slice(0, 4) ? thisYear : otherYear)(value);
  const moment = (instant: string) => `${day(dayOf(instant))} ${at} ${clock.format(new Date(instant))}`;
  const fromNow = (value: string) => {
    const days = daysBetween(today(), parseDay(value));
    const far = Math.abs(days) > ABOUT_A_MONTH_DAYS;
    return far ? relative.format(Math.round(days / DAYS_A_MONTH), 'month') : relative.format(days, 'day');
  };
  return {
    date,
    month: (value) => months.format(new Date(`${value}-15T12:00:00Z`)),
    moment,
    deadline: (value) => `${day(value)} (${fromNow(value)})`,
    deadlineAt: (instant) => `${moment(instant)} (${fromNow(dayOf(instant))})`,
  };
}

/** Whether a day is over in Paris. */
export const isPast = (day: string): boolean => day < today();

function dayFormat({ tag, first }: Omit<Locale, 'at'>, options: Intl.DateTimeFormatOptions): (day: string) => string {
  const format = new Intl.DateTimeFormat(tag, { timeZone: PARIS, ...options });
  const written = ({ type, value }: Intl.DateTimeFormatPart) => (type === 'day' && value === '1' ? first : value);
  return (day) =>
    format
      .formatToParts(new Date(`${day}T12:00:00Z`))
      .map(written)
      .join('');
}
