/**
 * The name of what ranked a list. A shown list is kept with it, so that the list can be replayed to the same bytes, and
 * a change of rules or weights that forgot its version is seen. The hash tells versions apart; it protects nothing.
 */
import { CRITERIA } from '../criteria/criteria.js';
import limits from '../comparison/limits.json' with { type: 'json' };
import rhythms from '../comparison/rhythms.json' with { type: 'json' };
import { RULES } from '../eligibility/eligibility.js';
import { DURATIONS } from '../../contract/duration.js';
import { DIPLOMA_KINDS } from '../../diploma/diploma.js';
import { EMPLOYER_KINDS } from '../../employer/employer-kind.js';
import { allDetails } from '../../occupation/details.js';
import travelModes from '../../place/travel-modes.json' with { type: 'json' };
import { NIGHTS } from '../../youth/night.js';
import sectors from '../../youth/sectors.json' with { type: 'json' };
import { PROTECTION } from '../../youth/working-time.js';
import weights from './weights.json' with { type: 'json' };

/** The version of the weights and the hash of rules, criteria, weights, limits, and what else the rules read. */
export interface RuleSet {
  readonly version: number;
  readonly hash: string;
}

/** FNV-1a over UTF-8, 32 bits, eight hexadecimal digits (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

/** JSON with sorted keys, so that the order in which a file is written does not change its hash. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** The rule set in force. */
export const RULE_SET: RuleSet = {
  version: weights.version,
  hash: fnv1a(
    canonicalJson({
      rules: RULES.map(({ code, version }) => [code, version]),
      criteria: CRITERIA.map(({ code, version, side }) => [code, version, side]),
      weights,
      limits,
      rhythms,
      travelModes,
      sectors,
      settings: allDetails().map(({ code, settings }) => [code, settings]),
      law: [DURATIONS, PROTECTION, NIGHTS, DIPLOMA_KINDS, EMPLOYER_KINDS],
    }),
  ),
};
