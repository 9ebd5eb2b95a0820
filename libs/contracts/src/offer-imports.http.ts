import { z } from 'zod';
import { role, type Access } from './access.js';
import { pageOf } from './common.js';
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

const collectors: Access[] = [role('prospector'), role('manager')];

export const importOffers = route({
  ...sending,
  path: '/api/offer-imports',
  summary: 'Send a file of collected offers (CSV)',
  access: collectors,
  response: accepted,
  problems: [...refusals],
});
export const listOfferImports = route({
  ...ofList,
  path: '/api/offer-imports',
  summary: 'The files of offers that my organisation sent, the newest first',
  access: collectors,
  problems: [],
});
export const readOfferHeadings = route({
  ...ofHeadings,
  path: '/api/offer-imports/headings',
  summary: 'Which heading of a file of offers we would read as which column; nothing is kept',
  access: collectors,
  problems: ['file-unreadable', 'body-too-large'],
});
export const readOfferImport = route({
  ...ofOne,
  method: 'GET',
  path: '/api/offer-imports/:id',
  summary: 'How far the file is, and its report',
  access: collectors,
  response: importView,
  problems: ['not-found'],
});
export const listOfferImportRows = route({
  ...ofOne,
  method: 'GET',
  path: '/api/offer-imports/:id/rows',
  summary: 'What became of each line, in the order of the file',
  access: collectors,
  query: rowsQuery,
  response: pageOf(importRow),
  problems: ['not-found'],
});
export const downloadOfferImport = route({
  ...ofOne,
  method: 'GET',
  path: '/api/offer-imports/:id/report.csv',
  summary: 'The whole report as a file',
  access: collectors,
  response: z.string(),
  responseKind: 'csv',
  problems: ['not-found'],
});
export const followOfferImport = route({
  ...ofOne,
  method: 'GET',
  path: '/api/offer-imports/:id/events',
  summary: 'How far the file is, told as it goes on, until it ends',
  access: collectors,
  response: importProgress,
  responseKind: 'events',
  problems: ['not-found'],
});
export const cancelOfferImport = route({
  ...ofProgress,
  path: '/api/offer-imports/:id/cancel',
  summary: 'Stop between two rows; what was read stays',
  access: collectors,
  problems: ['not-found', 'transition-not-allowed'],
});
export const resumeOfferImport = route({
  ...ofProgress,
  path: '/api/offer-imports/:id/resume',
  summary: 'Go on after the last row that was read',
  access: collectors,
  problems: ['not-found', 'transition-not-allowed'],
});
