import { CONTRACT_ENDS } from '@app/domain';
import { z } from 'zod';
import { contractType, day, id, place } from './common.js';
import { projectState, wishedRhythm } from './facts.js';

/**
 * The file of a youth in groups, one per page of a form: each is written by itself and read as a part of the whole. `null` says that
 * nobody knows yet. Nothing here is protected: health, disability and what resembles them have a file of their own.
 */
const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^\P{Cc}*$/u, 'no control characters');
const yesNo = z.boolean().nullable();

/** Whether a way to reach somebody works: nobody tried, it answered, it came back, they do not want it. */
export const channelState = z.enum(['unverified', 'verified', 'bounced', 'refused']);
const email = z.email().max(254).toLowerCase().nullable();
const phone = z
  .string()
  .regex(/^\+[1-9]\d{7,14}$/)
  .nullable();

export const guardian = z
  .object({
    id,
    firstName: line(80),
    lastName: line(80),
    relationship: z.enum(['mother', 'father', 'grandparent', 'guardian', 'fosterFamily', 'institution', 'other']),
    email,
    phone,
    /** Holds parental authority, so signs; else is only told. */
    signs: z.boolean(),
  })
  .meta({ id: 'Guardian' });

export const wishSource = z.enum(['youth', 'coach', 'test', 'immersion']);
const wish = z.object({
  occupation: z.string().regex(/^[A-N]\d{4}$/),
  rank: z.number().int().min(1).max(20),
  source: wishSource,
});
export const project = z.object({ occupation: wish.shape.occupation, state: projectState, on: day.nullable() });

export const diplomaKind = z.enum(['none', 'general', 'technological', 'vocational', 'title', 'higher']);
const language = z.object({ name: line(40), level: z.enum(['basic', 'good', 'native']) });

/** A fact that opens a contract, with who said it and when; a fact that nobody knows is `null`. */
const fact = <T extends z.ZodType>(value: T) =>
  z
    .object({ value, source: z.enum(['youth', 'guardian', 'coach', 'partner', 'document', 'file']), on: day })
    .nullable();

export const situation = z
  .object({
    jobSeeker: fact(z.object({ registered: z.boolean(), since: day.nullable() })),
    rsa: fact(z.boolean()),
    ass: fact(z.boolean()),
    aidedContract: fact(z.boolean()),
    businessProject: fact(z.boolean()),
    emancipated: fact(z.boolean()),
    previousContract: fact(z.object({ contractType, endedOn: day, end: z.enum(CONTRACT_ENDS) })),
  })
  .meta({ id: 'Situation' });

export const youthGroups = {
  identity: z.object({ firstName: line(80), lastName: line(80), birthOn: day, reference: line(80).nullable() }),
  contact: z.object({ email, emailState: channelState, phone, phoneState: channelState }),
  guardians: z.object({ guardians: z.array(guardian).max(6) }),
  travel: z.object({
    place: place.nullable(),
    travelModes: z.array(z.enum(['walk', 'bicycle', 'moped', 'car', 'bus', 'train', 'carried'])).max(7),
    maxMinutes: z.number().int().min(0).max(300).nullable(),
    reachKm: z.number().int().min(0).max(1000).nullable(),
  }),
  schooling: z.object({
    schooling: z.enum(['pupil', 'student', 'apprentice', 'dropout', 'left']).nullable(),
    lastClass: line(80).nullable(),
    completed3e: yesNo,
    /** 3 to 8 of the national framework; `null` is unknown, `none` as its kind says that there is none. */
    diplomaLevel: z.number().int().min(3).max(8).nullable(),
    diplomaKind: diplomaKind.nullable(),
  }),
  wishes: z.object({ wishes: z.array(wish).max(10), project: project.nullable() }),
  search: z.object({
    contractTypes: z.array(contractType).max(2),
    availableFrom: day.nullable(),
    availableTo: day.nullable(),
    rhythm: wishedRhythm.nullable(),
  }),
  skills: z.object({ skills: z.array(line(120)).max(30), languages: z.array(language).max(10) }),
  situation: z.object({ situation }),
} as const;

/** A commune as a form asks for it; the app finds the place. */
const commune = z.object({ postalCode: z.string().regex(/^\d{5}$/), commune: line(80) });
const travelIn = youthGroups.travel.omit({ place: true }).extend({ place: commune.nullable() });
const guardiansIn = z.object({ guardians: z.array(guardian.partial({ id: true })).max(6) });
const { identity, contact, schooling, wishes, search, skills } = youthGroups;

/** What a form sends: a group, or some of its fields; what is left out stays as it is. */
export const youthChange = z
  .object({
    identity: identity.partial(),
    contact: contact.partial(),
    guardians: guardiansIn,
    travel: travelIn.partial(),
    schooling: schooling.partial(),
    /** The career project has a life of its own (`youth-project.http.ts`). */
    wishes: wishes.pick({ wishes: true }),
    search: search.partial(),
    skills: skills.partial(),
    situation: z.object({ situation: situation.partial() }),
  })
  .partial();

/** What a youth sends of their own file: whatever they wish for is their wish. */
export const ownChange = z
  .object({
    contact: contact.pick({ email: true, phone: true }).partial(),
    travel: travelIn.partial(),
    wishes: z.object({ wishes: z.array(wish.omit({ source: true })).max(10) }),
    search: search.partial(),
  })
  .partial();
