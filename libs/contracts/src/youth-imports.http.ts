import { BASES } from '@app/domain';
import { z } from 'zod';
import { role } from './access.js';
import { day, pageOf } from './common.js';
import {
  accepted,
  importProgress,
  importRow,
  importView,
  ofHeadings,
  ofList,
  ofOne,
  ofProgress,
  refusals,
  rowsQuery,
  sending,
} from './import-shapes.js';
import { route } from './route.js';

const coaches = [role('coach')];

/** Where a contact file comes from, and on what ground it is used; a row may say its own ground. */
const youthFileQuery = sending.query.extend({
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

export const importYouths = route({
  ...sending,
  query: youthFileQuery,
  path: '/api/youth-imports',
  summary: 'Send a file of youths (CSV); whoever sends it becomes their referent',
  access: coaches,
  response: accepted,
  problems: [...refusals],
});
export const listYouthImports = route({
  ...ofList,
  path: '/api/youth-imports',
  summary: 'The files of youths that my organisation sent, the newest first',
  access: coaches,
  problems: [],
});
export const readYouthHeadings = route({
  ...ofHeadings,
  path: '/api/youth-imports/headings',
  summary: 'Which heading of a file of youths we would read as which column; nothing is kept',
  access: coaches,
  problems: ['file-unreadable', 'body-too-large'],
});
export const readYouthImport = route({
  ...ofOne,
  method: 'GET',
  path: '/api/youth-imports/:id',
  summary: 'How far the file is, and its report',
  access: coaches,
  response: importView,
  problems: ['not-found'],
});
export const listYouthImportRows = route({
  ...ofOne,
  method: 'GET',
  path: '/api/youth-imports/:id/rows',
  summary: 'What became of each line, in the order of the file',
  access: coaches,
  query: rowsQuery,
  response: pageOf(importRow),
  problems: ['not-found'],
});
export const downloadYouthImport = route({
  ...ofOne,
  method: 'GET',
  path: '/api/youth-imports/:id/report.csv',
  summary: 'The whole report as a file',
  access: coaches,
  response: z.string(),
  responseKind: 'csv',
  problems: ['not-found'],
});
export const followYouthImport = route({
  ...ofOne,
  method: 'GET',
  path: '/api/youth-imports/:id/events',
  summary: 'How far the file is, told as it goes on, until it ends',
  access: coaches,
  response: importProgress,
  responseKind: 'events',
  problems: ['not-found'],
});
export const cancelYouthImport = route({
  ...ofProgress,
  path: '/api/youth-imports/:id/cancel',
  summary: 'Stop between two rows; what was read stays',
  access: coaches,
  problems: ['not-found', 'transition-not-allowed'],
});
export const resumeYouthImport = route({
  ...ofProgress,
  path: '/api/youth-imports/:id/resume',
  summary: 'Go on after the last row that was read',
  access: coaches,
  problems: ['not-found', 'transition-not-allowed'],
});
