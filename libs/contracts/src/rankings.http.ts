import { z } from 'zod';
import { role } from './access.js';
import { day, id, idParams } from './common.js';
import { route } from './route.js';

/** Values behind an answer or a part, so that a person can check them; sentences are written by the reader's side, keyed by code. */
const values = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string()).readonly()]),
);

export const ruleAnswer = z
  .object({
    rule: z.string(),
    answer: z.enum(['pass', 'fail', 'unknown']),
    reason: z.string().optional(),
    ask: z.string().optional(),
    eligibleFrom: day.nullable().optional(),
    unblock: z.object({ change: z.string(), values }).nullable().optional(),
    values,
  })
  .meta({ id: 'RuleAnswer' });

export const rankedEntry = z
  .object({
    id,
    rank: z.number().int(),
    verdict: z.enum(['eligible', 'toCheck', 'blocked']),
    points: z.number().int(),
    parts: z
      .array(
        z.object({ criterion: z.string(), side: z.string(), points: z.number().int(), of: z.number().int(), values }),
      )
      .readonly(),
    fits: z.array(ruleAnswer).readonly(),
    toCheck: z.array(ruleAnswer).readonly(),
    blocks: z.array(ruleAnswer).readonly(),
  })
  .meta({ id: 'RankedEntry' });

const ranking = z.object({
  /** The record of what was shown; a proposal names it. */
  id,
  ruleSet: z.object({ version: z.number().int(), hash: z.string() }),
  on: day,
  entries: z.array(rankedEntry),
});

export const rankYouthsForOffer = route({
  method: 'GET',
  path: '/api/offers/:id/ranking',
  summary: 'The youths I follow, ranked for an offer, with what fits, what to check and what blocks',
  access: [role('coach')],
  status: 200,
  params: idParams,
  response: ranking,
  problems: ['not-found', 'offer-closed'],
});

export const rankOffersForYouth = route({
  method: 'GET',
  path: '/api/youths/:id/ranking',
  summary: 'The open offers, in the order that suits a youth whom I follow',
  access: [role('coach')],
  status: 200,
  params: idParams,
  response: ranking,
  problems: ['not-found'],
});
