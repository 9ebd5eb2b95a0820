import {
  CONTRACT_STATES,
  EXCEPTION_KINDS,
  PLACES_OF_DAY,
  RUPTURE_PHASES,
  SIGNING_PARTIES,
  weekdayOf,
} from '@app/domain';
import { z } from 'zod';
import { role } from './access.js';
import { contractType, day, id, idParams, instant } from './common.js';
import { milestoneView } from './coaching.http.js';
import { route } from './route.js';

/**
 * Contracts as those who follow the youth prepare, sign and follow them. The employer and the training centre stand in it with their
 * company's name and place; it is a contract, not an address book.
 */
const line = z.string().trim().min(1).max(120);
/** The rules of the law that we hold begin in 2019. */
const contractDay = day.refine((on) => on >= '2019-01-01' && on < '2100-01-01', 'between 2019 and 2099');
const comment = z.string().trim().max(500).nullable().default(null);
const contractState = z.enum(CONTRACT_STATES);
const rupturePhase = z.enum(RUPTURE_PHASES);
const initiator = z.enum(['employer', 'youth']);

export const trainingCalendar = z
  .object({
    weeks: z
      .array(z.array(z.enum(PLACES_OF_DAY)).length(7))
      .min(1)
      .max(52),
    firstWeekOn: contractDay.refine((on) => weekdayOf(on) === 1, 'a Monday'),
    exceptions: z
      .array(
        z
          .object({ from: contractDay, to: contractDay, kind: z.enum(EXCEPTION_KINDS) })
          .refine(({ from, to }) => from <= to, 'ends before it begins'),
      )
      .max(400),
  })
  .meta({ id: 'TrainingCalendar' });

/** What a contract says; `null` where nobody said it yet. `endsOn` of a permanent contract is the end of the training in it. */
export const contractTerms = z
  .object({
    contractType,
    employerName: line,
    siret: z
      .string()
      .regex(/^\d{14}$/)
      .nullable(),
    employerKind: z.enum(['private', 'epic', 'public']),
    siteCommuneCode: z
      .string()
      .regex(/^\d[\dAB]\d{3}$/)
      .nullable(),
    siteAddress: line.nullable(),
    tutorName: line.nullable(),
    startsOn: contractDay.nullable(),
    endsOn: contractDay.nullable(),
    permanent: z.boolean(),
    /** Finishes the training of a contract that was broken. */
    afterRupture: z.boolean(),
    diploma: z.object({ level: z.number().int().min(3).max(8), title: line }).nullable(),
    trainingCentre: line.nullable(),
    trainingBeginsOn: contractDay.nullable(),
    trainingHours: z.number().int().min(1).max(5000).nullable(),
    conventionalMonthlyCents: z.number().int().min(0).max(2_000_000).nullable(),
    calendar: trainingCalendar.nullable(),
  })
  .meta({ id: 'ContractTerms' });

const signature = z.object({
  party: z.enum(SIGNING_PARTIES),
  signedOn: contractDay,
  proof: z.enum(['paper', 'electronic', 'copy']),
  reference: line.nullable().default(null),
});

const problemOfLaw = z
  .object({
    code: z.string(),
    blocks: z.boolean(),
    legalRef: z.string(),
    fr: z.string(),
    en: z.string(),
    facts: z.record(z.string(), z.union([z.string(), z.number()])),
  })
  .meta({ id: 'ProblemOfLaw' });

const step = z.object({
  action: z.string(),
  to: contractState,
  by: z.string(),
  writtenBy: z.string(),
  actorId: z.string(),
  /** The day on which it happened, which may be long before it was written down. */
  on: day,
  at: instant,
  reason: z.string().nullable(),
  comment: z.string().nullable(),
});

/** One line of a list of contracts. */
export const contractLine = z
  .object({
    id,
    youthId: id,
    state: contractState,
    contractType,
    employerName: z.string(),
    startsOn: contractDay.nullable(),
    endsOn: day.nullable(),
    nextActor: z.string().nullable(),
    deadlineOn: day.nullable(),
  })
  .meta({ id: 'ContractLine' });

/** The whole page of a contract: who acts next and by when, what is missing, what the law says, what follows. */
export const contractView = contractLine
  .extend({
    revision: z.number().int(),
    proposalId: id.nullable(),
    offerId: id.nullable(),
    terms: contractTerms,
    actions: z.array(z.string()),
    signatures: z.array(signature),
    missingSignatures: z.array(z.enum(SIGNING_PARTIES)),
    problems: z.array(problemOfLaw),
    signedOn: day.nullable(),
    firstDays: z
      .object({ kind: z.enum(['first45Days', 'trial']), lastOn: day, companyDaysSoFar: z.number() })
      .nullable(),
    /** The legal minimum, as information; null while its facts are unknown. */
    pay: z.array(z.object({ from: day, to: day, monthlyCents: z.number(), basisPoints: z.number() })).nullable(),
    milestones: z.array(milestoneView),
    rupture: z
      .object({
        brokenOn: day,
        phase: rupturePhase,
        initiator,
        reason: z.string(),
        comment: z.string().nullable(),
        searchUntilOn: day,
      })
      .nullable(),
    history: z.array(step),
  })
  .meta({ id: 'Contract' });

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
    .object({ contractType, employerName: line, startsOn: contractDay.nullable().default(null) })
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
  body: signature.meta({ id: 'RecordSignature' }),
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
  body: z.object({ by: z.enum(['employer', 'youth', 'coach']), reason: z.string(), comment }).meta({ id: 'Abandon' }),
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
    .object({ brokenOn: contractDay, initiator, reason: z.string(), comment, cause: z.string(), causeComment: comment })
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
