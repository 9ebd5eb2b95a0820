import { BASES } from '@app/domain';
import { z } from 'zod';
import { role } from './access.js';
import { day, id, idParams, instant } from './common.js';
import { route } from './route.js';

/** A file of offers or of youths goes in: the bytes are kept first, then read in chunks, and the report says what became of each row. */
export const importReport = z
  .object({
    total: z.number().int(),
    created: z.number().int(),
    updated: z.number().int(),
    unchanged: z.number().int(),
    rejected: z.number().int(),
    rows: z.array(
      z.object({
        line: z.number().int(),
        outcome: z.enum(['created', 'updated', 'unchanged', 'rejected']),
        label: z.string(),
        problems: z.array(z.object({ column: z.string(), code: z.string(), value: z.string(), expected: z.string() })),
      }),
    ),
  })
  .meta({ id: 'ImportReport' });

export const importState = z.enum(['queued', 'running', 'done', 'failed']);

const importView = z
  .object({
    id,
    fileName: z.string(),
    state: importState,
    processed: z.number().int(),
    total: z.number().int(),
    startedAt: instant.nullable(),
    endedAt: instant.nullable(),
    report: importReport,
  })
  .meta({ id: 'Import' });

const fileBody = z.instanceof(Uint8Array);
const fileQuery = z.object({
  fileName: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .regex(/^\P{Cc}*$/u, 'no control characters')
    .default('fichier.csv'),
});
/** Where a contact file comes from, and on what ground it is used; a row may say its own ground. */
const youthFileQuery = fileQuery.extend({
  provenance: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .regex(/^\P{Cc}*$/u, 'no control characters')
    .optional(),
  collectedOn: day.optional(),
  legalBasis: z.enum(BASES).optional(),
});
const accepted = z.object({ id, state: importState });

export const importOffers = route({
  method: 'POST',
  path: '/api/offer-imports',
  summary: 'Send a file of collected offers (CSV)',
  access: [role('prospector'), role('manager')],
  status: 202,
  query: fileQuery,
  body: fileBody,
  bodyKind: 'csv',
  response: accepted,
  problems: ['file-unreadable', 'body-too-large'],
});
export const readOfferImport = route({
  method: 'GET',
  path: '/api/offer-imports/:id',
  summary: 'How far the file is, and its report row by row',
  access: [role('prospector'), role('manager')],
  status: 200,
  params: idParams,
  response: importView,
  problems: ['not-found'],
});
export const importYouths = route({
  method: 'POST',
  path: '/api/youth-imports',
  summary: 'Send a file of youths (CSV); whoever sends it becomes their referent',
  access: [role('coach')],
  status: 202,
  query: youthFileQuery,
  body: fileBody,
  bodyKind: 'csv',
  response: accepted,
  problems: ['file-unreadable', 'body-too-large'],
});
export const readYouthImport = route({
  method: 'GET',
  path: '/api/youth-imports/:id',
  summary: 'How far the file is, and its report row by row',
  access: [role('coach')],
  status: 200,
  params: idParams,
  response: importView,
  problems: ['not-found'],
});
