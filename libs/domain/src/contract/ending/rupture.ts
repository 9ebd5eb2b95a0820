/**
 * Why a contract ended early. The reason is the legal one and depends on the phase; the cause is what a coach understood, for
 * helping and for counting. One never replaces the other.
 */
import type { Reason } from '../../match/reasons.js';
import type { ContractType } from '../contract-windows.js';
import json from './ruptures.json' with { type: 'json' };

/** When a contract was broken; `first45Days` and `trial` exclude each other. */
export const RUPTURE_PHASES = ['beforeStart', 'first45Days', 'trial', 'after'] as const;

/** One of `RUPTURE_PHASES`. */
export type RupturePhase = (typeof RUPTURE_PHASES)[number];

/** A legal reason, where and by whom it can be given. */
export interface RuptureReason extends Reason {
  readonly contractTypes: readonly ContractType[];
  readonly phases: readonly RupturePhase[];
  readonly by: readonly ('employer' | 'youth')[];
  readonly legalRef: string;
}

/** A cause; a restricted one may touch on health and is kept with the protected facts. */
export interface RuptureCause extends Reason {
  readonly restricted: boolean;
}

/** Every legal reason. */
export const RUPTURE_REASONS = json.reasons as readonly RuptureReason[];

/** Every cause. */
export const RUPTURE_CAUSES: readonly RuptureCause[] = json.causes;

/** The legal reasons that exist for a kind of contract in a phase (L6222-18 ff., L1243-1, L1243-2). */
export function ruptureReasons(type: ContractType, phase: RupturePhase): RuptureReason[] {
  return RUPTURE_REASONS.filter(({ contractTypes, phases }) => contractTypes.includes(type) && phases.includes(phase));
}
