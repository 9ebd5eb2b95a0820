import type { OfferDetails } from '@app/contracts';
import type { Day } from '@app/domain';
import type { FieldError } from '../../design/form/error-summary';
import type { Words } from '../../i18n/catalogues';
import type { Translate } from '../../i18n/translate';

/** What can be answered by yes, no, or that nobody knows. */
export const YES_OR_NO = [
  'tutorKnown',
  'reachableWithoutLicence',
  'professionalRequired',
  'nightWork',
  'earlyStart',
  'weekendWork',
  'minorsAllowed',
] as const;
type YesOrNo = (typeof YES_OR_NO)[number];

/** The details of an offer as text that is typed; empty where nobody knows. */
export interface TypedDetails extends Record<YesOrNo, string> {
  levelPrepared: string;
  levelRequired: string;
  durationMonths: string;
  rhythm: string;
  trainingDays: OfferDetails['trainingDays'];
  hoursPerWeek: string;
  earliestAt: string;
  latestAt: string;
  /** Whether there is regulated work: yes, no or unknown; which, when there is. */
  regulated: string;
  regulatedWork: string[];
  minorsDeclaredOn: string;
  workMode: string;
  employerKind: string;
}

const answer = (value: boolean | null): string => (value === null ? '' : value ? 'yes' : 'no');
const answered = (text: string): boolean | null => (text === '' ? null : text === 'yes');
const numberIn = (text: string): number | null => (text.trim() === '' ? null : Number(text.trim().replace(',', '.')));

export function typedOf(details: OfferDetails): TypedDetails {
  const { levelPrepared, levelRequired, durationMonths, hoursPerWeek, regulatedWork } = details;
  const answers = Object.fromEntries(YES_OR_NO.map((name) => [name, answer(details[name])])) as Record<YesOrNo, string>;
  return {
    ...answers,
    ...{ levelPrepared: String(levelPrepared ?? ''), levelRequired: String(levelRequired ?? '') },
    ...{ durationMonths: String(durationMonths ?? ''), hoursPerWeek: String(hoursPerWeek ?? '') },
    ...{ rhythm: details.rhythm ?? '', trainingDays: details.trainingDays, workMode: details.workMode ?? '' },
    ...{ earliestAt: details.earliestAt ?? '', latestAt: details.latestAt ?? '' },
    regulated: regulatedWork === null ? '' : regulatedWork.length ? 'yes' : 'no',
    regulatedWork: regulatedWork ?? [],
    ...{ minorsDeclaredOn: details.minorsDeclaredOn ?? '', employerKind: details.employerKind ?? '' },
  };
}

export function detailsIn(typed: TypedDetails): OfferDetails {
  const answers = Object.fromEntries(YES_OR_NO.map((name) => [name, answered(typed[name])])) as Record<
    YesOrNo,
    boolean | null
  >;
  const regulated = typed.regulated === '' ? null : typed.regulated === 'yes' ? typed.regulatedWork : [];
  return {
    ...answers,
    ...{ levelPrepared: numberIn(typed.levelPrepared), levelRequired: numberIn(typed.levelRequired) },
    ...{ durationMonths: numberIn(typed.durationMonths), hoursPerWeek: numberIn(typed.hoursPerWeek) },
    rhythm: (typed.rhythm || null) as OfferDetails['rhythm'],
    trainingDays: typed.trainingDays,
    workMode: (typed.workMode || null) as OfferDetails['workMode'],
    ...{ earliestAt: typed.earliestAt || null, latestAt: typed.latestAt || null },
    regulatedWork: regulated,
    minorsDeclaredOn: (regulated?.length && typed.minorsDeclaredOn ? typed.minorsDeclaredOn : null) as Day | null,
    employerKind: (typed.employerKind || null) as OfferDetails['employerKind'],
  };
}

const [MOST_MONTHS, MOST_HOURS] = [54, 48];

/** What is left to correct; the API takes nothing else. */
export function detailErrors(typed: TypedDetails, t: Translate<Words>): FieldError[] {
  const errors: FieldError[] = [];
  const [months, hours] = [numberIn(typed.durationMonths), numberIn(typed.hoursPerWeek)];
  if (months !== null && !(Number.isInteger(months) && months >= 1 && months <= MOST_MONTHS!))
    errors.push({ field: 'edit-durationMonths', message: t('details.monthsWrong', { most: MOST_MONTHS! }) });
  if (hours !== null && !(hours >= 1 && hours <= MOST_HOURS!))
    errors.push({ field: 'edit-hoursPerWeek', message: t('details.hoursWrong', { most: MOST_HOURS! }) });
  if (typed.regulated === 'yes' && !typed.regulatedWork.length)
    errors.push({ field: 'edit-regulated', message: t('details.regulatedMissing') });
  return errors;
}
