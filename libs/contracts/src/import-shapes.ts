import { z } from 'zod';
import { id, idParams, instant, pageOf, pageQuery } from './common.js';

/**
 * A file of offers or of youths goes in: the bytes are kept first, then read in chunks in the background. Whoever sent it follows it,
 * stops it, goes on, and reads what became of each line.
 */
const counts = {
  created: z.number().int(),
  updated: z.number().int(),
  unchanged: z.number().int(),
  rejected: z.number().int(),
};
const rowOutcome = z.enum(['created', 'updated', 'unchanged', 'rejected']);

export const importRow = z
  .object({
    line: z.number().int(),
    outcome: rowOutcome,
    label: z.string(),
    problems: z.array(z.object({ column: z.string(), code: z.string(), value: z.string(), expected: z.string() })),
  })
  .meta({ id: 'ImportRow' });

/** All lines counted, and the first of them with the first that were rejected; all of them are in `/rows`. */
export const importReport = z
  .object({ total: z.number().int(), ...counts, rows: z.array(importRow) })
  .meta({ id: 'ImportReport' });

export const importState = z.enum(['queued', 'running', 'done', 'cancelled', 'failed']);
export const importAction = z.enum(['cancel', 'resume']);

/** How far an import is. `failure` says why it failed: `unforeseen` (ours) or `file-unreadable`. */
export const importProgress = z
  .object({
    id,
    state: importState,
    /** Rows read of all the rows of the file. */
    processed: z.number().int(),
    total: z.number().int(),
    ...counts,
    /** A rehearsal: the report says what would happen, and nothing is written. */
    dryRun: z.boolean(),
    failure: z.string().nullable(),
    actions: z.array(importAction),
  })
  .meta({ id: 'ImportProgress' });

export const importView = importProgress
  .extend({
    fileName: z.string(),
    startedAt: instant.nullable(),
    endedAt: instant.nullable(),
    report: importReport,
  })
  .meta({ id: 'Import' });

/** A line of the files that an organisation sent. */
const sentImport = importProgress
  .extend({ fileName: z.string(), sentAt: instant, sentBy: id })
  .meta({ id: 'SentImport' });

/** Which heading of the file stands for which column; an empty heading leaves the column out. */
const mapping = z.record(z.string().max(60), z.string().max(200));

/** The same as JSON in a query, beside a body that is the file. */
const mappingQuery = z
  .string()
  .max(6_000)
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue({ code: 'custom', message: 'Send a JSON object' });
      return z.NEVER;
    }
  })
  .pipe(mapping);

const headings = z
  .object({
    delimiter: z.string(),
    encoding: z.string(),
    /** The headings of the file, as written. */
    headings: z.array(z.string()),
    rows: z.number().int(),
    columns: z.array(
      z.object({
        key: z.string(),
        heading: z.string(),
        required: z.boolean(),
        example: z.string(),
        /** The heading that we would read this column under. */
        proposed: z.string().nullable(),
        because: z.enum(['saved', 'recognised']).nullable(),
      }),
    ),
  })
  .meta({ id: 'ImportHeadings' });

const fileBody = z.instanceof(Uint8Array);
const fileQuery = z.object({
  fileName: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .regex(/^\P{Cc}*$/u, 'no control characters')
    .default('fichier.csv'),
  dryRun: z
    .enum(['true', 'false'])
    .default('false')
    .transform((text) => text === 'true'),
  mapping: mappingQuery.optional(),
});
export const rowsQuery = pageQuery.extend({ outcome: rowOutcome.optional() });
export const accepted = z.object({ id, state: importState });

/** What the routes of both kinds of file have in common. */
export const sending = { method: 'POST', status: 202, query: fileQuery, body: fileBody, bodyKind: 'csv' } as const;
export const refusals = ['file-unreadable', 'mapping-unknown', 'body-too-large'] as const;
export const ofHeadings = { method: 'POST', status: 200, body: fileBody, bodyKind: 'csv', response: headings } as const;
export const ofList = { method: 'GET', status: 200, query: pageQuery, response: pageOf(sentImport) } as const;
export const ofOne = { params: idParams, status: 200 } as const;
export const ofProgress = { ...ofOne, method: 'POST', response: importProgress } as const;
