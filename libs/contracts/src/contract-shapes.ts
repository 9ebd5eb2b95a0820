import {
  CONTRACT_STATES,
  EXCEPTION_KINDS,
  PLACES_OF_DAY,
  RUPTURE_PHASES,
  SIGNING_PARTIES,
  weekdayOf,
} from '@app/domain';
import { z } from 'zod';
import { contractType, day, id, instant } from './common.js';
import { milestoneView } from './coaching.http.js';

/**
 * Contracts as those who follow the youth prepare, sign and follow them. The employer and the training centre stand in it with their
 * company's name and place; it is a contract, not an address book.
 */
export const contractText = z.string().trim().min(1).max(120);
/** The rules of the law that we hold begin in 2019. */
export const contractDay = day.refine((on) => on >= '2019-01-01' && on < '2100-01-01', 'between 2019 and 2099');
export const contractComment = z.string().trim().max(500).nullable().default(null);
const contractState = z.enum(CONTRACT_STATES);
const rupturePhase = z.enum(RUPTURE_PHASES);
export const ruptureInitiator = z.enum(['employer', 'youth']);

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
    employerName: contractText,
    siret: z
      .string()
      .regex(/^\d{14}$/)
      .nullable(),
    employerKind: z.enum(['private', 'epic', 'public']),
    siteCommuneCode: z
      .string()
      .regex(/^\d[\dAB]\d{3}$/)
      .nullable(),
    siteAddress: contractText.nullable(),
    tutorName: contractText.nullable(),
    startsOn: contractDay.nullable(),
    endsOn: contractDay.nullable(),
    permanent: z.boolean(),
    /** Finishes the training of a contract that was broken. */
    afterRupture: z.boolean(),
    diploma: z.object({ level: z.number().int().min(3).max(8), title: contractText }).nullable(),
    trainingCentre: contractText.nullable(),
    trainingBeginsOn: contractDay.nullable(),
    trainingHours: z.number().int().min(1).max(5000).nullable(),
    conventionalMonthlyCents: z.number().int().min(0).max(2_000_000).nullable(),
    calendar: trainingCalendar.nullable(),
  })
  .meta({ id: 'ContractTerms' });

export const contractSignature = z.object({
  party: z.enum(SIGNING_PARTIES),
  signedOn: contractDay,
  proof: z.enum(['paper', 'electronic', 'copy']),
  reference: contractText.nullable().default(null),
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
    /** What it came from; `null` when the coach was told of it outside. */
    proposalId: id.nullable(),
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
    offerId: id.nullable(),
    terms: contractTerms,
    actions: z.array(z.string()),
    signatures: z.array(contractSignature),
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
        initiator: ruptureInitiator,
        reason: z.string(),
        comment: z.string().nullable(),
        searchUntilOn: day,
      })
      .nullable(),
    history: z.array(step),
  })
  .meta({ id: 'Contract' });
