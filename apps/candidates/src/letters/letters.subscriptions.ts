import type { Subscriptions } from '@app/platform/app-definition.js';
import type { Type } from '@nestjs/common';
import { AskGuardians } from './guardians/ask-guardians.handler.js';
import { CallOffToGuardians } from './guardians/call-off-to-guardians.handler.js';
import { GuardianLetters } from './guardians/guardian-letters.js';
import { TellGuardiansOfInterview } from './guardians/tell-guardians-of-interview.handler.js';
import { CallOffToYouth } from './interviews/call-off-to-youth.handler.js';
import { ConfirmToYouth } from './interviews/confirm-to-youth.handler.js';
import { IntroduceYouth } from './interviews/introduce-youth.handler.js';
import { InviteYouth } from './interviews/invite-youth.handler.js';
import { AskYouth } from './proposals/ask-youth.handler.js';
import { CongratulateYouth } from './proposals/congratulate-youth.handler.js';
import { TellYouthGuardianIsAsked } from './proposals/tell-youth-guardian-is-asked.handler.js';
import { TellYouthHowItEnded } from './proposals/tell-youth-how-it-ended.handler.js';
import { YouthLetters } from './youth-letters.js';

/** Which event is told to whom, by whose letter. */
export const letterSubscriptions = {
  ProposalMade: [AskYouth],
  GuardianAsked: [TellYouthGuardianIsAsked, AskGuardians],
  ProposalDeclined: [TellYouthHowItEnded],
  ProposalRefused: [TellYouthHowItEnded],
  ProposalNotHired: [TellYouthHowItEnded],
  ProposalLapsed: [TellYouthHowItEnded],
  ProposalWithdrawn: [TellYouthHowItEnded],
  ProposalSuperseded: [TellYouthHowItEnded],
  HireDecided: [CongratulateYouth],
  InterviewInvited: [InviteYouth, TellGuardiansOfInterview],
  InterviewConfirmed: [ConfirmToYouth, TellGuardiansOfInterview, IntroduceYouth],
  InterviewMoved: [ConfirmToYouth, TellGuardiansOfInterview],
  InterviewCancelled: [CallOffToYouth, CallOffToGuardians],
  InterviewDeclined: [CallOffToYouth, CallOffToGuardians],
  InterviewLapsed: [CallOffToYouth, CallOffToGuardians],
} satisfies Subscriptions;

/** Who writes to youths and to their guardians. */
export const letterProviders = [
  YouthLetters,
  GuardianLetters,
  ...new Set<Type>(Object.values(letterSubscriptions).flat()),
];
