import { z } from 'zod';
import { anyone } from './access.js';
import { instant } from './common.js';
import { route } from './route.js';

/** What every process answers: is it alive, is it ready; and, in embedded mode only, the mailbox that catches each letter. */
export const live = route({
  method: 'GET',
  path: '/health/live',
  summary: 'The process runs',
  access: [anyone],
  status: 200,
  response: z.object({ live: z.literal(true) }),
  problems: [],
});
export const ready = route({
  method: 'GET',
  path: '/health/ready',
  summary: 'Every part that this process needs answers',
  access: [anyone],
  status: 200,
  response: z.object({ ready: z.literal(true), backends: z.record(z.string(), z.string()) }),
  problems: ['not-ready'],
});

export const caughtLetter = z
  .object({
    id: z.string(),
    receivedAt: instant,
    to: z.string(),
    subject: z.string(),
    text: z.string(),
    calendar: z.object({ method: z.string(), content: z.string() }).nullable(),
  })
  .meta({ id: 'CaughtLetter' });

export const readMailbox = route({
  method: 'GET',
  path: '/api/mailbox',
  summary: 'Letters caught by the embedded mail server, newest first (embedded mode only)',
  access: [anyone],
  status: 200,
  query: z.object({ to: z.string().max(254).optional(), limit: z.coerce.number().int().min(1).max(200).default(50) }),
  response: z.object({ items: z.array(caughtLetter) }),
  problems: ['not-found'],
});
