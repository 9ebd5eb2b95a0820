import { PURPOSES } from '@app/domain';
import { z } from 'zod';
import { roles } from './access.js';
import { day, id, instant } from './common.js';
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
  /** Nobody may be proposed for it at present. */
  paused: z.boolean().optional(),
  /** Only the coaches of this organisation may know of it, up to and including this day. */
  embargo: z.object({ organisationId: id, until: day }).nullable().optional(),
});
/** `facts` are null as long as nothing allows to rank this youth; `shareable`: an employer may be shown what they agreed to. */
const youth = z.object({
  youthId: id,
  revision,
  organisationId: id,
  facts: youthFacts.nullable(),
  shareable: z.boolean(),
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
  ProposalAgreed: proposal,
  ProposalDeclined: proposal.extend({ reason: z.string() }),
  ProposalSent: proposal.extend({ deadlineOn: day, presentation }),
  ProposalRefused: proposal.extend({ reason: z.string() }),
  ProposalWithdrawn: proposal.extend({ reason: z.string() }),

  InterviewInvited: interview.extend({ slots: z.array(slot), answerBefore: instant }),
  InterviewConfirmed: interview.extend({ slot }),
  InterviewDeclined: interview.extend({ reason: z.string() }),
  /** The first name, which the employer may know from the confirmed interview on. */
  YouthIntroduced: interview.extend({ slot, firstName: z.string() }),

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
