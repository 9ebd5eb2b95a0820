/** The numbers of the main job, for those who follow youths and those who answer for an organisation. */
import { ACTORS } from '@app/domain';
import { z } from 'zod';
import { role } from './access.js';
import { id, instant, pageOf, pageQuery } from './common.js';
import { proposalState } from './proposals.http.js';
import { route } from './route.js';

const withoutProposal = z.object({ youthId: id, registeredAt: instant.nullable() });

export const proposalBoard = z
  .object({
    at: instant,
    scope: z.enum(['own', 'organisation']),
    /** Proposals of these youths, whenever they were made; a state without any is left out. */
    states: z.array(z.object({ state: proposalState, count: z.number().int() })),
    /** Open proposals by the one they wait for; `late`: their deadline is past; `since`: the longest wait began then. */
    waiting: z.array(
      z.object({ actor: z.enum(ACTORS), count: z.number().int(), late: z.number().int(), since: instant }),
    ),
    /** From a youth's registration to their first proposal, in hours; of those who had one. */
    toFirstProposal: z.object({
      youths: z.number().int(),
      p50Hours: z.number().nullable(),
      p90Hours: z.number().nullable(),
    }),
    /** Youths who may be ranked and have neither an open proposal nor a hire; the longest wait first, fifty at most. */
    withoutProposal: z.object({
      count: z.number().int(),
      youths: z.array(withoutProposal),
    }),
  })
  .meta({ id: 'ProposalBoard' });

export const readProposalBoard = route({
  method: 'GET',
  path: '/api/proposal-board',
  summary: 'Where proposals stand: of the youths I follow, or of my organisation when I answer for it',
  access: [role('coach'), role('manager')],
  status: 200,
  query: z.object({ scope: z.enum(['own', 'organisation']).optional() }),
  response: proposalBoard,
  problems: ['not-allowed'],
});

export const listWithoutProposal = route({
  method: 'GET',
  path: '/api/youths-without-proposal',
  summary:
    'Those of the youths I follow who may be ranked and have neither an open proposal nor a hire, the longest wait first',
  access: [role('coach')],
  status: 200,
  query: pageQuery,
  response: pageOf(withoutProposal.meta({ id: 'WithoutProposal' })),
  problems: [],
});
