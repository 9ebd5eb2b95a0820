import { BASES, PURPOSES } from '@app/domain';
import { z } from 'zod';
import { link, role } from './access.js';
import { logEntry, taskView } from './coaching.http.js';
import { day, id, idParams, instant } from './common.js';
import { contractView } from './contract-shapes.js';
import { protectedFacts } from './protected-facts.http.js';
import { route } from './route.js';
import { youthView } from './youths.http.js';

/** What a person may ask of us: all that is kept about them, and that it is kept no longer. Behind their own link, or through their coach. */
export const exportYouth = route({
  method: 'GET',
  path: '/api/youths/:id/export',
  summary:
    'All that this app holds about a youth, for them; protected facts only for themselves or through their referent',
  access: [role('coach'), link('youth.rights'), link('youth.space')],
  status: 200,
  params: idParams,
  response: z
    .object({
      exportedAt: instant,
      file: youthView,
      consents: z.array(
        z.object({
          purpose: z.enum(PURPOSES),
          act: z.enum(['given', 'withdrawn']),
          basis: z.enum(BASES),
          wording: z.string(),
          on: day,
          channel: z.string(),
          at: instant,
        }),
      ),
      informed: z.object({ state: z.string(), at: instant }).nullable(),
      protectedFacts: z.object({
        /** Whoever asked is not the person and not their referent: there may be some. */
        withheld: z.boolean(),
        facts: protectedFacts.nullable(),
        openings: z.array(z.object({ act: z.string(), actorId: z.string(), at: instant, reason: z.string() })),
      }),
      followUp: z.object({
        contracts: z.array(contractView),
        /** Empty when protected facts are withheld. */
        ruptureCauses: z.array(z.object({ contractId: id, cause: z.string(), comment: z.string().nullable() })),
        tasks: z.array(taskView),
        log: z.array(logEntry),
      }),
      letters: z.array(z.object({ subject: z.string(), address: z.string(), writtenAt: instant, state: z.string() })),
      comparisons: z.array(z.object({ state: z.string(), reasons: z.array(z.string()) })),
    })
    .meta({ id: 'YouthExport' }),
  problems: ['not-found'],
});

export const eraseYouth = route({
  method: 'POST',
  path: '/api/youths/:id/erase',
  summary: 'Erase a youth everywhere: the referent, or the youth behind their own link',
  access: [role('coach'), link('youth.rights'), link('youth.space')],
  status: 200,
  params: idParams,
  body: z
    .object({ reason: z.enum(['youth-asked', 'objection', 'no-contact-for-two-years', 'entered-by-mistake']) })
    .meta({ id: 'EraseYouth' }),
  /** `dueOn` is today unless the installation keeps a waiting period. */
  response: z.object({ dueOn: day, erased: z.boolean() }),
  problems: ['not-found'],
});
