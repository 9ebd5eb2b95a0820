import { z } from 'zod';
import { link, role } from './access.js';
import { day, id, idParams, instant, pageOf, pageQuery } from './common.js';
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
const actor = z.enum(['youth', 'guardian', 'coach', 'employer', 'administrator', 'prospector', 'system']);

const interviewPart = z.object({
  id,
  state: interviewState,
  slots: z.array(slot),
  confirmedSlotId: id.nullable(),
  answerBefore: instant.nullable(),
  /** What the interview's lifecycle allows this reader now. */
  actions: z.array(z.string()),
});

/**
 * A proposal as the one who asks may see it. `actions` are those that the lifecycle allows this reader now. The coach's `reason` and
 * the history are for coaches; `presentation` is what the employer reads; `youthId` is absent for an employer.
 */
export const proposalView = z
  .object({
    id,
    state: proposalState,
    nextActor: actor.nullable(),
    deadlineOn: day.nullable(),
    actions: z.array(z.string()),
    offer: z.object({ id, title: z.string(), employerName: z.string(), siteAddress: z.string() }),
    youthId: id.optional(),
    reason: z.string().optional(),
    presentation: presentation.optional(),
    interview: interviewPart.nullable(),
    history: z
      .array(
        z.object({
          at: instant,
          action: z.string(),
          from: z.string().nullable(),
          to: z.string(),
          by: actor,
          reason: z.string().nullable(),
        }),
      )
      .optional(),
  })
  .meta({ id: 'Proposal' });

const onProposal = { params: idParams, response: proposalView, status: 200 } as const;
const byYouth = [link('proposal.answer')];
const byEmployer = [link('proposal.decide')];
const coach = [role('coach')];
const reason = z.object({ reason: z.string().trim().min(1).max(80), comment: z.string().trim().max(2000).optional() });

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
  query: pageQuery.extend({ state: proposalState.optional() }),
  response: pageOf(proposalView),
  problems: [],
});
export const readProposal = route({
  ...onProposal,
  method: 'GET',
  path: '/api/proposals/:id',
  summary: 'One proposal, as far as I may see it',
  access: [...coach, ...byYouth, ...byEmployer],
  problems: ['not-found'],
});
export const agreeToProposal = route({
  ...onProposal,
  method: 'POST',
  path: '/api/proposals/:id/agree',
  summary: 'Say yes: the coach may now show my short profile to this employer',
  access: byYouth,
  problems: ['not-found', 'transition-not-allowed', 'link-used'],
});
export const declineProposal = route({
  ...onProposal,
  method: 'POST',
  path: '/api/proposals/:id/decline',
  summary: 'Say no, and why',
  access: byYouth,
  body: reason.meta({ id: 'DeclineProposal' }),
  problems: ['not-found', 'transition-not-allowed', 'link-used', 'reason-required'],
});
export const sendProposal = route({
  ...onProposal,
  method: 'POST',
  path: '/api/proposals/:id/send',
  summary: 'Send the short profile, without a name, to the employer',
  access: coach,
  body: z.object({ coachNote: z.string().trim().min(3).max(2000) }).meta({ id: 'SendProposal' }),
  problems: ['not-found', 'transition-not-allowed', 'agreement-missing', 'basis-missing'],
});
export const withdrawProposal = route({
  ...onProposal,
  method: 'POST',
  path: '/api/proposals/:id/withdraw',
  summary: 'Take a proposal back, and say why',
  access: coach,
  body: reason.meta({ id: 'WithdrawProposal' }),
  problems: ['not-found', 'transition-not-allowed', 'reason-required'],
});
export const wantInterview = route({
  ...onProposal,
  method: 'POST',
  path: '/api/proposals/:id/want-interview',
  summary: 'Ask to meet: give one to five slots',
  access: byEmployer,
  body: z
    .object({
      slots: z
        .array(z.object({ startsAt: instant, minutes: z.number().int().min(15).max(240).default(45) }))
        .min(1)
        .max(5),
    })
    .meta({ id: 'WantInterview' }),
  problems: [
    'not-found',
    'transition-not-allowed',
    'slot-in-the-past',
    'slots-not-distinct',
    'slots-count',
    'link-used',
  ],
});
export const refuseProposal = route({
  ...onProposal,
  method: 'POST',
  path: '/api/proposals/:id/refuse',
  summary: 'Decline a profile, with a reason of the closed list',
  access: byEmployer,
  body: reason.meta({ id: 'RefuseProposal' }),
  problems: ['not-found', 'transition-not-allowed', 'reason-required', 'link-used'],
});

export const confirmInterview = route({
  ...onProposal,
  method: 'POST',
  path: '/api/interviews/:id/confirm',
  summary: 'Choose one of the slots',
  access: [link('interview.answer')],
  body: z.object({ slotId: id }).meta({ id: 'ConfirmInterview' }),
  problems: ['not-found', 'transition-not-allowed', 'slot-unknown', 'slot-in-the-past', 'link-used'],
});
export const declineInterview = route({
  ...onProposal,
  method: 'POST',
  path: '/api/interviews/:id/decline',
  summary: 'Not come, and say why',
  access: [link('interview.answer')],
  body: reason.meta({ id: 'DeclineInterview' }),
  problems: ['not-found', 'transition-not-allowed', 'reason-required', 'link-used'],
});
export const readInterview = route({
  ...onProposal,
  method: 'GET',
  path: '/api/interviews/:id',
  summary: 'One interview with its proposal',
  access: [link('interview.answer'), role('coach')],
  problems: ['not-found'],
});
