import { LIKENESS_POINTS, type LikenessReason } from '@app/domain';
import { z } from 'zod';
import { role } from './access.js';
import { id, idParams, instant, pageOf, pageQuery } from './common.js';
import { route } from './route.js';
import { youthName, youthView } from './youths.http.js';

/** Two files that may be about one person, side by side: a person decides, nothing is merged by itself, and a merge can be undone. */
const reason = z.enum(Object.keys(LIKENESS_POINTS) as [LikenessReason, ...LikenessReason[]]);
const state = z.enum(['open', 'merged', 'distinct']);

/** What can be taken from the other file. */
export const mergeField = youthView.omit({ id: true, revision: true, origin: true }).keyof();

const duplicate = z
  .object({
    id,
    points: z.number().int(),
    reasons: z.array(reason),
    state,
    decidedAt: instant.nullable(),
    undoableUntil: instant.nullable(),
    /** Each with its file when I follow that youth; the one that went into the other is not there any more. */
    sides: z.array(
      youthName.pick({ id: true, firstName: true, lastName: true, mine: true }).extend({ file: youthView.nullable() }),
    ),
  })
  .meta({ id: 'Duplicate' });

export const listDuplicates = route({
  method: 'GET',
  path: '/api/duplicates',
  summary: 'Files that may be about one person, of which I follow one at least, the most alike first',
  access: [role('coach')],
  status: 200,
  query: pageQuery.extend({ state: state.default('open') }),
  response: pageOf(duplicate),
  problems: [],
});

export const mergeDuplicates = route({
  method: 'POST',
  path: '/api/duplicates/:id/merge',
  summary: 'Make one file of two that I follow: which one stays, and what it takes from the other',
  access: [role('coach')],
  status: 200,
  params: idParams,
  body: z.object({ keep: id, take: z.array(mergeField).default([]) }).meta({ id: 'MergeDuplicates' }),
  response: duplicate,
  problems: ['not-found', 'already-decided', 'youth-exists'],
});

export const keepBoth = route({
  method: 'POST',
  path: '/api/duplicates/:id/keep-both',
  summary: 'They are two people: do not propose this pair again',
  access: [role('coach')],
  status: 200,
  params: idParams,
  response: duplicate,
  problems: ['not-found', 'already-decided'],
});

export const undoMerge = route({
  method: 'POST',
  path: '/api/duplicates/:id/undo',
  summary: 'Make two files again of what was merged within the last 30 days, or propose a pair again',
  access: [role('coach')],
  status: 200,
  params: idParams,
  response: duplicate,
  problems: ['not-found', 'not-undoable', 'youth-exists'],
});
