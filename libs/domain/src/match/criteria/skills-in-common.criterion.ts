/** How many of the skills that the offer names the youth has. */
import { fold } from '../../occupation/words.js';
import { type Criterion, UNKNOWN_PERMILLE } from './criterion.js';

/** The share of the offer's skills that the youth has; an offer that names none says nothing about anyone. */
export const skillsInCommonCriterion: Criterion = {
  code: 'skills-in-common',
  version: 1,
  side: 'employer',
  measure: (offer, youth) => {
    const wanted = distinct(offer.skills);
    const has = new Set(distinct(youth.skills));
    const common = wanted.filter((skill) => has.has(skill));
    const missing = wanted.filter((skill) => !has.has(skill));
    const permille = wanted.length === 0 ? UNKNOWN_PERMILLE : Math.floor((1000 * common.length) / wanted.length);
    return { permille, values: { common, missing } };
  },
};

function distinct(skills: readonly string[]): string[] {
  return [...new Set(skills.map(fold))].sort();
}
