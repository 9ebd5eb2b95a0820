import { dayInParis, daysBetween, parseDay } from '@app/domain';

const PARIS = 'Europe/Paris';
const ABOUT_A_MONTH_DAYS = 45;

/** How one language says days and moments; people and the law count in Paris time, wherever the browser is. */
export interface When {
  /** `jeudi 12 mars`, with the year when it is not this one. */
  day(day: string): string;
  /** `12 mars 2027`. */
  date(day: string): string;
  /** `jeudi 12 mars à 14:30`. */
  moment(instant: string): string;
  /** `14:30`. */
  time(instant: string): string;
  /** `dans 3 jours`, `demain`, `il y a 2 semaines`. */
  fromNow(day: string): string;
  /** `jeudi 12 mars (dans 3 jours)`. */
  deadline(day: string): string;
  /** `jeudi 12 mars à 14:30 (demain)`. */
  deadlineAt(instant: string): string;
}

const noon = (day: string) => new Date(`${day}T12:00:00Z`);
const today = () => dayInParis(new Date());
const dayOf = (instant: string) => dayInParis(new Date(instant));

/** The calendar words of a language. */
export function whenIn(locale: string, at: string): When {
  const short = formatter(locale, { weekday: 'long', day: 'numeric', month: 'long' });
  const full = formatter(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const date = formatter(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  const clock = formatter(locale, { hour: '2-digit', minute: '2-digit' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });

  const day = (value: string) => (value.slice(0, 4) === today().slice(0, 4) ? short : full).format(noon(value));
  const time = (instant: string) => clock.format(new Date(instant));
  const moment = (instant: string) => `${day(dayOf(instant))} ${at} ${time(instant)}`;
  const fromNow = (value: string) => {
    const days = daysBetween(today(), parseDay(value));
    const far = Math.abs(days) > ABOUT_A_MONTH_DAYS;
    return far ? relative.format(Math.round(days / 30.4), 'month') : relative.format(days, 'day');
  };
  return {
    day,
    date: (value) => date.format(noon(value)),
    moment,
    time,
    fromNow,
    deadline: (value) => `${day(value)} (${fromNow(value)})`,
    deadlineAt: (instant) => `${moment(instant)} (${fromNow(dayOf(instant))})`,
  };
}

/** Whether a day is over in Paris. */
export const isPast = (day: string): boolean => day < today();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { timeZone: PARIS, ...options });
}
