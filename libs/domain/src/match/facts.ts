/**
 * All that ranking may know of an offer and of a youth. There is no field for a name, an age, a sex, a nationality, a
 * family, a health condition or a contact detail, so no rule can read one (L1132-1): a birth date arrives only as the
 * days on which the law changes, and never with the ground that opens them. Facts marked with `?` are absent from what
 * was told before they existed.
 */
import type { Day } from '../calendar/day.js';
import type { ContractType, ContractWindow } from '../contract/contract-windows.js';
import type { SchoolStatusWindow } from '../contract/school-status.js';
import type { DiplomaKind } from '../diploma/diploma.js';
import type { EmployerKind } from '../employer/employer-kind.js';
import type { Place } from '../place/distance.js';
import type { TravelMode } from '../place/travel-modes.js';
import type { OfferTerms } from './offer-terms.js';

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
  details?: OfferTerms | undefined;
  /** `null` when it must be asked. */
  employerKind?: EmployerKind | null | undefined;
}

/** Where a career project stands. */
export type ProjectState = 'hypothesis' | 'underTest' | 'validated' | 'rejected' | 'reoriented';

/** How a youth would like company and training to alternate. */
export type WishedRhythm = 'weekly' | 'fortnightly' | 'monthly' | 'any';

/** The highest diploma that a youth holds; a level of `null` is unknown, or none when the kind is `none`. */
export interface HeldDiploma {
  level: number | null;
  kind: DiplomaKind | null;
}

/** A way to travel that the youth stated, from the day on which the law opens it; `null` when it is open. */
export interface StatedMode {
  mode: TravelMode;
  from: Day | null;
}

/** What the law protects or opens, compiled once from the file: days and one status, neither an age nor a ground. */
export interface LegalFacts {
  windows: ContractWindow[];
  /** The 18th and the 16th birthday while they are to come; `null` once they are past: no age. */
  adultFrom?: Day | null | undefined;
  sixteenFrom?: Day | null | undefined;
  /** When the training may begin as a pupil, before a contract is possible (L6222-1 al. 3). */
  schoolStatus?: SchoolStatusWindow | null | undefined;
  /** Belongs to those whose vocational contract may be longer (L6325-1-1); `false` says only that nothing here tells so. */
  reinforced?: boolean | undefined;
}

/** A youth, as they want to be known; occupations are ROME codes and rank 1 is the dearest wish. */
export interface YouthFacts extends LegalFacts {
  id: string;
  revision: number;
  contractTypes: ContractType[];
  wishes: { occupation: string; rank: number }[];
  place: Place | null;
  /** How far the youth says they can travel, in kilometres. */
  reachKm: number | null;
  /** By what, and for how long one way. */
  travel?: { modes: StatedMode[]; maxMinutes: number | null } | undefined;
  availableFrom: Day | null;
  availableTo: Day | null;
  rhythm?: WishedRhythm | null | undefined;
  diploma?: HeldDiploma | null | undefined;
  skills: string[];
  project: { occupation: string; state: ProjectState } | null;
}
