/**
 * Which failures stop a coach. Ranking suggests and people decide: a distance or a wish can be talked over with the youth, so it only warns.
 * What no talk can change stops: what the law will never allow as the offer stands, and an offer without a free opening.
 */
import type { Answer } from './answer.js';
import type { RuleCode } from './codes.js';
import { RULES } from './eligibility.js';

const BINDING: ReadonlySet<RuleCode> = new Set([
  'openings',
  ...RULES.filter(({ ground }) => ground === 'law').map(({ code }) => code),
]);

/** The rules that forbid a proposal; one that time alone will open (`eligibleFrom`) does not. */
export function bindingFailures(answers: readonly Answer[]): RuleCode[] {
  return answers
    .filter((answer) => answer.answer === 'fail' && BINDING.has(answer.rule) && answer.eligibleFrom === null)
    .map(({ rule }) => rule);
}
