import { z } from 'zod';
import { contractType, day, id, place } from './common.js';
import { offerDetails } from './offer-details.js';

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
  /** Absent in what was said before offers had details. */
  details: offerDetails.optional(),
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

export const youthFacts = z.object({
  id,
  revision: z.number().int(),
  windows: z.array(contractWindow),
  contractTypes: z.array(contractType),
  wishes: z.array(z.object({ occupation: z.string(), rank: z.number().int() })),
  place: place.nullable(),
  reachKm: z.number().nullable(),
  availableFrom: day.nullable(),
  availableTo: day.nullable(),
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
