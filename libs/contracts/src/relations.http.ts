import { z } from 'zod';
import { link, role } from './access.js';
import { day, id, idParams, instant } from './common.js';
import { route } from './route.js';

const relationKind = z.enum(['referent', 'team']);
/** Which organisation is meant; needed only by a manager of several where the same people coach. */
const organisationId = id.optional();

/** Who follows a youth in one organisation. `until` is the last day of the absence that a stand-in bridges. */
export const relationView = z
  .object({
    id,
    personId: id,
    firstName: z.string(),
    lastName: z.string(),
    organisationId: id,
    kind: relationKind,
    since: instant,
    standsInFor: id.nullable(),
    until: day.nullable(),
  })
  .meta({ id: 'Relation' });

export const listRelations = route({
  method: 'GET',
  path: '/api/youths/:id/relations',
  summary: 'Who follows a youth, for those who follow them too and for their managers',
  access: [role('coach'), role('manager')],
  status: 200,
  params: idParams,
  response: z.object({ items: z.array(relationView) }),
  problems: ['not-found'],
});

/** Somebody who follows a youth, as the youth knows them. */
const follower = z
  .object({
    firstName: z.string(),
    organisation: z.string(),
    kind: relationKind,
    /** The last day on which they stand in for somebody who is away. */
    until: day.nullable(),
  })
  .meta({ id: 'Follower' });

export const listFollowers = route({
  method: 'GET',
  path: '/api/youths/:id/followers',
  summary: 'Who follows me, for the youth behind their own link: first name and organisation, the referent first',
  access: [link('youth.space')],
  status: 200,
  params: idParams,
  response: z.object({ items: z.array(follower) }),
  problems: ['not-found'],
});

export const giveRelation = route({
  method: 'POST',
  path: '/api/youths/:id/relations',
  summary: 'Let a coach follow a youth; a new referent takes the place of the one before',
  access: [role('manager')],
  status: 201,
  params: idParams,
  body: z.object({ personId: id, kind: relationKind, organisationId }).meta({ id: 'GiveRelation' }),
  response: z.object({ id }),
  problems: ['not-found'],
});

export const endRelation = route({
  method: 'POST',
  path: '/api/relations/:id/end',
  summary: 'End a place in the team of a youth; a referent is replaced, not ended',
  access: [role('manager')],
  status: 200,
  params: idParams,
  response: z.object({ ended: z.number().int() }),
  problems: ['not-found', 'transition-not-allowed'],
});

export const announceAbsence = route({
  method: 'POST',
  path: '/api/people/:id/absence',
  summary: 'Say when a coach is away and who stands in: they are in the team of all the youths meanwhile',
  access: [role('manager')],
  status: 201,
  params: idParams,
  body: z
    .object({ from: day, to: day, standInId: id, organisationId })
    .refine(({ from, to }) => from <= to, { path: ['to'], message: 'Give a last day that is not before the first' })
    .meta({ id: 'AnnounceAbsence' }),
  response: z.object({ id, from: day, to: day, standInId: id }).meta({ id: 'Absence' }),
  problems: ['not-found'],
});

export const transferYouths = route({
  method: 'POST',
  path: '/api/people/:id/transfer',
  summary: 'Make another coach the referent of the youths of one, for good; of all of them unless some are named',
  access: [role('manager')],
  status: 200,
  params: idParams,
  body: z
    .object({ toPersonId: id, youthIds: z.array(id).min(1).max(1000).optional(), organisationId })
    .meta({ id: 'TransferYouths' }),
  response: z.object({ moved: z.number().int() }),
  problems: ['not-found'],
});
