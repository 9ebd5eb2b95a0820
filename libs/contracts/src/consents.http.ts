import { BASES, PURPOSES } from '@app/domain';
import { z } from 'zod';
import { anyone, link, role } from './access.js';
import { day, id, idParams, instant, pageOf, pageQuery } from './common.js';
import { route } from './route.js';

/** What a youth agreed to or was told, and took back: by their coach, or by themselves behind the link of their information letter. */
const purpose = z.enum(PURPOSES);
const basis = z.enum(BASES);
const channel = z.enum(['paper', 'oral', 'telephone', 'email', 'online', 'file']);

const consentAct = z.object({
  purpose,
  act: z.enum(['given', 'withdrawn']),
  basis,
  /** The words that were read, by the day of their version. */
  wording: z.string(),
  on: day,
  channel,
  guardianId: id.nullable(),
  recordedBy: z.string(),
  at: instant,
});

const consents = z
  .object({
    /** The purposes that have their basis today. */
    inForce: z.array(purpose),
    acts: z.array(consentAct),
  })
  .meta({ id: 'Consents' });

export const listConsentWordings = route({
  method: 'GET',
  path: '/api/consent-wordings',
  summary: 'The words in force for each purpose, in French and English',
  access: [anyone],
  status: 200,
  response: z.object({
    items: z.array(z.object({ purpose, version: z.string(), fr: z.string(), en: z.string(), bases: z.array(basis) })),
  }),
  problems: [],
});

export const readConsents = route({
  method: 'GET',
  path: '/api/youths/:id/consents',
  summary: 'What a youth agreed to and took back',
  access: [role('coach'), link('youth.rights'), link('youth.space')],
  status: 200,
  params: idParams,
  response: consents,
  problems: ['not-found'],
});

export const giveConsent = route({
  method: 'POST',
  path: '/api/youths/:id/consents',
  summary: 'Record that a youth whom I follow agreed, or was told',
  access: [role('coach')],
  status: 200,
  params: idParams,
  body: z
    .object({
      purposes: z.array(purpose).min(1),
      basis,
      on: day,
      channel: channel.exclude(['file']),
      guardianId: id.optional(),
    })
    .meta({ id: 'GiveConsent' }),
  response: consents,
  problems: ['not-found', 'basis-unfit', 'guardian-needed', 'day-in-the-future'],
});

export const withdrawConsent = route({
  method: 'POST',
  path: '/api/youths/:id/consents/:purpose/withdraw',
  summary: 'Take back what was agreed to, or object; it holds at once, everywhere',
  access: [role('coach'), link('youth.rights'), link('youth.space')],
  status: 200,
  params: z.object({ id, purpose }),
  body: z.object({ channel: channel.exclude(['file']).default('online') }).meta({ id: 'WithdrawConsent' }),
  response: consents,
  problems: ['not-found'],
});

export const listInformationTasks = route({
  method: 'GET',
  path: '/api/information-tasks',
  summary: 'The youths whom I follow who have no letter telling where their data come from: to be told',
  access: [role('coach')],
  status: 200,
  query: pageQuery,
  response: pageOf(z.object({ youthId: id, firstName: z.string(), lastName: z.string(), since: instant })),
  problems: [],
});

export const tellYouth = route({
  method: 'POST',
  path: '/api/youths/:id/informed',
  summary: 'Record that a youth was told where their data come from and what their rights are',
  access: [role('coach')],
  status: 200,
  params: idParams,
  response: z.object({ told: z.literal(true) }),
  problems: ['not-found'],
});
