import { z } from 'zod';
import { role } from './access.js';
import { contractType, day, id, idParams, pageOf, pageQuery, place } from './common.js';
import { projectState } from './facts.js';
import { route } from './route.js';

/** What a coach sees of a youth of their organisation whom they do not follow: a name. */
export const youthName = z
  .object({ id, firstName: z.string(), lastName: z.string(), mine: z.boolean() })
  .meta({ id: 'YouthName' });

/** A youth as their referent and team see them. */
export const youthView = z
  .object({
    id,
    firstName: z.string(),
    lastName: z.string(),
    birthOn: day,
    email: z.string().nullable(),
    phone: z.string().nullable(),
    place: place.nullable(),
    reachKm: z.number().nullable(),
    contractTypes: z.array(contractType),
    wishes: z.array(z.object({ occupation: z.string(), rank: z.number().int() })),
    project: z.object({ occupation: z.string(), state: projectState }).nullable(),
    availableFrom: day.nullable(),
    skills: z.array(z.string()),
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
