/** Who may accompany an alternant and how many at once: the *maître d'apprentissage* and the *tuteur* have different caps. */
import { birthdayOf, type Day } from '../../calendar/day.js';
import { type DatedRow, inForce, tableOf } from '../../law/dated-row.js';
import type { ContractType } from '../contract-windows.js';
import rows from './tutors.json' with { type: 'json' };

/** Every row of `tutors.json`. */
export const TUTORS = tableOf<DatedRow>(rows);

/** Whom a person accompanies on a day. */
export interface TutorLoad {
  readonly at: Day;
  /** Apprentices whose training was not extended. */
  readonly apprentices: number;
  /** Apprentices whose training is extended after an exam failure. */
  readonly extendedApprentices: number;
  /** People in a *contrat de professionnalisation*. */
  readonly vocational: number;
  /** The tutor is the employer, not an employee. */
  readonly isEmployer: boolean;
}

/** Whether there is room for one more person under a contract of this type (R6223-6, D6325-9). */
export function hasRoomForOneMore(type: ContractType, load: TutorLoad): boolean {
  const cap = (key: string) => inForce(TUTORS, key, load).value;
  if (type === 'apprenticeship') {
    const excess = Math.max(0, load.extendedApprentices - cap('apprenticeship-max-extended'));
    return load.apprentices + excess < cap('apprenticeship-max');
  }
  const all = load.apprentices + load.extendedApprentices + load.vocational;
  return all < cap(load.isEmployer ? 'vocational-max-employer' : 'vocational-max-employee');
}

/** Related experience of someone who would accompany; internships and apprenticeship do not count. */
export interface TutorExperience {
  readonly birthOn: Day;
  readonly startOn: Day;
  readonly years: number;
  /** Holds a diploma of the field, at least at the level prepared. */
  readonly hasDiploma: boolean;
}

/** Whether age and experience suffice where no branch agreement says otherwise (R6223-22, L6223-8-1, D6325-6). */
export function mayAccompany(type: ContractType, { birthOn, startOn, years, hasDiploma }: TutorExperience): boolean {
  const value = (key: string) => inForce(TUTORS, key, { at: startOn }).value;
  if (type === 'vocational') return years >= value('vocational-experience');
  const isAdult = birthdayOf(birthOn, value('apprenticeship-min-age')) <= startOn;
  const experience = hasDiploma ? 'apprenticeship-experience-with-diploma' : 'apprenticeship-experience';
  return isAdult && years >= value(experience);
}
