/**
 * Work that is dangerous for minors. In vocational training it is open to them from 15 after a declaration to the labour
 * inspectorate, made for the site before anyone is assigned. What stays forbidden to every minor is not in this table.
 */
import { addDays, addYears, birthdayOf, type Day } from '../calendar/day.js';
import { isMinor } from '../contract/adult.js';
import { inForce, type LawRow, tableOf } from '../law/dated-row.js';
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
  if (declaredOn === null || declaredOn > at) return { answer: 'declare' };
  const years = inForce(PROTECTION, 'regulated-work-declaration', { at: declaredOn }).value;
  const validUntil = addDays(addYears(declaredOn, years), -1);
  return at <= validUntil ? { answer: 'declared', validUntil } : { answer: 'declare' };
}
