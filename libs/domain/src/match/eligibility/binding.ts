/**
 * Which failures stop a coach. Ranking suggests and people decide: a distance or a wish can be talked over with the youth, so it only warns.
 * What no talk can change stops: a contract that the law will never open to this person, and an offer without a free opening.
 */
import type { Answer } from './answer.js';
import type { RuleCode } from './codes.js';

const BINDING: readonly RuleCode[] = ['age-window', 'openings'];

/** The rules that forbid a proposal; one that time alone will open (`eligibleFrom`) does not. */
export function bindingFailures(answers: readonly Answer[]): RuleCode[] {
  return answers
    .filter((answer) => answer.answer === 'fail' && BINDING.includes(answer.rule) && answer.eligibleFrom === null)
    .map(({ rule }) => rule);
}
