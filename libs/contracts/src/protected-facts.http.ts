import { z } from 'zod';
import { role } from './access.js';
import { day, idParams } from './common.js';
import { route } from './route.js';

/**
 * What the law protects (article 9 of the GDPR, L1132-1 of the code du travail), for adaptation and legal windows only: never in a list, a
 * letter, an event or a ranking. `null` says that nobody told. Needs are written as what helps, never as a diagnosis.
 */
const told = z.boolean().nullable();

export const protectedFacts = z
  .object({
    rqth: z.object({ since: day.nullable(), until: day.nullable() }).nullable(),
    pps: told,
    aeeh: told,
    pch: told,
    aah: told,
    highLevelAthlete: told,
    pregnancy: z.object({ expectedOn: day.nullable() }).nullable(),
    healthNeeds: z.string().trim().min(1).max(2000).nullable(),
  })
  .meta({ id: 'ProtectedFacts' });

/** Why somebody opens such a file; kept with who did. */
const reason = z.string().trim().min(10).max(500);
const response = z.object({ revision: z.number().int(), facts: protectedFacts.nullable() });

export const readProtectedFacts = route({
  method: 'POST',
  path: '/api/youths/:id/protected-facts/read',
  summary: 'Read the protected facts of a youth whose referent I am, with the reason why',
  access: [role('coach')],
  status: 200,
  params: idParams,
  body: z.object({ reason }).meta({ id: 'ReadProtectedFacts' }),
  response,
  problems: ['not-found'],
});

export const writeProtectedFacts = route({
  method: 'PUT',
  path: '/api/youths/:id/protected-facts',
  summary: 'Write the protected facts of a youth whose referent I am, with the reason why',
  access: [role('coach')],
  status: 200,
  params: idParams,
  body: z.object({ reason, revision: z.number().int(), facts: protectedFacts }).meta({ id: 'WriteProtectedFacts' }),
  response,
  problems: ['not-found', 'changed-meanwhile'],
});
