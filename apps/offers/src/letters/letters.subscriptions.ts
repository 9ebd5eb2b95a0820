import type { Subscriptions } from '@app/platform/app-definition.js';
import type { Type } from '@nestjs/common';
import { EmployerLetters } from './employer-letters.js';
import { ForgetLettersAboutPerson } from './forget-letters-about-person.handler.js';
import { AskEmployerForSlots } from './interviews/ask-employer-for-slots.handler.js';
import { AskEmployerToDecide } from './interviews/ask-employer-to-decide.handler.js';
import { CallOffToEmployer } from './interviews/call-off-to-employer.handler.js';
import { TellEmployerOfInterview } from './interviews/tell-employer-of-interview.handler.js';
import { TellEmployerOfInvitation } from './interviews/tell-employer-of-invitation.handler.js';
import { RemindOfExpiry } from './offers/remind-of-expiry.js';
import { RemindEmployer } from './proposals/remind-employer.handler.js';
import { SayWhatToPrepare } from './proposals/say-what-to-prepare.handler.js';
import { SendProfileToEmployer } from './proposals/send-profile-to-employer.handler.js';
import { TakeProfileBack } from './proposals/take-profile-back.handler.js';

/** Which event is told to employers, by whose letter; `ProposalSent` is counted as well, so it stands in the table of the app. */
export const letterSubscriptions = {
  PersonErased: [ForgetLettersAboutPerson],
  ProposalReminded: [RemindEmployer],
  ProposalWithdrawn: [TakeProfileBack],
  ProposalSuperseded: [TakeProfileBack],
  HireDecided: [SayWhatToPrepare],
  InterviewInvited: [TellEmployerOfInvitation],
  InterviewSlotsAsked: [AskEmployerForSlots],
  YouthIntroduced: [TellEmployerOfInterview],
  InterviewMoved: [TellEmployerOfInterview],
  InterviewCancelled: [CallOffToEmployer],
  InterviewDeclined: [CallOffToEmployer],
  InterviewLapsed: [CallOffToEmployer],
  InterviewHeld: [AskEmployerToDecide],
} satisfies Subscriptions;

/** Who writes to employers. */
export const letterProviders = [
  EmployerLetters,
  RemindOfExpiry,
  SendProfileToEmployer,
  ...new Set<Type>(Object.values(letterSubscriptions).flat()),
];
