/**
 * What an offer says of the work itself, as far as ranking reads it or a coach is told when it changes. `null`, or nothing at all in what was told before offers
 * had details, is "nobody told us yet", which is not "no".
 */
import type { Day } from '../calendar/day.js';

/** How company and training alternate: each week, week by week, two weeks by two weeks, longer blocks. */
export type OfferRhythm = 'weekly' | 'alternateWeeks' | 'twoWeeks' | 'blocks';

/** A day of the week on which training may be. */
export type TrainingDay = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday';

/** The terms; levels are 3 (CAP) to 8. */
export interface OfferTerms {
  /** The diploma that is prepared. */
  levelPrepared?: number | null | undefined;
  /** The diploma to come with, and whether it must be for a trade (`qualificationIsProfessional`). */
  levelRequired?: number | null | undefined;
  professionalRequired?: boolean | null | undefined;
  durationMonths?: number | null | undefined;
  rhythm?: OfferRhythm | null | undefined;
  /** The usual days in training. */
  trainingDays?: TrainingDay[] | undefined;
  hoursPerWeek?: number | null | undefined;
  nightWork?: boolean | null | undefined;
  /** Begins before six. */
  earlyStart?: boolean | null | undefined;
  weekendWork?: boolean | null | undefined;
  /** The earliest usual beginning and the latest usual end, `HH:MM`; an end before the beginning is on the next day. */
  earliestAt?: string | null | undefined;
  latestAt?: string | null | undefined;
  /** Codes of `REGULATED_WORK`; empty for none. */
  regulatedWork?: string[] | null | undefined;
  minorsAllowed?: boolean | null | undefined;
  /** When regulated work by minors was declared to the labour inspectorate. */
  minorsDeclaredOn?: Day | null | undefined;
  workMode?: 'site' | 'hybrid' | 'remote' | null | undefined;
  reachableWithoutLicence?: boolean | null | undefined;
}
