import { DIPLOMA_KINDS, TRAVEL_MODES, type DiplomaKind } from '@app/domain';
import { z } from 'zod';
import { contractType, day, id, place } from './common.js';
import { employerKind, offerDetails } from './offer-details.js';

/**
 * The public facts of an offer and of a youth, as events carry them and as ranking reads them. What is not named here never crosses a
 * wire: no contact detail, no name, no age, no protected criterion (article L1132-1 of the code du travail).
 */
export const offerFacts = z.object({
  id,
  revision: z.number().int(),
  contractTypes: z.array(contractType),
  occupation: z.string(),
  startFrom: day.nullable(),
  startTo: day.nullable(),
  openings: z.number().int(),
  place: place.nullable(),
  skills: z.array(z.string()),
  /** Absent, or a part of it, in what was said before offers had such details. */
  details: offerDetails.partial().optional(),
  /** `null` when the employer is of public law and must be asked. */
  employerKind: employerKind.nullable().optional(),
});

/** When a contract type is legally open to a person, without its ground; both days inclusive, `to` null when it has no end. */
export const contractWindow = z.object({
  contractType,
  from: day,
  to: day.nullable(),
  derogation: z.string().nullable(),
  ask: z.string().nullable(),
});

export const projectState = z.enum(['hypothesis', 'underTest', 'validated', 'rejected', 'reoriented']);

/** How a youth would like company and training to alternate. */
export const wishedRhythm = z.enum(['weekly', 'fortnightly', 'monthly', 'any']);
const diplomaKind = z.enum(DIPLOMA_KINDS.map(({ key }) => key) as [DiplomaKind, ...DiplomaKind[]]);

/** What is optional here was not said by older events. */
export const youthFacts = z.object({
  id,
  revision: z.number().int(),
  windows: z.array(contractWindow),
  /** The 18th and the 16th birthday while they are to come, because protections end on them; `null` once past: no age. */
  adultFrom: day.nullable().optional(),
  sixteenFrom: day.nullable().optional(),
  /** When a training may begin under school status, before a contract is possible. */
  schoolStatus: z
    .object({ from: day, to: day, ask: z.literal('completed3e').nullable() })
    .nullable()
    .optional(),
  /** Belongs to the public whose vocational contract may be longer; `false` says only that nothing here tells so. */
  reinforced: z.boolean().optional(),
  contractTypes: z.array(contractType),
  wishes: z.array(z.object({ occupation: z.string(), rank: z.number().int() })),
  place: place.nullable(),
  reachKm: z.number().nullable(),
  /** Ways to travel, from the day on which their licence may be held, and minutes one way. */
  travel: z
    .object({
      modes: z.array(z.object({ mode: z.enum(TRAVEL_MODES), from: day.nullable() })),
      maxMinutes: z.number().int().nullable(),
    })
    .optional(),
  availableFrom: day.nullable(),
  availableTo: day.nullable(),
  rhythm: wishedRhythm.nullable().optional(),
  diploma: z.object({ level: z.number().int().nullable(), kind: diplomaKind.nullable() }).nullable().optional(),
  skills: z.array(z.string()),
  project: z.object({ occupation: z.string(), state: projectState }).nullable(),
});

export const slot = z.object({ id, startsAt: z.iso.datetime(), endsAt: z.iso.datetime() }).meta({ id: 'Slot' });

/** What an employer may know of a proposed youth before an interview is confirmed: no name, age, address or place. */
export const presentation = z
  .object({
    skills: z.array(z.string()),
    project: z.object({ occupation: z.string(), state: projectState }).nullable(),
    contractTypes: z.array(contractType),
    availableFrom: day.nullable(),
    coachNote: z.string(),
  })
  .meta({ id: 'Presentation' });
