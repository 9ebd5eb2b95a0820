import { z } from 'zod';
import { role } from './access.js';
import { id, idParams, listOf, pageOf, pageQuery, typedWords } from './common.js';
import { route } from './route.js';
import { youthChange, youthGroups } from './youth-groups.js';

/** Where a search stands: nothing allows to rank this youth yet, they look for an employer, or a signed contract holds. */
export const searchState = z.enum(['basisMissing', 'searching', 'inContract']);

/** A line of a list: of a youth whom the coach does not follow, only the name. */
export const youthName = z
  .object({
    id,
    firstName: z.string(),
    lastName: z.string(),
    mine: z.boolean(),
    /** In full years. */
    age: z.number().int().nullable(),
    commune: z.string().nullable(),
    state: searchState.nullable(),
  })
  .meta({ id: 'YouthName' });

/** Where a file comes from: whose contact file, collected when; `null` for a youth whom a coach entered. */
export const youthOrigin = z.object({ provenance: z.string(), collectedOn: z.iso.date().nullable() });

/** A youth as their referent and team see them; `revision` goes back with a change. */
export const youthView = z
  .object({
    id,
    revision: z.number().int(),
    ...youthGroups.identity.shape,
    ...youthGroups.contact.shape,
    ...youthGroups.guardians.shape,
    ...youthGroups.travel.shape,
    ...youthGroups.schooling.shape,
    ...youthGroups.wishes.shape,
    ...youthGroups.search.shape,
    ...youthGroups.skills.shape,
    ...youthGroups.situation.shape,
    origin: youthOrigin.nullable(),
  })
  .meta({ id: 'Youth' });

export const listYouths = route({
  method: 'GET',
  path: '/api/youths',
  summary: 'The youths of my organisation, by name; `mine` says whom I follow',
  access: [role('coach')],
  status: 200,
  query: pageQuery.extend({
    /** Beginnings of words of the name. */
    words: typedWords,
    /** Whom I follow in any way, as referent, or in a team; else everybody. */
    whose: z.enum(['everybody', 'followed', 'referent', 'team']).default('everybody'),
    /** Among those whom I follow. */
    state: searchState.optional(),
    /** Some of them, for who has ids and needs names. */
    ids: listOf(id, 100),
  }),
  response: pageOf(youthName),
  problems: [],
});

export const listCohort = route({
  method: 'GET',
  path: '/api/cohort',
  summary: 'The youths of my programmes, by name, and where their search stands; no contact detail',
  access: [role('manager')],
  status: 200,
  query: pageQuery.extend({
    /** Beginnings of words of the name. */
    words: typedWords,
    state: searchState.optional(),
  }),
  response: pageOf(
    youthName.omit({ mine: true }).extend({
      /** Whether somebody is their referent. */
      followed: z.boolean(),
    }),
  ),
  problems: [],
});

export const readYouth = route({
  method: 'GET',
  path: '/api/youths/:id',
  summary: 'The file of a youth whom I follow',
  access: [role('coach')],
  status: 200,
  params: idParams,
  response: youthView,
  problems: ['not-found'],
});

export const createYouth = route({
  method: 'POST',
  path: '/api/youths',
  summary: 'Open the file of a youth, whose referent I become',
  access: [role('coach')],
  status: 201,
  body: youthChange.extend({ identity: youthGroups.identity.partial({ reference: true }) }).meta({ id: 'CreateYouth' }),
  response: youthView,
  problems: ['youth-exists', 'place-unknown'],
});

export const changeYouth = route({
  method: 'PATCH',
  path: '/api/youths/:id',
  summary: 'Change groups of the file of a youth whom I follow; what is left out stays as it is',
  access: [role('coach')],
  status: 200,
  params: idParams,
  body: youthChange.extend({ revision: z.number().int() }).meta({ id: 'ChangeYouth' }),
  response: youthView,
  problems: ['not-found', 'changed-meanwhile', 'youth-exists', 'place-unknown'],
});
