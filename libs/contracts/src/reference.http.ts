import { z } from 'zod';
import { anyone, role } from './access.js';
import { day, idParams, instant } from './common.js';
import { importAction, importState } from './import-shapes.js';
import { route } from './route.js';

/**
 * What the rules rest on: the tables of the law with their sources, the occupations and the places. Anybody reads them; an administrator
 * fills occupations and places from the official files.
 */
const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** A row of a table of the law; `more` holds the columns that only some tables have. */
const lawRow = z
  .object({
    key: z.string(),
    value: z.union([z.string(), z.number()]).nullable(),
    unit: z.string().nullable(),
    validFrom: day.nullable(),
    validTo: day.nullable(),
    territory: z.string(),
    article: z.string(),
    source: z.string(),
    verified: z.boolean(),
    note: z.string().nullable(),
    more: z.record(z.string(), z.union([scalar, z.array(scalar)])),
  })
  .meta({ id: 'LawRow' });

/** What a table was imported from last; `null` while there was no import, and the data that come with Passerelle serve alone. */
const imported = z
  .object({ version: z.string(), rows: z.number().int(), importedAt: instant })
  .nullable()
  .meta({ id: 'ImportedTable' });

export const readReference = route({
  method: 'GET',
  path: '/api/reference',
  summary: 'The tables of the law with their sources, and which occupations and places are known',
  access: [anyone],
  status: 200,
  response: z.object({
    /** `file` is the path of the table in the sources, which names it. */
    law: z.array(z.object({ file: z.string(), rows: z.array(lawRow) })),
    occupations: z.object({ starter: z.number().int(), imported, titles: imported, proximity: imported }),
    places: z.object({ imported, merges: imported }),
  }),
  problems: [],
});

export const listNeighbours = route({
  method: 'GET',
  path: '/api/reference/occupations/:code/neighbours',
  summary: 'The occupations that are closest to one, as the last imported archive measures it',
  access: [anyone],
  status: 200,
  params: z.object({ code: z.string().regex(/^[A-N]\d{4}$/) }),
  query: z.object({ limit: z.coerce.number().int().min(1).max(50).default(10) }),
  response: z.object({
    /** The parent code whose neighbours these are. */
    code: z.string(),
    /** `closeness` orders them, 0 to 255; it is no percentage. */
    items: z.array(z.object({ code: z.string(), label: z.string(), closeness: z.number().int() })),
  }),
  problems: ['occupation-unknown'],
});

const administrators = [role('administrator')];
const kind = z.enum(['occupations', 'places']);
const count = z.number().int();

const progress = z
  .object({
    id: z.uuid(),
    kind,
    state: importState,
    phase: z.enum(['waiting', 'reading', 'writing']),
    /** Bytes read of all the bytes of the files. */
    processed: count,
    total: count,
    files: z.array(z.string()),
    tables: z.array(
      z.object({
        name: z.string(),
        version: z.string(),
        created: count,
        updated: count,
        unchanged: count,
        ended: count,
      }),
    ),
    /** All problems; the first of them are in `problems`. */
    problemCount: count,
    /** `refused` files were not taken at all; what was left aside is told and does not refuse the rest. */
    problems: z.array(
      z.object({ file: z.string(), line: count, code: z.string(), detail: z.string(), refused: z.boolean() }),
    ),
    /** `files-refused`, `too-many-ended` (nothing was written) or `unforeseen`. */
    failure: z.string().nullable(),
    requestedAt: instant,
    startedAt: instant.nullable(),
    endedAt: instant.nullable(),
    actions: z.array(importAction),
  })
  .meta({ id: 'ReferenceImport' });

export const sendReferenceFile = route({
  method: 'POST',
  path: '/api/reference/files/:kind',
  summary: 'Send one official file, to be imported with the others of its kind; the same name replaces it',
  access: administrators,
  status: 200,
  params: z.object({ kind }),
  query: z.object({ fileName: z.string().regex(/^[\w.-]{1,120}\.csv$/) }),
  body: z.instanceof(Uint8Array),
  bodyKind: 'csv',
  response: z.object({ files: z.array(z.string()) }),
  problems: ['body-too-large'],
});

export const startReferenceImport = route({
  method: 'POST',
  path: '/api/reference/imports',
  summary: 'Import official files: those of a folder of the server, those that were sent, or those of ROME_DATA_DIR',
  access: administrators,
  status: 202,
  body: z.object({
    kind,
    /** A folder of the server. */
    folder: z.string().min(1).max(400).optional(),
    /** More than a tenth of what is known may end by this import. */
    mayEnd: z.boolean().default(false),
  }),
  response: progress,
  problems: ['reference-files-missing', 'folder-unreadable'],
});

export const listReferenceImports = route({
  method: 'GET',
  path: '/api/reference/imports',
  summary: 'The last imports of official files, newest first, and the files that wait',
  access: administrators,
  status: 200,
  response: z.object({ items: z.array(progress), waiting: z.array(z.object({ kind, name: z.string() })) }),
  problems: [],
});

const ofOne = { params: idParams, access: administrators, status: 200, response: progress } as const;

export const readReferenceImport = route({
  ...ofOne,
  method: 'GET',
  path: '/api/reference/imports/:id',
  summary: 'How far an import of official files is, and what was wrong',
  problems: ['not-found'],
});
export const followReferenceImport = route({
  ...ofOne,
  method: 'GET',
  path: '/api/reference/imports/:id/events',
  summary: 'How far an import of official files is, told as it goes on, until it ends',
  responseKind: 'events',
  problems: ['not-found'],
});
export const cancelReferenceImport = route({
  ...ofOne,
  method: 'POST',
  path: '/api/reference/imports/:id/cancel',
  summary: 'Stop an import of official files; nothing of it stays',
  problems: ['not-found', 'transition-not-allowed'],
});
export const resumeReferenceImport = route({
  ...ofOne,
  method: 'POST',
  path: '/api/reference/imports/:id/resume',
  summary: 'Begin an import of official files anew, with the same files',
  problems: ['not-found', 'transition-not-allowed'],
});
