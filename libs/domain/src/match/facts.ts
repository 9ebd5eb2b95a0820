/**
 * All that ranking may know of an offer and of a youth. There is no field for a name, an age, a sex, a nationality, a
 * family, a health condition or a contact detail, so no rule can read one (L1132-1): a birth date arrives only as the
 * days on which a contract may legally start.
 */
import type { Day } from '../calendar/day.js';
import type { ContractType, ContractWindow } from '../contract/contract-windows.js';
import type { Place } from '../place/distance.js';

/** An offer, as published; `occupation` is a ROME code. */
export interface OfferFacts {
  id: string;
  revision: number;
  contractTypes: ContractType[];
  occupation: string;
  /** The earliest start; without it the start is not known yet. */
  startFrom: Day | null;
  /** The latest start; without it any later start will do. */
  startTo: Day | null;
  /** How many are still to be hired. */
  openings: number;
  place: Place | null;
  skills: string[];
}

/** Where a career project stands. */
export type ProjectState = 'hypothesis' | 'underTest' | 'validated' | 'rejected' | 'reoriented';

/** A youth, as they want to be known; occupations are ROME codes and rank 1 is the dearest wish. */
export interface YouthFacts {
  id: string;
  revision: number;
  windows: ContractWindow[];
  contractTypes: ContractType[];
  wishes: { occupation: string; rank: number }[];
  place: Place | null;
  /** How far the youth says they can travel, in kilometres. */
  reachKm: number | null;
  availableFrom: Day | null;
  availableTo: Day | null;
  skills: string[];
  project: { occupation: string; state: ProjectState } | null;
}
