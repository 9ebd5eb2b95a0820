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
    const has = distinct(youth.skills);
    const common = wanted.filter((skill) => has.includes(skill));
    const missing = wanted.filter((skill) => !has.includes(skill));
    const permille = wanted.length === 0 ? UNKNOWN_PERMILLE : Math.floor((1000 * common.length) / wanted.length);
    return { permille, values: { common, missing } };
  },
};

/** Folding costs more than all other criteria together, and a list reads the same skills for every line. */
const folded = new WeakMap<readonly string[], readonly string[]>();

function distinct(skills: readonly string[]): readonly string[] {
  const known = folded.get(skills);
  if (known) return known;
  const words = [...new Set(skills.map(fold))].sort();
  folded.set(skills, words);
  return words;
}
