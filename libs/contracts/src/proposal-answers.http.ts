/** What youths, guardians and employers answer to a proposal: from their link, their account, or by a coach's or prospector's pen. */
import { z } from 'zod';
import { link, role } from './access.js';
import { day, instant } from './common.js';
import { onProposal, recordedAnswer, givenReason } from './proposals.http.js';
import { route } from './route.js';

const byYouth = [link('proposal.answer'), link('proposal.guardian'), link('youth.space'), role('coach')];
const byEmployer = [link('proposal.decide'), role('employer'), role('coach'), role('prospector')];
const recorded = z.object({ recorded: recordedAnswer.optional() });
const reasoned = givenReason.extend(recorded.shape);

/** One to five moments for an interview. */
export const offeredSlots = z
  .array(z.object({ startsAt: instant, minutes: z.number().int().min(15).max(240).default(45) }))
  .min(1)
  .max(5);

const ANSWERED = [
  'not-found',
  'transition-not-allowed',
  'link-used',
  'actor-not-allowed',
  'recorder-not-allowed',
] as const;
const SAID = [...ANSWERED, 'said-day-invalid'] as const;
const REASONED = [...SAID, 'reason-required', 'reason-unknown', 'comment-required'] as const;
/** Problems of the slots of an invitation. */
export const slotProblems = ['slot-in-the-past', 'slots-not-distinct', 'slots-count', 'slot-invalid'] as const;

export const agreeToProposal = route({
  ...onProposal,
  method: 'POST',
  path: '/api/proposals/:id/agree',
  summary: 'Say yes: the coach may now show the short profile to this employer',
  access: byYouth,
  body: recorded.meta({ id: 'AgreeToProposal' }),
  problems: [...SAID, 'answered-already'],
});
export const declineProposal = route({
  ...onProposal,
  method: 'POST',
  path: '/api/proposals/:id/decline',
  summary: 'Say no, and why',
  access: byYouth,
  body: reasoned.meta({ id: 'DeclineProposal' }),
  problems: [...REASONED, 'answered-already'],
});
export const withdrawProposal = route({
  ...onProposal,
  method: 'POST',
  path: '/api/proposals/:id/withdraw',
  summary: 'Take a proposal back, and say why',
  access: byYouth,
  body: reasoned.meta({ id: 'WithdrawProposal' }),
  problems: [...REASONED],
});
export const wantInterview = route({
  ...onProposal,
  method: 'POST',
  path: '/api/proposals/:id/want-interview',
  summary: 'Ask to meet: give one to five slots',
  access: byEmployer,
  body: recorded.extend({ slots: offeredSlots }).meta({ id: 'WantInterview' }),
  problems: [...SAID, ...slotProblems],
});
export const holdProposal = route({
  ...onProposal,
  method: 'POST',
  path: '/api/proposals/:id/hold',
  summary: 'Ask to be asked again on a day, once, and say why',
  access: byEmployer,
  body: recorded.extend({ untilOn: day, comment: z.string().trim().min(3).max(2000) }).meta({ id: 'HoldProposal' }),
  problems: [...SAID, 'held-already', 'hold-day-invalid', 'comment-required'],
});
export const resumeProposal = route({
  ...onProposal,
  method: 'POST',
  path: '/api/proposals/:id/resume',
  summary: 'Look at a profile again before the day that was named',
  access: byEmployer,
  body: recorded.meta({ id: 'ResumeProposal' }),
  problems: [...SAID],
});
export const refuseProposal = route({
  ...onProposal,
  method: 'POST',
  path: '/api/proposals/:id/refuse',
  summary: 'Decline a profile, with a reason of the closed list',
  access: byEmployer,
  body: reasoned.meta({ id: 'RefuseProposal' }),
  problems: [...REASONED],
});
export const hireProposed = route({
  ...onProposal,
  method: 'POST',
  path: '/api/proposals/:id/hire',
  summary: 'Decide to hire; the contract is prepared from then on',
  access: byEmployer,
  body: recorded.meta({ id: 'HireProposed' }),
  problems: [...SAID, 'openings-too-many'],
});
export const rejectProposed = route({
  ...onProposal,
  method: 'POST',
  path: '/api/proposals/:id/reject',
  summary: 'Decide not to hire, with a reason of the closed list',
  access: byEmployer,
  body: reasoned.meta({ id: 'RejectProposed' }),
  problems: [...REASONED],
});
