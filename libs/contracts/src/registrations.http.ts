import { isSiret, type Siret } from '@app/domain';
import { z } from 'zod';
import { anyone, role, signedIn } from './access.js';
import { day, id, idParams, instant, pageOf, pageQuery } from './common.js';
import { route } from './route.js';

/**
 * An employer who comes by themselves: an address that proves itself by the sign-in letter, then the company by its SIRET. An administrator
 * looks at each new company; the first offer of one is read before it is published.
 */
const name = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^\P{Cc}*$/u, 'no control characters');
const siret = z
  .string()
  .max(30)
  .transform((text) => text.replace(/[\s.]/g, ''))
  .refine((text) => isSiret(text), 'A SIRET has 14 digits and a valid check digit')
  .transform((text) => text as Siret);

export const registrationState = z.enum(['waiting', 'approved', 'refused']);

const registration = z
  .object({
    id,
    organisationId: id,
    siret: z.string(),
    companyName: z.string(),
    state: registrationState,
    /** Whether this person already works there: not before somebody of a known organisation, or an administrator, says so. */
    member: z.boolean(),
  })
  .meta({ id: 'Registration' });
const reviewed = registration
  .extend({
    firstName: z.string(),
    lastName: z.string(),
    email: z.email(),
    createdAt: instant,
    deadlineOn: day,
    actions: z.array(z.enum(['approve', 'refuse'])),
  })
  .meta({ id: 'RegistrationToReview' });

export const beginRegistration = route({
  method: 'POST',
  path: '/api/registrations/begin',
  summary: 'Make an address known, so that it can receive a sign-in letter; the answer never tells whether it was',
  access: [anyone],
  status: 202,
  body: z.object({ email: z.email().max(254), firstName: name, lastName: name }).meta({ id: 'BeginRegistration' }),
  response: z.object({ begun: z.literal(true) }),
  problems: ['too-many-requests'],
});
export const registerCompany = route({
  method: 'POST',
  path: '/api/registrations',
  summary: 'Say for which company I recruit; the same again answers the same',
  access: [signedIn],
  status: 201,
  body: z.object({ siret, companyName: name }).meta({ id: 'RegisterCompany' }),
  response: registration,
  problems: [],
});
export const listRegistrations = route({
  method: 'GET',
  path: '/api/registrations',
  summary: 'New companies that wait for an administrator, the oldest first',
  access: [role('administrator')],
  status: 200,
  query: pageQuery,
  response: pageOf(reviewed),
  problems: [],
});
export const approveRegistration = route({
  method: 'POST',
  path: '/api/registrations/:id/approve',
  summary: 'This company is who it says',
  access: [role('administrator')],
  status: 200,
  params: idParams,
  response: reviewed,
  problems: ['not-found', 'transition-not-allowed'],
});
export const refuseRegistration = route({
  method: 'POST',
  path: '/api/registrations/:id/refuse',
  summary: 'This company is not let in, and why; whoever came for it no longer works there',
  access: [role('administrator')],
  status: 200,
  params: idParams,
  body: z.object({ comment: z.string().trim().min(3).max(2_000) }).meta({ id: 'RefuseRegistration' }),
  response: reviewed,
  problems: ['not-found', 'transition-not-allowed'],
});
