/** In which phase a contract was broken, and whether the law knows this reason there. Everything follows from the day, however late it is told. */
import type { Day } from '../../calendar/day.js';
import { DomainError } from '../../domain-error.js';
import { checkListed } from '../../match/reasons.js';
import type { ContractType } from '../contract-windows.js';
import { RUPTURE_CAUSES, type RupturePhase, ruptureReasons } from './rupture.js';

/** The days that decide on the phase. */
export interface RuptureDays {
  readonly signedOn: Day;
  readonly startsOn: Day;
  /** How the contract begins: with 45 days in the company, or with a trial period. */
  readonly firstDays: 'first45Days' | 'trial';
  /** The last of these days. */
  readonly firstDaysEndOn: Day;
}

/** The phase of a day; the last of the first days still belongs to them (L6222-18 al. 1). Throws `rupture-before-signature`. */
export function rupturePhase(
  { signedOn, startsOn, firstDays, firstDaysEndOn }: RuptureDays,
  brokenOn: Day,
): RupturePhase {
  if (brokenOn < signedOn) throw new DomainError('rupture-before-signature', { signedOn, brokenOn });
  if (brokenOn < startsOn) return 'beforeStart';
  return brokenOn <= firstDaysEndOn ? firstDays : 'after';
}

/** What is told of a rupture; the comments belong to the reason and to the cause. */
export interface ToldRupture {
  readonly contractType: ContractType;
  readonly phase: RupturePhase;
  readonly initiator: 'employer' | 'youth';
  readonly reason: string;
  readonly comment?: string | null;
  readonly cause: string;
  readonly causeComment?: string | null;
}

/** Throws `reason-unknown` for a reason that this phase or this side does not have, `comment-required`. */
export function checkRupture({ contractType, phase, initiator, ...told }: ToldRupture): void {
  const reasons = ruptureReasons(contractType, phase).filter(({ by }) => by.includes(initiator));
  checkListed({ list: 'rupture', reasons }, told);
  checkListed({ list: 'cause', reasons: RUPTURE_CAUSES }, { reason: told.cause, comment: told.causeComment });
}
