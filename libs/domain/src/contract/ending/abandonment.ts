/** Why a contract was given up before anybody was bound by it: a closed list, so that it can be counted. */
import { checkListed, type Reason } from '../../match/reasons.js';
import list from './abandonments.json' with { type: 'json' };

/** Every reason, in the order in which they are shown. */
export const ABANDONMENTS: readonly Reason[] = list;

/** Throws `reason-required`, `reason-unknown` or `comment-required`. */
export function checkAbandonment(said: { reason?: string | null; comment?: string | null }): void {
  checkListed({ list: 'abandonment', reasons: ABANDONMENTS }, said);
}
