import type { Subscriptions } from '@app/platform/app-definition.js';
import type { Type } from '@nestjs/common';
import { CallOffToCoach } from './call-off-to-coach.handler.js';
import { CoachLetters } from './coach-letters.js';
import { TellCoachOfInterview } from './tell-coach-of-interview.handler.js';
import { TellCoachOfInvitation } from './tell-coach-of-invitation.handler.js';
import { TellCoachOfRefusal } from './tell-coach-of-refusal.handler.js';

/** Which event is told to coaches, by whose letter. */
export const letterSubscriptions = {
  ProposalDeclined: [TellCoachOfRefusal],
  ProposalRefused: [TellCoachOfRefusal],
  ProposalNotHired: [TellCoachOfRefusal],
  InterviewInvited: [TellCoachOfInvitation],
  YouthIntroduced: [TellCoachOfInterview],
  InterviewMoved: [TellCoachOfInterview],
  InterviewCancelled: [CallOffToCoach],
  InterviewDeclined: [CallOffToCoach],
  InterviewLapsed: [CallOffToCoach],
} satisfies Subscriptions;

/** Who writes to coaches. */
export const letterProviders = [CoachLetters, ...new Set<Type>(Object.values(letterSubscriptions).flat())];
