/**
 * Work that is regulated for those under 18 was declared to the labour inspectorate for the site, by dated means and within three years
 * (R4153-40, R4153-41, R4153-44). It is open from 15, which every contract window requires already (L4153-8, L4153-9).
 */
import { settingsOf, type WorkSetting } from '../../../occupation/details.js';
import { declarationHolds } from '../../../youth/regulated-work.js';
import { latestStart } from '../../comparison/start-period.js';
import { fail, pass, type Rule, unknown } from '../answer.js';
import { isProtected } from './minority.js';

const REGULATED_SETTINGS: readonly WorkSetting[] = ['regulatedMachines', 'heights'];

/** Passes for adults, without regulated work and with a declaration that holds at the start; asks for one that nobody stated. */
export const regulatedWorkRule: Rule = {
  code: 'regulated-work',
  version: 1,
  ground: 'law',
  articles: ['D4153-15 to D4153-37', 'L4153-8', 'L4153-9', 'R4153-40', 'R4153-41', 'R4153-44'],
  check: (offer, youth, today) => {
    const at = latestStart(offer, today);
    const terms = offer.details;
    const declaredOn = terms?.minorsDeclaredOn ?? null;
    const work = terms?.regulatedWork ?? null;
    const values = { work: work && [...work].sort(), declaredOn };
    const minor = isProtected(youth.adultFrom, at);
    const isSaid = work !== null || !settingsOf(offer.occupation).some((one) => REGULATED_SETTINGS.includes(one));
    const isFree = isSaid && (work ?? []).length === 0 && terms?.minorsAllowed !== false;
    if (minor === false || isFree) return pass(values);
    if (minor === null) return unknown('adulthood', values);
    const grown = { change: 'be-adult' as const, values: {}, eligibleFrom: youth.adultFrom ?? null };
    if (terms?.minorsAllowed === false) return fail('minors-not-taken', values, grown);
    const validUntil = declarationHolds(declaredOn, at);
    if (validUntil !== null) return pass({ ...values, validUntil });
    if (!isSaid) return unknown('regulated-work', values);
    if (declaredOn === null || declaredOn > at) return unknown('declaration', values);
    return fail('declaration-expired', values, { ...grown, change: 'declare-again' });
  },
};
