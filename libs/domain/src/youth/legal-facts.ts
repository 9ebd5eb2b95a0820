/**
 * From a file to what others may know of the law's view of a person: days on which something opens or a protection ends, and one status.
 * Two people in the same legal position are written with the same bytes, whatever brought them there.
 */
import { birthdayOf, type Day, laterOf, yearMonthDate } from '../calendar/day.js';
import { adultOn } from '../contract/adult.js';
import { AGE_WINDOWS, contractWindows, type PersonFacts } from '../contract/contract-windows.js';
import { isReinforcedPublic } from '../contract/duration.js';
import { schoolBeginsFor, schoolStatusWindow } from '../contract/school-status.js';
import type { DiplomaKind } from '../diploma/diploma.js';
import { inForce } from '../law/dated-row.js';
import { modesOpenTo, type TravelMode } from '../place/travel-modes.js';
import type { LegalFacts, StatedMode } from '../match/facts.js';
import { type Grounds, personFactsOf, type ProtectedGrounds } from './person-facts.js';
import { schoolAgeEndsOn } from './working-time.js';

/** What a file says of a person, without what is protected. */
export interface FileFacts {
  readonly birthOn: Day;
  readonly completed3e: boolean | null;
  readonly diplomaKind: DiplomaKind | null;
  readonly grounds: Grounds & { readonly jobSeekerSince?: Day | null };
}

/** The legal facts of a person on a day; protected facts open windows and change nothing else. */
export function legalFactsOf(file: FileFacts, secret: ProtectedGrounds, at: Day): LegalFacts {
  const person = personFactsOf({ ...file, at }, file.grounds, secret);
  return {
    windows: contractWindows(person, at),
    adultFrom: toCome(adultOn(file.birthOn), at),
    sixteenFrom: toCome(schoolAgeEndsOn(file.birthOn), at),
    schoolStatus: schoolStatusOf(person, at),
    reinforced: isReinforced(file, at),
  };
}

/** Ways to travel as a file names them: `carried` is a car that somebody else drives. */
export type FileMode = 'walk' | 'bicycle' | 'moped' | 'car' | 'bus' | 'train' | 'carried';

const AS_MODE: Readonly<Record<FileMode, TravelMode>> = {
  walk: 'walk',
  bicycle: 'bicycle',
  moped: 'moped',
  car: 'car',
  bus: 'publicTransport',
  train: 'publicTransport',
  carried: 'car',
};

/** The stated ways, each from the day on which its licence may be held; whoever states a moped or a car has the licence, or will. */
export function statedModesOf(modes: readonly FileMode[], birthOn: Day, at: Day): StatedMode[] {
  const all = { birthOn, licences: ['AM', 'B'], vehicles: ['bicycle', 'moped', 'car'] } as const;
  const stated = new Set(modes.map((mode) => AS_MODE[mode]));
  return modesOpenTo(all, at)
    .filter(({ mode }) => stated.has(mode))
    .map(({ mode, from }) => ({ mode, from: isDriven(mode, modes) ? null : from }));
}

function isDriven(mode: TravelMode, modes: readonly FileMode[]): boolean {
  return mode === 'car' && modes.includes('carried');
}

function toCome(day: Day, at: Day): Day | null {
  return at < day ? day : null;
}

function schoolStatusOf(person: PersonFacts, at: Day): LegalFacts['schoolStatus'] {
  if (at >= schoolAgeEndsOn(person.birthOn)) return null;
  const window = schoolStatusWindow(person, schoolBeginsFor(person.birthOn, at));
  return window && window.to >= at ? { ...window, from: laterOf(window.from, at) } : null;
}

/** Health opens this status too, and is left out: it would be told by the difference. */
function isReinforced({ birthOn, diplomaKind, grounds }: FileFacts, at: Day): boolean {
  const { maxAgeExclusive } = inForce(AGE_WINDOWS, 'vocational-16-25', { at });
  const young = maxAgeExclusive !== null && at < birthdayOf(birthOn, maxAgeExclusive);
  const { jobSeeker, jobSeekerSince: since, rsa, ass, aidedContract } = grounds;
  const facts = {
    youngWithoutQualification: young && diplomaKind === 'none',
    jobSeekerMonths: jobSeeker === true && since ? wholeMonths(since, at) : 0,
    benefitsOrAidedContract: [rsa, ass, aidedContract].includes(true),
  };
  return isReinforcedPublic(facts, at) === true;
}

function wholeMonths(from: Day, to: Day): number {
  const [year, month, date] = yearMonthDate(from);
  const [toYear, toMonth, toDate] = yearMonthDate(to);
  // More than twelve months have passed from the day after the anniversary on.
  return (toYear - year) * 12 + toMonth - month + (toDate > date ? 1 : 0);
}
