/**
 * The youth comes with the diploma that the offer requires, by level and by kind: a general *baccalauréat* has the level of a vocational one
 * and is no qualification for a trade (D6325-15). Nothing required is no obstacle; a training two levels up is a question to its centre.
 */
import { heldLevel, isForATrade, missingLevels } from '../../comparison/diploma-gap.js';
import type { OfferFacts, YouthFacts } from '../../facts.js';
import { fail, pass, type Rule, type RuleAnswer, unknown, type Values } from '../answer.js';

/** Passes when level and kind are met, asks what nobody knows. */
export const diplomaRule: Rule = {
  code: 'diploma',
  version: 1,
  ground: 'offer',
  articles: ['D6113-19', 'D6325-15'],
  check: (offer, youth) => {
    const { levelRequired = null, levelPrepared = null } = offer.details ?? {};
    const level = youth.diploma?.level ?? null;
    const kind = youth.diploma?.kind ?? null;
    const values = { required: levelRequired, prepared: levelPrepared, level, kind };
    const missing = missingLevels(offer, youth);
    if (missing === null) return unknown('youth-diploma', values);
    if (missing > 0) return fail('diploma-too-low', values, { change: 'lower-diploma', values: { level } });
    return kindOf(offer, youth, values) ?? entryOf(offer, youth, values);
  },
};

function kindOf({ details }: OfferFacts, { diploma }: YouthFacts, values: Values): RuleAnswer | null {
  if (details?.professionalRequired !== true) return null;
  const professional = isForATrade(diploma);
  if (professional === null) return unknown('professional-diploma', values);
  if (professional) return null;
  return fail('diploma-not-professional', values, { change: 'take-any-diploma', values: {} });
}

/** Trainings are entered from the level below; from further down, their centre says whether. */
function entryOf({ details }: OfferFacts, { diploma }: YouthFacts, values: Values): RuleAnswer {
  const prepared = details?.levelPrepared ?? null;
  const held = heldLevel(diploma);
  const isFar = prepared !== null && held !== null && prepared - held > 1;
  return isFar ? unknown('training-entry', values) : pass(values);
}
