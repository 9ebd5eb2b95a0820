import { REGULATED_WORK } from '@app/domain';
import { z } from 'zod';
import { day } from './common.js';

/**
 * What an offer says beside its title and its place: what ranking, the law and a reader need. `null` is "nobody told us yet", which is
 * not "no".
 */
export const diplomaLevel = z.number().int().min(3).max(8);
/** How company and training alternate; a free text would compare with nothing. */
export const offerRhythm = z.enum(['weekly', 'alternateWeeks', 'twoWeeks', 'blocks']);
export const weekday = z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']);
export const workMode = z.enum(['site', 'hybrid', 'remote']);
/** What the law calls the employer: a body of public law that is not industrial or commercial signs apprenticeships only (L6325-2). */
export const employerKind = z.enum(['private', 'epic', 'public']);
const yesNo = z.boolean().nullable();
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'A time like 04:30');
const regulatedCode = z
  .string()
  .max(60)
  .refine((code) => REGULATED_WORK.some(({ key }) => key === code), 'A code of regulated work');

export const offerDetails = z
  .object({
    /** 3 (CAP) to 8: the diploma that the apprentice prepares, and the one they need to come with. */
    levelPrepared: diplomaLevel.nullable(),
    levelRequired: diplomaLevel.nullable(),
    /** Whether the diploma to come with must be one for a trade, which a general baccalauréat is not. */
    professionalRequired: yesNo,
    durationMonths: z.number().int().min(1).max(54).nullable(),
    rhythm: offerRhythm.nullable(),
    /** The usual days in training. */
    trainingDays: z.array(weekday).max(6),
    hoursPerWeek: z.number().min(1).max(48).nullable(),
    nightWork: yesNo,
    earlyStart: yesNo,
    weekendWork: yesNo,
    /** The earliest usual beginning and the latest usual end; an end before the beginning is on the next day. */
    earliestAt: time.nullable(),
    latestAt: time.nullable(),
    /** Codes of regulated work (`REGULATED_WORK`); `null` unknown, empty none. */
    regulatedWork: z.array(regulatedCode).max(20).nullable(),
    /** Whether somebody under 18 may do it, and when that was declared to the labour inspectorate. */
    minorsAllowed: yesNo,
    minorsDeclaredOn: day.nullable(),
    workMode: workMode.nullable(),
    reachableWithoutLicence: yesNo,
    /** Whether the master or tutor is known by name, at the company. */
    tutorKnown: yesNo,
    employerKind: employerKind.nullable(),
  })
  .meta({ id: 'OfferDetails' });

export type OfferDetails = z.output<typeof offerDetails>;

/** Nobody told us anything yet. */
export const noDetails: OfferDetails = {
  levelPrepared: null,
  levelRequired: null,
  professionalRequired: null,
  durationMonths: null,
  rhythm: null,
  trainingDays: [],
  hoursPerWeek: null,
  nightWork: null,
  earlyStart: null,
  weekendWork: null,
  earliestAt: null,
  latestAt: null,
  regulatedWork: null,
  minorsAllowed: null,
  minorsDeclaredOn: null,
  workMode: null,
  reachableWithoutLicence: null,
  tutorKnown: null,
  employerKind: null,
};
