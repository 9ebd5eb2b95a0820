import { z } from 'zod';
import { role } from './access.js';
import { id, instant } from './common.js';
import { route } from './route.js';

/** What ranking knows, made anew: whoever knows offers and youths says all of them again, and what is not said again is forgotten. */
const part = z.object({
  state: z.enum(['queued', 'running', 'done']),
  processed: z.number().int(),
  total: z.number().int(),
});
const rebuildView = z
  .object({
    id: id.nullable(),
    state: z.enum(['never', 'running', 'done']),
    startedAt: instant.nullable(),
    endedAt: instant.nullable(),
    offers: part,
    youths: part,
    /** What was known of and is no more, because nobody said it again. */
    forgotten: z.number().int(),
  })
  .meta({ id: 'SnapshotRebuild' });
const administrator = [role('administrator')];

export const rebuildSnapshots = route({
  method: 'POST',
  path: '/api/snapshots/rebuild',
  summary: 'Have all offers and youths said again, while lists go on; from the start, also when a rebuild is under way',
  access: administrator,
  status: 202,
  response: rebuildView,
  problems: [],
});

export const readSnapshotRebuild = route({
  method: 'GET',
  path: '/api/snapshots/rebuild',
  summary: 'How far the last rebuild is',
  access: administrator,
  status: 200,
  response: rebuildView,
  problems: [],
});

export const followSnapshotRebuild = route({
  method: 'GET',
  path: '/api/snapshots/rebuild/events',
  summary: 'The same, told as it goes on, until it ends',
  access: administrator,
  status: 200,
  response: rebuildView,
  responseKind: 'events',
  problems: [],
});
