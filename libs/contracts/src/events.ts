import { ACTORS, PURPOSES, RUPTURE_PHASES } from '@app/domain';
import { z } from 'zod';
import { roles } from './access.js';
import { contractType, day, id, instant } from './common.js';
import { employerKind } from './offer-details.js';
import { offerFacts, presentation, slot, youthFacts } from './facts.js';

/**
 * Every event, past tense, with public facts only and a `revision`: a consumer ignores one older than what it knows, because the queue
 * delivers at least once and in any order. No contact detail ever: whoever holds the address writes the letter.
 */
const revision = z.number().int().positive();
const offer = z.object({
  offerId: id,
  revision,
  facts: offerFacts,
  title: z.string(),
  employerId: id,
  employerName: z.string(),
  siteAddress: z.string(),
  /** The site's number in the public register: the contract names it. */
  siret: z.string().optional(),
  /** Nobody may be proposed for it at present. */
  paused: z.boolean().optional(),
  /** Only the coaches of this organisation may know of it, up to and including this day. */
  embargo: z.object({ organisationId: id, until: day }).nullable().optional(),
  /** The organisation in whose portfolio it is: its prospectors, or the employer's own people. */
  organisationId: id.optional(),
  /** Days on which nobody is there; the employer's deadlines wait for their end. */
  closures: z.array(z.object({ from: day, to: day })).optional(),
  /** The signed contracts that hold an opening of it: `openings` does not count theirs any more. */
  hires: z.array(id).optional(),
});
/**
 * `facts` are null as long as nothing allows to rank this youth; `shareable`: an employer may be shown what they agreed to. Both days stand
 * beside the facts, where no ranking reads them.
 */
const youth = z.object({
  youthId: id,
  revision,
  organisationId: id,
  facts: youthFacts.nullable(),
  shareable: z.boolean(),
  /** False while a signed contract holds: stands on no list. Left out, it is true. */
  searching: z.boolean().optional(),
  /** The 18th birthday of a minor whose guardian agrees too; null when the youth's own word is enough. */
  guardianUntil: day.nullable().optional(),
});
/**
 * One stretch of everything that an app knows, said again by id for a rebuild: what has an id after `after`, up to and including `upTo`, and
 * is not here does not exist. Open at both ends for the first and the last stretch; `processed` counts up to and including this one.
 */
const stretch = z.object({
  rebuildId: id,
  after: id.nullable(),
  upTo: id.nullable(),
  processed: z.number().int().nonnegative(),
  total: z.number().int().nonnegative(),
});
const consent = z.object({ youthId: id, revision, purpose: z.enum(PURPOSES), recordedBy: z.string() });
const proposal = z.object({
  proposalId: id,
  revision,
  offerId: id,
  youthId: id,
  offerTitle: z.string(),
  employerName: z.string(),
});
const interview = z.object({
  interviewId: id,
  revision,
  proposalId: id,
  offerId: id,
  youthId: id,
  offerTitle: z.string(),
  employerName: z.string(),
  siteAddress: z.string(),
  sequence: z.number().int().nonnegative(),
});

/** `reason` of a contract's end is a code that tells nothing of health. */
const contract = z.object({
  contractId: id,
  revision,
  youthId: id,
  proposalId: id.nullable(),
  offerId: id.nullable(),
  contractType,
  startsOn: day.nullable(),
});
const actor = z.enum(ACTORS);

export const events = {
  OfferPublished: offer,
  /** `changed` names the fields, so that whoever proposed it can say what to look at again. */
  OfferChanged: offer.extend({ changed: z.array(z.string()).optional() }),
  /** The whole offer as well: a consumer may hear of its end before its beginning. */
  OfferClosed: offer.extend({ state: z.enum(['filled', 'abandoned', 'expired']), reason: z.string().nullable() }),

  YouthRegistered: youth.extend({ registeredBy: id }),
  YouthChanged: youth,
  /** Nothing is known of them here any more: merged into another file. */
  YouthLeft: z.object({ youthId: id, revision, organisationId: id, reason: z.enum(['merged']) }),

  /** Links that open the pages of this youth from before `revision` open nothing any more: signed out everywhere, or erased. */
  YouthLinksRevoked: z.object({ youthId: id, revision }),
  /** Whoever knows offers or youths is asked to say all of them again. */
  RebuildRequested: z.object({ rebuildId: id }),
  /** `closed`: nobody may be proposed for it any more. */
  OffersRetold: stretch.extend({ offers: z.array(offer.extend({ closed: z.boolean() })) }),
  YouthsRetold: stretch.extend({ youths: z.array(youth) }),

  /** A person asked to be forgotten, or had to be: every app erases what it holds. */
  PersonErased: z.object({ youthId: id, revision, organisationId: id }),

  ConsentGiven: consent,
  ConsentWithdrawn: consent,

  RelationChanged: z.object({
    relationId: id,
    revision,
    personId: id,
    youthId: id,
    organisationId: id,
    kind: z.enum(['referent', 'team']),
    ended: z.boolean(),
  }),
  /** A role ended; `revision` counts how often this person's role there did. */
  MembershipEnded: z.object({ personId: id, organisationId: id, role: z.enum(roles), revision }),

  ProposalMade: proposal.extend({ deadlineOn: day }),
  /** The youth said yes; their guardian is asked too. */
  GuardianAsked: proposal.extend({ deadlineOn: day }),
  ProposalAgreed: proposal,
  /** Absent `by` is the youth. */
  ProposalDeclined: proposal.extend({ reason: z.string(), by: actor.optional() }),
  ProposalSent: proposal.extend({ deadlineOn: day, presentation }),
  /** The employer waits until a day; then it is `ProposalSent` again. */
  ProposalHeld: proposal.extend({ untilOn: day }),
  /** What the employer had to do is due in some days. */
  ProposalReminded: proposal.extend({ deadlineOn: day }),
  ProposalRefused: proposal.extend({ reason: z.string() }),
  ProposalLapsed: proposal.extend({ waitedFor: actor }),
  ProposalWithdrawn: proposal.extend({ reason: z.string(), by: actor.optional() }),
  /** Nothing can come of it any more through nobody's fault; the coach may revive it. */
  ProposalSuperseded: proposal.extend({ because: z.enum(['signed', 'offerClosed']) }),
  /** After the interview. */
  ProposalNotHired: proposal.extend({ reason: z.string() }),
  HireDecided: proposal.extend({
    employerId: id,
    contractTypes: z.array(contractType),
    /** What the offer says already of the contract that follows. */
    terms: z
      .object({
        siret: z.string().nullable(),
        siteCommuneCode: z.string().nullable(),
        employerKind: employerKind.nullable(),
        startsOn: day.nullable(),
      })
      .optional(),
  }),

  InterviewInvited: interview.extend({ slots: z.array(slot), answerBefore: instant }),
  InterviewConfirmed: interview.extend({ slot }),
  /** The youth asked for other times. */
  InterviewSlotsAsked: interview.extend({ deadlineOn: day }),
  InterviewMoved: interview.extend({ slot }),
  InterviewDeclined: interview.extend({ reason: z.string() }),
  InterviewCancelled: interview.extend({ reason: z.string(), by: actor }),
  InterviewLapsed: interview.extend({ waitedFor: actor }),
  InterviewHeld: interview.extend({ slot }),
  InterviewMissed: interview.extend({ slot, missedBy: z.enum(['youth', 'employer']), excused: z.boolean() }),
  /** The first name, which the employer may know from the confirmed interview on. */
  YouthIntroduced: interview.extend({ slot, firstName: z.string() }),

  ContractPromised: contract,
  ContractSigned: contract.extend({ signedOn: day }),
  ContractStarted: contract,
  ContractConfirmed: contract,
  ContractCompleted: contract,
  ContractAbandoned: contract,
  ContractBroken: contract.extend({ brokenOn: day, phase: z.enum(RUPTURE_PHASES) }),

  /** Somebody must look at something: the app of the youth's files turns it into a task of the coach, once per `alertId`. */
  AlertRaised: z.object({
    alertId: id,
    youthId: id,
    kind: z.string(),
    subjectType: z.enum(['proposal', 'interview', 'contract']),
    subjectId: id,
    dueOn: day,
  }),
  /** The same thing was done: the task is over. */
  AlertCleared: z.object({ alertId: id, youthId: id }),

  /** Something was written down about a company that is being prospected; whoever shows it reads it again. */
  LeadChanged: z.object({ leadId: id, organisationId: id }),

  /** Someone did something to something: the line of the audit log. */
  ActionRecorded: z.object({
    actorId: z.string(),
    action: z.string(),
    subjectType: z.string(),
    subjectId: z.string(),
    at: instant,
  }),
} as const satisfies Record<string, z.ZodObject>;

export type EventType = keyof typeof events;
export type PayloadOf<E extends EventType> = z.output<(typeof events)[E]>;
