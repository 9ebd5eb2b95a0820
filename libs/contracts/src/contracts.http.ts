import { z } from 'zod';
import { role } from './access.js';
import { contractType, idParams } from './common.js';
import {
  contractComment,
  contractDay,
  contractLine,
  contractSignature,
  contractTerms,
  contractText,
  contractView,
  ruptureInitiator,
  trainingCalendar,
} from './contract-shapes.js';
import { route } from './route.js';

/** Contracts as those who follow the youth prepare, sign and follow them; every act answers with the whole page. */
const ofCoach = { access: [role('coach')], response: contractView };

export const listContracts = route({
  method: 'GET',
  path: '/api/youths/:id/contracts',
  summary: 'The contracts of a youth whom I follow, the newest first',
  access: [role('coach')],
  status: 200,
  params: idParams,
  response: z.object({ items: z.array(contractLine) }),
  problems: ['not-found'],
});

export const promiseContract = route({
  method: 'POST',
  path: '/api/youths/:id/contracts',
  summary: 'Write down that an employer without an offer here promised to hire a youth whom I follow',
  ...ofCoach,
  status: 201,
  params: idParams,
  body: z
    .object({ contractType, employerName: contractText, startsOn: contractDay.nullable().default(null) })
    .meta({ id: 'Promise' }),
  problems: ['not-found'],
});

export const readContract = route({
  method: 'GET',
  path: '/api/contracts/:id',
  summary: 'A contract of a youth whom I follow',
  ...ofCoach,
  status: 200,
  params: idParams,
  problems: ['not-found'],
});

export const changeContractTerms = route({
  method: 'PATCH',
  path: '/api/contracts/:id/terms',
  summary: 'Say what the contract is to say; whoever signed it before signs anew',
  ...ofCoach,
  status: 200,
  params: idParams,
  body: contractTerms.partial().extend({ revision: z.number().int() }).meta({ id: 'ChangeContractTerms' }),
  problems: ['not-found', 'changed-meanwhile', 'transition-not-allowed'],
});

export const recordSignature = route({
  method: 'POST',
  path: '/api/contracts/:id/signatures',
  summary: 'Write down the dated proof that a party signed; the last one concludes the contract',
  ...ofCoach,
  status: 200,
  params: idParams,
  body: contractSignature.meta({ id: 'RecordSignature' }),
  problems: [
    ...(['not-found', 'transition-not-allowed', 'day-in-the-future'] as const),
    ...(['contract-not-lawful', 'youth-under-contract'] as const),
  ],
});

export const changeTrainingCalendar = route({
  method: 'PUT',
  path: '/api/contracts/:id/calendar',
  summary: 'Change the training calendar, or write absences into it; what follows from it is planned again',
  ...ofCoach,
  status: 200,
  params: idParams,
  body: trainingCalendar.safeExtend({ revision: z.number().int() }).meta({ id: 'ChangeTrainingCalendar' }),
  problems: ['not-found', 'changed-meanwhile', 'transition-not-allowed'],
});

export const abandonContract = route({
  method: 'POST',
  path: '/api/contracts/:id/abandon',
  summary: 'Write down that a contract will not be signed, who gave it up and why',
  ...ofCoach,
  status: 200,
  params: idParams,
  body: z
    .object({ by: z.enum(['employer', 'youth', 'coach']), reason: z.string(), comment: contractComment })
    .meta({ id: 'Abandon' }),
  problems: ['not-found', 'transition-not-allowed', 'reason-unknown', 'comment-required'],
});

export const breakContract = route({
  method: 'POST',
  path: '/api/contracts/:id/break',
  summary: 'Write down that a contract was broken: when, by whom, for which legal reason; the cause is sealed',
  ...ofCoach,
  status: 200,
  params: idParams,
  body: z
    .object({
      brokenOn: contractDay,
      initiator: ruptureInitiator,
      reason: z.string(),
      comment: contractComment,
      cause: z.string(),
      causeComment: contractComment,
    })
    .meta({ id: 'BreakContract' }),
  problems: [
    ...(['not-found', 'transition-not-allowed', 'day-in-the-future'] as const),
    ...(['rupture-before-signature', 'reason-unknown', 'comment-required'] as const),
  ],
});

export const readRuptureCause = route({
  method: 'POST',
  path: '/api/contracts/:id/cause/read',
  summary: 'Read why a contract was broken, as its coach understood it: the referent, with the reason why',
  access: [role('coach')],
  status: 200,
  params: idParams,
  body: z.object({ reason: z.string().trim().min(10).max(500) }).meta({ id: 'ReadRuptureCause' }),
  response: z.object({ cause: z.string(), comment: z.string().nullable() }),
  problems: ['not-found'],
});
