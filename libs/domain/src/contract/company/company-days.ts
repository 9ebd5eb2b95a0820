/**
 * The first 45 days of an apprentice: days of practical training that they were really in the company, consecutive or not (L6222-18 al. 1).
 * Days at the training centre, days off and absences do not count, so that these 45 days are over later than 45 days of the calendar.
 */
import { addDays, type Day, laterOf } from '../../calendar/day.js';
import type { Territory } from '../../calendar/holidays.js';
import type { ContractType } from '../contract-windows.js';
import { type Trial, trialOf } from '../ending/trial.js';
import { placeOn, type TrainingCalendar } from './training-calendar.js';

/** What is counted: from the first day of the contract to its last one. */
export interface CountedContract {
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly calendar: TrainingCalendar;
  readonly territory?: Territory;
}

/** How many days were spent in the company until a day, which is included. */
export function companyDays({ startsOn, endsOn, calendar, territory }: CountedContract, until: Day): number {
  const last = until < endsOn ? until : endsOn;
  let count = 0;
  for (let day = startsOn; day <= last; day = addDays(day, 1)) {
    if (placeOn(calendar, day, territory) === 'company') count += 1;
  }
  return count;
}

/** The day of the n-th day in the company; `null` when the contract has fewer. */
export function dayInCompany({ startsOn, endsOn, calendar, territory }: CountedContract, n: number): Day | null {
  let left = n;
  for (let day = startsOn; day <= endsOn; day = addDays(day, 1)) {
    if (placeOn(calendar, day, territory) === 'company') left -= 1;
    if (left <= 0) return day;
  }
  return null;
}

/** The facts of a contract that decide on its first days. */
export interface FirstDaysFacts {
  readonly contractType: ContractType;
  readonly startsOn: Day;
  /** The last day of the contract or, when it is permanent, of the apprenticeship or of the training. */
  readonly endsOn: Day;
  readonly permanent: boolean;
  readonly afterRupture: boolean;
  readonly calendar: TrainingCalendar | null;
  readonly territory?: Territory;
}

/** How a contract begins and the last day on which either side may leave freely. */
export interface FirstDays {
  readonly kind: Trial['kind'];
  readonly lastOn: Day;
}

/**
 * The first days of a contract. An apprenticeship that never comes to 45 days in the company keeps its freedom to the end; so does one
 * whose calendar nobody knows, of which no day may be said to have been spent in the company.
 */
export function firstDaysOf(facts: FirstDaysFacts): FirstDays {
  const { contractType, startsOn, endsOn, permanent, afterRupture, calendar, territory } = facts;
  const trial = trialOf(contractType, { startOn: startsOn, endOn: permanent ? null : endsOn, afterRupture });
  if (trial.kind === 'trial') return { kind: 'trial', lastOn: trial.lastOn };
  const counted = calendar && dayInCompany({ startsOn, endsOn, calendar, territory }, trial.companyDays);
  return { kind: 'first45Days', lastOn: laterOf(counted ?? endsOn, startsOn) };
}
