import { z } from 'zod';
import { role } from './access.js';
import { id, idParams, pageOf, pageQuery } from './common.js';
import { route } from './route.js';
import { youthChange, youthGroups } from './youth-groups.js';

/** What a coach sees of a youth of their organisation whom they do not follow: a name. */
export const youthName = z
  .object({ id, firstName: z.string(), lastName: z.string(), mine: z.boolean() })
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
  query: pageQuery,
  response: pageOf(youthName),
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
