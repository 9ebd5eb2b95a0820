/** Every step of a proposal and of its interview that has its sentence. */
export const STEPS = [
  ...(['proposal_propose', 'proposal_agree', 'proposal_decline', 'proposal_release', 'proposal_send'] as const),
  ...(['proposal_wantInterview', 'proposal_hold', 'proposal_resume', 'proposal_refuse', 'proposal_hire'] as const),
  ...(['proposal_reject', 'proposal_withdraw', 'proposal_lapse', 'proposal_supersede', 'proposal_reopen'] as const),
  ...([
    'proposal_sendAgain',
    'proposal_revive',
    'interview_invite',
    'interview_confirm',
    'interview_askOther',
  ] as const),
  ...(['interview_decline', 'interview_offer', 'interview_move', 'interview_cancel', 'interview_recordHeld'] as const),
  ...(['interview_recordMissed', 'interview_lapse'] as const),
] as const;

/** One of `STEPS`. */
export type StepName = (typeof STEPS)[number];
