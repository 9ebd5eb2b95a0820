/** The life of an interview. The employer, the coach and the prospector host it; what the youth answers may be recorded by the coach. */
import { z } from 'zod';
import { link, role } from './access.js';
import { id } from './common.js';
import { offeredSlots, slotProblems } from './proposal-answers.http.js';
import { onProposal, recordedAnswer, givenReason } from './proposals.http.js';
import { route } from './route.js';

const byYouth = [link('interview.answer'), link('youth.space'), role('coach')];
const byHosts = [link('proposal.decide'), role('employer'), role('coach'), role('prospector')];
const anyParty = [link('interview.answer'), link('youth.space'), ...byHosts];
const recorded = z.object({ recorded: recordedAnswer.optional() });
const comment = z.string().trim().max(2000).optional();

const ACTED = [
  'not-found',
  'transition-not-allowed',
  'link-used',
  'actor-not-allowed',
  'recorder-not-allowed',
  'said-day-invalid',
] as const;
const REASONED = [...ACTED, 'reason-required', 'reason-unknown', 'comment-required'] as const;

export const readInterview = route({
  ...onProposal,
  method: 'GET',
  path: '/api/interviews/:id',
  summary: 'One interview with its proposal',
  access: anyParty,
  problems: ['not-found'],
});
export const confirmInterview = route({
  ...onProposal,
  method: 'POST',
  path: '/api/interviews/:id/confirm',
  summary: 'Choose one of the slots',
  access: byYouth,
  body: recorded.extend({ slotId: id }).meta({ id: 'ConfirmInterview' }),
  problems: [...ACTED, 'slot-unknown', 'slot-in-the-past'],
});
export const askOtherSlots = route({
  ...onProposal,
  method: 'POST',
  path: '/api/interviews/:id/ask-other',
  summary: 'Ask for other times, and say when I could',
  access: byYouth,
  body: recorded.extend({ comment }).meta({ id: 'AskOtherSlots' }),
  problems: [...ACTED],
});
export const declineInterview = route({
  ...onProposal,
  method: 'POST',
  path: '/api/interviews/:id/decline',
  summary: 'Not come, and say why',
  access: byYouth,
  body: givenReason.extend(recorded.shape).meta({ id: 'DeclineInterview' }),
  problems: [...REASONED],
});
export const offerOtherSlots = route({
  ...onProposal,
  method: 'POST',
  path: '/api/interviews/:id/offer',
  summary: 'Give the other times that the youth asked for',
  access: byHosts,
  body: recorded.extend({ slots: offeredSlots }).meta({ id: 'OfferOtherSlots' }),
  problems: [...ACTED, ...slotProblems],
});
export const inviteAgain = route({
  ...onProposal,
  method: 'POST',
  path: '/api/proposals/:id/interviews',
  summary: 'Invite to another interview: a second one, or one instead of one that did not take place',
  access: byHosts,
  body: recorded.extend({ slots: offeredSlots }).meta({ id: 'InviteAgain' }),
  problems: [...ACTED, ...slotProblems, 'interview-open'],
});
export const moveInterview = route({
  ...onProposal,
  method: 'POST',
  path: '/api/interviews/:id/move',
  summary: 'Move a confirmed interview to another moment, which was agreed with the youth',
  access: byHosts,
  body: recorded.extend({ slots: offeredSlots.max(1), comment }).meta({ id: 'MoveInterview' }),
  problems: [...ACTED, ...slotProblems],
});
export const cancelInterview = route({
  ...onProposal,
  method: 'POST',
  path: '/api/interviews/:id/cancel',
  summary: 'Cancel an interview, and say why',
  access: anyParty,
  body: givenReason.extend(recorded.shape).meta({ id: 'CancelInterview' }),
  problems: [...REASONED],
});
export const recordInterviewHeld = route({
  ...onProposal,
  method: 'POST',
  path: '/api/interviews/:id/held',
  summary: 'Say that an interview took place; this also corrects an absence that was noted wrongly',
  access: byHosts,
  body: recorded.extend({ comment }).meta({ id: 'RecordInterviewHeld' }),
  problems: [...ACTED, 'interview-not-started'],
});
export const recordInterviewMissed = route({
  ...onProposal,
  method: 'POST',
  path: '/api/interviews/:id/missed',
  summary: 'Say who did not come, and whether they had excused themselves',
  access: byHosts,
  body: recorded
    .extend({ missedBy: z.enum(['youth', 'employer']), excused: z.boolean(), comment })
    .meta({ id: 'RecordInterviewMissed' }),
  problems: [...ACTED, 'interview-not-started'],
});
