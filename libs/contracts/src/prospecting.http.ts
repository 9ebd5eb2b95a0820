import { z } from 'zod';
import { role } from './access.js';
import { day, id, idParams, instant, pageOf, pageQuery, typedWords } from './common.js';
import { route } from './route.js';

/** Prospecting: companies being prospected, each with one owner; what was done, what comes next, and what was promised. */
export const actionKind = z.enum(['call', 'visit', 'letter']);
export const actionResult = z.enum([
  'no-answer',
  'message-left',
  'call-back',
  'interested',
  'promise',
  'offer-given',
  'not-now',
  'refused',
  'wrong-contact',
]);
export const promiseKind = z.enum(['said', 'written', 'signed']);

const comment = z.string().trim().max(2_000);
const next = z.object({ kind: actionKind, on: day }).nullable();
const action = z
  .object({
    id,
    kind: actionKind,
    result: actionResult,
    by: id,
    at: instant,
    comment: z.string(),
    contactId: id.nullable(),
    next,
  })
  .meta({ id: 'ProspectingAction' });
const promise = z
  .object({
    id,
    posts: z.number().int(),
    occupation: z.string().nullable(),
    expectedOn: day.nullable(),
    kind: promiseKind,
    by: id,
    at: instant,
    comment: z.string(),
  })
  .meta({ id: 'Promise' });

const leadLine = z
  .object({
    id,
    employerId: id,
    employerName: z.string(),
    ownerId: id,
    next,
    lastActionAt: instant.nullable(),
    promisedPosts: z.number().int(),
  })
  .meta({ id: 'Lead' });
/** With `recent`: what somebody else did there lately, to be read before one calls. */
const leadView = leadLine.extend({ recent: z.array(action) }).meta({ id: 'LeadView' });

const prospectors = [role('prospector'), role('manager')];
const onLead = { params: idParams, access: prospectors, response: leadView } as const;

export const listLeads = route({
  method: 'GET',
  path: '/api/leads',
  summary: 'The companies that my organisation prospects, by name',
  access: prospectors,
  status: 200,
  /** `words`: beginnings of words of the company's name. */
  query: pageQuery.extend({ ownerId: id.optional(), words: typedWords }),
  response: pageOf(leadLine),
  problems: [],
});
export const listNextActions = route({
  method: 'GET',
  path: '/api/next-actions',
  summary: 'What I have to do next, until a day, the oldest first',
  access: prospectors,
  status: 200,
  query: pageQuery.extend({ until: day.optional(), everyone: z.enum(['true', 'false']).default('false') }),
  response: pageOf(leadLine),
  problems: [],
});
export const openLead = route({
  method: 'POST',
  path: '/api/leads',
  summary: 'Begin to prospect a company of the portfolio: it is mine from now on',
  access: prospectors,
  status: 201,
  body: z.object({ employerId: id, next: next.default(null) }).meta({ id: 'OpenLead' }),
  response: leadView,
  problems: ['not-found', 'lead-exists'],
});
export const readLead = route({
  ...onLead,
  method: 'GET',
  path: '/api/leads/:id',
  summary: 'One company being prospected, and what others did there lately',
  status: 200,
  problems: ['not-found'],
});
export const handOverLead = route({
  ...onLead,
  method: 'POST',
  path: '/api/leads/:id/hand-over',
  summary: 'Give a lead to a colleague; its owner or a manager may',
  status: 200,
  body: z.object({ ownerId: id }).meta({ id: 'HandOverLead' }),
  problems: ['not-found', 'not-the-owner'],
});
export const recordProspecting = route({
  ...onLead,
  method: 'POST',
  path: '/api/leads/:id/actions',
  summary: 'Write down a call, a visit or a letter; says first when somebody else was there lately',
  status: 201,
  body: z
    .object({
      kind: actionKind,
      result: actionResult,
      comment: comment.default(''),
      contactId: id.nullable().default(null),
      next: next.default(null),
      /** "I know that somebody else was there lately." */
      despiteRecent: z.boolean().default(false),
    })
    .meta({ id: 'RecordProspecting' }),
  problems: ['not-found', 'contacted-recently'],
});
export const listProspecting = route({
  method: 'GET',
  path: '/api/leads/:id/actions',
  summary: 'What was done at a company, the newest first',
  access: prospectors,
  status: 200,
  params: idParams,
  query: pageQuery,
  response: pageOf(action),
  problems: ['not-found'],
});
export const recordPromise = route({
  ...onLead,
  method: 'POST',
  path: '/api/leads/:id/promises',
  summary: 'Write down what an employer promised: how many posts, when, how firmly',
  status: 201,
  body: z
    .object({
      posts: z.number().int().min(1).max(99),
      occupation: z
        .string()
        .regex(/^[A-N]\d{4}$/)
        .nullable()
        .default(null),
      expectedOn: day.nullable().default(null),
      kind: promiseKind,
      comment: comment.default(''),
    })
    .meta({ id: 'RecordPromise' }),
  problems: ['not-found', 'occupation-unknown'],
});
export const listPromises = route({
  method: 'GET',
  path: '/api/leads/:id/promises',
  summary: 'What an employer promised, the newest first',
  access: prospectors,
  status: 200,
  params: idParams,
  query: pageQuery,
  response: pageOf(promise),
  problems: ['not-found'],
});
