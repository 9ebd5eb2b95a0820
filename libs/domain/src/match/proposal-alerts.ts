/** What the coach is told when nobody moved in time: one code per thing that waits, so that each has its sentence and its task. */
import type { InterviewStateName } from './interview-lifecycle.js';
import type { ProposalStateName } from './proposal-lifecycle.js';

/** Every alert about a proposal or an interview. */
export const MATCH_ALERTS = [
  'guardian-silent',
  'send-due',
  'slots-due',
  'nobody-answered',
  'offer-changed',
  'outcome-due',
  'decision-due',
] as const;

/** One of `MATCH_ALERTS`. */
export type MatchAlert = (typeof MATCH_ALERTS)[number];

/** The alert of a proposal whose deadline passed in a state, or that came into this state because it passed. */
export const PROPOSAL_ALERTS: { readonly [state in ProposalStateName]?: MatchAlert } = {
  awaitingGuardian: 'guardian-silent',
  agreed: 'send-due',
  interviewing: 'slots-due',
  lapsed: 'nobody-answered',
};

/** The alert of an interview whose deadline passed in a state. */
export const INTERVIEW_ALERTS: { readonly [state in InterviewStateName]?: MatchAlert } = {
  confirmed: 'outcome-due',
  held: 'decision-due',
};
