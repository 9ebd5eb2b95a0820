import { z } from 'zod';
import { link, role } from './access.js';
import { contractType, day, id, idParams, instant, listOf, pageQuery } from './common.js';
import { route } from './route.js';

/** Values behind an answer or a part, so that a person can check them; sentences are written by the reader's side, keyed by code. */
const values = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string()).readonly()]),
);

const verdict = z.enum(['eligible', 'toCheck', 'blocked']);

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
    verdict,
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

/** What a row shows of an offer, as anybody may read it. */
const rankedOffer = rankedEntry
  .extend({
    offer: z.object({
      title: z.string(),
      employerName: z.string(),
      commune: z.string().nullable(),
      startFrom: day.nullable(),
      startTo: day.nullable(),
    }),
  })
  .meta({ id: 'RankedOffer' });

const ruleSet = z.object({ version: z.number().int(), hash: z.string() });
const ranking = z.object({
  /** The record of what was shown; a proposal names it. */
  id,
  ruleSet,
  on: day,
  entries: z.array(rankedEntry),
  cursor: z.string().nullable(),
  /** Of the whole list, before the filter on verdicts. */
  counts: z.object({ eligible: z.number().int(), toCheck: z.number().int(), blocked: z.number().int() }),
});

/** `contractType` leaves out those who say that they want another one; whoever says nothing stays. */
const listQuery = pageQuery.extend({ verdict: listOf(verdict), contractType: contractType.optional() });

export const rankYouthsForOffer = route({
  method: 'GET',
  path: '/api/offers/:id/ranking',
  summary:
    'The youths I follow, or with `scope=organisation` all of those where I am a manager, ranked for an offer, with what fits, what to check and what blocks',
  access: [role('coach'), role('manager')],
  status: 200,
  params: idParams,
  query: listQuery.extend({ scope: z.enum(['mine', 'organisation']).default('mine') }),
  response: ranking,
  problems: ['not-found', 'not-allowed', 'offer-closed'],
});

export const rankOffersForYouth = route({
  method: 'GET',
  path: '/api/youths/:id/ranking',
  summary: 'The open offers in the order that suits a youth: for those who follow them, and for the youth',
  access: [role('coach'), link('youth.space')],
  status: 200,
  params: idParams,
  query: listQuery,
  response: ranking.extend({ entries: z.array(rankedOffer) }),
  problems: ['not-found'],
});

export const explainPair = route({
  method: 'GET',
  path: '/api/offers/:id/ranking/:youthId',
  summary: 'Why a youth stands where they stand for an offer, or is not on its list: every answer with its values',
  access: [role('coach'), link('youth.space')],
  status: 200,
  params: idParams.extend({ youthId: id }),
  response: z
    .object({
      ruleSet,
      on: day,
      /** What keeps this pair off every list, whatever the rules say. */
      unlisted: z.array(z.enum(['offer-closed', 'youth-not-searching', 'basis-missing'])),
      /** As the coach's list says it; null when nothing allows to compare this youth. */
      forCoach: rankedEntry.omit({ rank: true }).nullable(),
      /** As the youth's own list says it. */
      forYouth: rankedEntry.omit({ rank: true }).nullable(),
    })
    .meta({ id: 'ExplainedPair' }),
  problems: ['not-found'],
});

export const replayRanking = route({
  method: 'GET',
  path: '/api/rankings/:id/replay',
  summary: 'Compute a list that somebody saw again from its inputs, and compare the bytes',
  access: [role('administrator')],
  status: 200,
  params: idParams,
  response: z
    .object({
      id,
      kind: z.enum(['youths', 'offers']),
      shownTo: id,
      shownAt: instant,
      lastShownAt: instant,
      timesShown: z.number().int(),
      on: day,
      entries: z.number().int(),
      ruleSet,
      /** In force now: only the rule set that made a list can make it again. */
      ruleSetInForce: ruleSet,
      outcome: z.enum(['same', 'different', 'ruleSetGone', 'erased']),
      /** SHA-256 of the bytes; `again` is null when they could not be made. */
      bytes: z.object({ shown: z.string(), again: z.string().nullable() }),
    })
    .meta({ id: 'Replay' }),
  problems: ['not-found'],
});
