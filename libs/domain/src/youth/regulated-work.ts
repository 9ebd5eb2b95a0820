/**
 * Work that is dangerous for minors. In vocational training it is open to them from 15 after a declaration to the labour
 * inspectorate, made for the site before anyone is assigned. What stays forbidden to every minor is not in this table.
 */
import { addDays, addYears, birthdayOf, type Day } from '../calendar/day.js';
import { isMinor } from '../contract/adult.js';
import { inForce, type LawRow, tableOf } from '../law/dated-row.js';
import { perDay } from '../law/per-day.js';
import rows from './regulated-work.json' with { type: 'json' };
import { PROTECTION } from './working-time.js';

/** A category of regulated work, by its code (`key`) and as people read it. */
export interface RegulatedWork extends LawRow {
  readonly fr: string;
  readonly en: string;
}

/** Every row of `regulated-work.json` (D4153-15 to D4153-37). */
export const REGULATED_WORK = tableOf<RegulatedWork>(rows);

/** A post and the last declaration of its site. */
export interface RegulatedPost {
  readonly birthOn: Day;
  /** Codes of regulated work that the post contains. */
  readonly categories: readonly string[];
  readonly declaredOn: Day | null;
}

/** Whether a declaration is needed, and until when the present one holds. */
export type RegulatedAnswer =
  { readonly answer: 'notNeeded' | 'tooYoung' | 'declare' } | { readonly answer: 'declared'; readonly validUntil: Day };

/** What must be done before the person is assigned on a day (R4153-40, R4153-41). */
export function regulatedWork({ birthOn, categories, declaredOn }: RegulatedPost, at: Day): RegulatedAnswer {
  const regulated = REGULATED_WORK.some(({ key }) => categories.includes(key));
  if (!regulated || !isMinor(birthOn, at)) return { answer: 'notNeeded' };
  if (at < birthdayOf(birthOn, inForce(PROTECTION, 'regulated-work-min-age', { at }).value))
    return { answer: 'tooYoung' };
  const validUntil = declarationHolds(declaredOn, at);
  return validUntil === null ? { answer: 'declare' } : { answer: 'declared', validUntil };
}

/** The last day of a declaration that holds on a day; `null` when it must be made first, or made again. */
export function declarationHolds(declaredOn: Day | null, at: Day): Day | null {
  if (declaredOn === null || declaredOn > at) return null;
  const validUntil = lastDayOf(declaredOn);
  return at <= validUntil ? validUntil : null;
}

const lastDayOf = perDay((declaredOn: Day): Day => {
  const years = inForce(PROTECTION, 'regulated-work-declaration', { at: declaredOn }).value;
  return addDays(addYears(declaredOn, years), -1);
});
