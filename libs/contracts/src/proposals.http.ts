import { ACTORS, TOLD_TERMS } from '@app/domain';
import { z } from 'zod';
import { link, role } from './access.js';
import { day, id, idParams, instant, listOf, pageOf, pageQuery } from './common.js';
import { presentation, slot } from './facts.js';
import { route } from './route.js';

export const proposalState = z.enum([
  'proposed',
  'awaitingGuardian',
  'agreed',
  'sent',
  'onHold',
  'interviewing',
  'hired',
  'notHired',
  'declined',
  'refused',
  'withdrawn',
  'lapsed',
  'obsolete',
]);
export const interviewState = z.enum([
  'slotsOffered',
  'slotsAsked',
  'confirmed',
  'held',
  'missed',
  'declined',
  'lapsed',
  'cancelled',
]);
const actor = z.enum(ACTORS);

/** That somebody's answer came by telephone or in person: who gave it, and on which day. Whoever writes it down is signed in. */
export const recordedAnswer = z
  .object({
    onBehalfOf: z.enum(['youth', 'guardian', 'employer']),
    saidBy: z.string().trim().min(2).max(120),
    channel: z.enum(['telephone', 'inPerson']),
    saidOn: day,
  })
  .meta({ id: 'RecordedAnswer' });

/** What the reader may write down for somebody who said it by telephone or in person. */
const recordable = z.array(z.object({ onBehalfOf: recordedAnswer.shape.onBehalfOf, action: z.string() }));

const interviewPart = z.object({
  id,
  state: interviewState,
  slots: z.array(slot),
  confirmedSlotId: id.nullable(),
  answerBefore: instant.nullable(),
  missedBy: actor.nullable(),
  excused: z.boolean().nullable(),
  /** What the interview's lifecycle allows this reader now. */
  actions: z.array(z.string()),
  recordable,
});

const historyLine = z.object({
  at: instant,
  subject: z.enum(['proposal', 'interview']),
  action: z.string(),
  from: z.string().nullable(),
  to: z.string(),
  /** Whose decision it was. */
  by: actor,
  /** Who wrote it, and as which person or link. */
  writtenBy: actor,
  actorId: z.string(),
  /** How somebody's answer was given, when another wrote it down. */
  recorded: recordedAnswer.nullable(),
  reason: z.string().nullable(),
  comment: z.string().nullable(),
});

/**
 * A proposal as the one who asks may see it. `actions` are those that the lifecycle allows this reader now. `reason`, `failing`, `changed` and the
 * whole history are for coaches; youths and guardians read their own words again; `presentation` is what the employer reads; `youthId` is
 * absent for an employer.
 */
export const proposalView = z
  .object({
    id,
    state: proposalState,
    /** Who is waited for, be it for the proposal or for its interview. */
    nextActor: actor.nullable(),
    waitingSince: instant.nullable(),
    deadlineOn: day.nullable(),
    actions: z.array(z.string()),
    recordable,
    offer: z.object({ id, title: z.string(), employerName: z.string(), siteAddress: z.string() }),
    youthId: id.optional(),
    reason: z.string().optional(),
    /** Rules that fail since the offer was changed. */
    failing: z.array(z.string()).optional(),
    /** What the offer says otherwise than when it was proposed. */
    changed: z.array(z.enum(TOLD_TERMS)).optional(),
    presentation: presentation.optional(),
    /** The newest one. */
    interview: interviewPart.nullable(),
    history: z.array(historyLine).optional(),
    /** Of a decision to hire: where its contract stands. */
    contract: z.enum(['preparing', 'signed', 'ended']).optional(),
  })
  .meta({ id: 'Proposal' });

/** What routes on one proposal have in common. */
export const onProposal = { params: idParams, response: proposalView, status: 200 } as const;
/** A code of the closed list of the action. */
export const givenReason = z.object({
  reason: z.string().trim().min(1).max(80),
  comment: z.string().trim().max(2000).optional(),
});

const coach = [role('coach')];
const space = link('youth.space');
const readers = [
  ...coach,
  role('prospector'),
  role('employer'),
  link('proposal.answer'),
  link('proposal.guardian'),
  link('proposal.decide'),
  space,
];

export const makeProposal = route({
  method: 'POST',
  path: '/api/proposals',
  summary: 'Propose an offer to a youth whom I follow, and say why',
  access: coach,
  status: 201,
  body: z
    .object({ offerId: id, youthId: id, reason: z.string().trim().min(3).max(2000), rankingId: id.optional() })
    .meta({ id: 'MakeProposal' }),
  response: proposalView,
  problems: ['not-found', 'proposal-exists', 'youth-not-eligible', 'offer-closed'],
});
export const listProposals = route({
  method: 'GET',
  path: '/api/proposals',
  summary: 'The proposals of the youths I follow, the closest deadline first',
  access: coach,
  status: 200,
  query: pageQuery.extend({ state: listOf(proposalState), youthId: id.optional(), offerId: id.optional() }),
  response: pageOf(proposalView),
  problems: [],
});
export const listMyProposals = route({
  method: 'GET',
  path: '/api/my/proposals',
  summary: 'What is proposed to me; or, for an employer, the profiles that were sent to my company',
  access: [space, role('employer')],
  status: 200,
  query: pageQuery.extend({ state: listOf(proposalState) }),
  response: pageOf(proposalView),
  problems: [],
});
export const readProposal = route({
  ...onProposal,
  method: 'GET',
  path: '/api/proposals/:id',
  summary: 'One proposal, as far as I may see it',
  access: readers,
  problems: ['not-found'],
});
export const sendProposal = route({
  ...onProposal,
  method: 'POST',
  path: '/api/proposals/:id/send',
  summary: 'Send the short profile, without a name, to the employer',
  access: coach,
  body: z.object({ coachNote: z.string().trim().min(3).max(2000) }).meta({ id: 'SendProposal' }),
  problems: ['not-found', 'transition-not-allowed', 'agreement-missing', 'basis-missing', 'offer-closed'],
});
export const reopenProposal = route({
  ...onProposal,
  method: 'POST',
  path: '/api/proposals/:id/reopen',
  summary: 'Ask the youth again, after a refusal or a silence',
  access: coach,
  problems: ['not-found', 'transition-not-allowed', 'offer-closed', 'youth-not-eligible', 'proposal-exists'],
});
export const sendProposalAgain = route({
  ...onProposal,
  method: 'POST',
  path: '/api/proposals/:id/send-again',
  summary: 'Send the profile once more, on an agreement of the last 30 days',
  access: coach,
  problems: [
    'not-found',
    'transition-not-allowed',
    'offer-closed',
    'youth-not-eligible',
    'proposal-exists',
    'agreement-missing',
    'agreement-too-old',
    'sent-again-already',
    'basis-missing',
  ],
});
export const reviveProposal = route({
  ...onProposal,
  method: 'POST',
  path: '/api/proposals/:id/revive',
  summary: 'Ask the youth again, once what made the proposal obsolete is over',
  access: coach,
  problems: [
    'not-found',
    'transition-not-allowed',
    'cause-remains',
    'offer-closed',
    'youth-not-eligible',
    'proposal-exists',
  ],
});
