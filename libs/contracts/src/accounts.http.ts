import { z } from 'zod';
import { anyone, link, role, roles, signedIn } from './access.js';
import { id, idParams, instant, pageOf, pageQuery } from './common.js';
import { route } from './route.js';

const staffRole = z.enum(roles);

export const membership = z.object({ organisationId: id, organisationName: z.string(), role: staffRole });

export const readMyself = route({
  method: 'GET',
  path: '/api/me',
  summary: 'Who I am, and where I work',
  access: [signedIn],
  status: 200,
  response: z
    .object({ id, firstName: z.string(), lastName: z.string(), email: z.email(), memberships: z.array(membership) })
    .meta({ id: 'Myself' }),
  problems: [],
});

export const inviteColleague = route({
  method: 'POST',
  path: '/api/organisations/:id/invitations',
  summary: 'Invite a colleague by letter',
  access: [role('manager'), role('administrator')],
  status: 201,
  params: idParams,
  body: z
    .object({
      email: z.email().max(254),
      firstName: z.string().trim().min(1).max(80),
      lastName: z.string().trim().min(1).max(80),
      role: staffRole,
    })
    .meta({ id: 'InviteColleague' }),
  response: z.object({ id, expiresAt: instant }),
  problems: ['invitation-exists', 'not-found'],
});

export const readInvitation = route({
  method: 'GET',
  path: '/api/invitations/:id',
  summary: 'What I am invited to',
  access: [link('invitation.accept')],
  status: 200,
  params: idParams,
  response: z.object({ organisationName: z.string(), role: staffRole, firstName: z.string(), accepted: z.boolean() }),
  problems: ['not-found'],
});

export const acceptInvitation = route({
  method: 'POST',
  path: '/api/invitations/:id/accept',
  summary: 'Accept an invitation: the account exists from then on',
  access: [link('invitation.accept')],
  status: 200,
  params: idParams,
  response: z.object({ email: z.email() }),
  problems: ['not-found', 'link-used'],
});

export const endMembership = route({
  method: 'POST',
  path: '/api/organisations/:id/members/:personId/end',
  summary: 'End what somebody does here, and close their sessions',
  access: [role('manager'), role('administrator')],
  status: 200,
  params: z.object({ id, personId: id }),
  response: z.object({ ended: z.number().int() }),
  problems: ['not-found', 'last-manager'],
});

export const giveRole = route({
  method: 'POST',
  path: '/api/organisations/:id/members',
  summary: 'Give somebody who works here one more role (an administrator: anybody who has an account)',
  access: [role('manager'), role('administrator')],
  status: 200,
  params: idParams,
  body: z.object({ personId: id, role: staffRole }).meta({ id: 'GiveRole' }),
  response: z.object({ personId: id, role: staffRole, since: instant }),
  problems: ['not-found'],
});

export const endRole = route({
  method: 'POST',
  path: '/api/organisations/:id/members/:personId/roles/:role/end',
  summary: 'End one role of somebody here, and close their sessions when it was their last',
  access: [role('manager'), role('administrator')],
  status: 200,
  params: z.object({ id, personId: id, role: staffRole }),
  response: z.object({ ended: z.number().int() }),
  problems: ['not-found', 'last-manager'],
});

export const revokeSessions = route({
  method: 'POST',
  path: '/api/me/sessions/revoke',
  summary: 'Sign out everywhere',
  access: [signedIn],
  status: 200,
  response: z.object({ revoked: z.number().int() }),
  problems: [],
});

export const listMembers = route({
  method: 'GET',
  path: '/api/organisations/:id/members',
  summary: 'Who works here, with which role',
  access: [role('manager'), role('administrator'), role('coach')],
  status: 200,
  params: idParams,
  response: z.object({
    items: z.array(
      z.object({ personId: id, firstName: z.string(), lastName: z.string(), role: staffRole, since: instant }),
    ),
  }),
  problems: ['not-found'],
});

export const setPassword = route({
  method: 'POST',
  path: '/api/me/password',
  summary: 'Set a password beside the letter (staff)',
  access: [signedIn],
  status: 200,
  body: z.object({ password: z.string().min(12).max(128) }).meta({ id: 'SetPassword' }),
  response: z.object({ set: z.literal(true) }),
  problems: [],
});

export const listAudit = route({
  method: 'GET',
  path: '/api/audit',
  summary: 'Who did what to whom, when',
  access: [role('administrator')],
  status: 200,
  query: pageQuery,
  response: pageOf(
    z.object({
      id: z.string(),
      at: instant,
      actorId: z.string(),
      action: z.string(),
      subjectType: z.string(),
      subjectId: z.string(),
    }),
  ),
  problems: [],
});

export const listDeadJobs = route({
  method: 'GET',
  path: '/api/dead-jobs',
  summary: 'Jobs that failed for good, all queues',
  access: [role('administrator')],
  status: 200,
  response: z.object({
    items: z.array(
      z.object({ queue: z.string(), id: z.string(), name: z.string(), reason: z.string(), failedAt: instant }),
    ),
  }),
  problems: [],
});

export const retryDeadJob = route({
  method: 'POST',
  path: '/api/dead-jobs/:queue/:id/retry',
  summary: 'Try a dead job again',
  access: [role('administrator')],
  status: 200,
  params: z.object({ queue: z.string().max(100), id: z.string().max(200) }),
  response: z.object({ retried: z.literal(true) }),
  problems: ['job-unknown'],
});

/** Only when the demo is served: the accounts a visitor may try, so that the sign-in page can name them. */
export const listDemoAccounts = route({
  method: 'GET',
  path: '/api/demo/accounts',
  summary: 'Demo accounts (embedded mode only)',
  access: [anyone],
  status: 200,
  response: z.object({ items: z.array(z.object({ email: z.email(), name: z.string(), role: staffRole })) }),
  problems: ['not-found'],
});
