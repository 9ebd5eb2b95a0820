/** What a coach can do with a proposal or write down for another, with what each act asks for and the route that it calls. */
import {
  agreeToProposal,
  askOtherSlots,
  cancelInterview,
  confirmInterview,
  declineInterview,
  declineProposal,
  hireProposed,
  holdProposal,
  inviteAgain,
  moveInterview,
  offerOtherSlots,
  recordInterviewHeld,
  recordInterviewMissed,
  refuseProposal,
  rejectProposed,
  reopenProposal,
  resumeProposal,
  reviveProposal,
  type Route,
  sendProposal,
  sendProposalAgain,
  wantInterview,
  withdrawProposal,
} from '@app/contracts';
import { OPEN_INTERVIEW_STATES, type ReasonList } from '@app/domain';
import type { Introduction } from '../introduction-key';

/** What an act asks for beside who said it. */
export interface Asks {
  route: Route;
  reasons?: ReasonList;
  /** How many slots at most. */
  slots?: number;
  /** One of the slots that were given. */
  chosenSlot?: true;
  note?: true;
  untilOn?: true;
  comment?: 'optional' | 'required';
  missed?: true;
}

/** Every act, by the thing it is done to. */
export const ACTS = {
  proposal_send: { route: sendProposal, note: true },
  proposal_agree: { route: agreeToProposal },
  proposal_decline: { route: declineProposal, reasons: 'decline' },
  proposal_wantInterview: { route: wantInterview, slots: 5 },
  proposal_hold: { route: holdProposal, untilOn: true, comment: 'required' },
  proposal_resume: { route: resumeProposal },
  proposal_refuse: { route: refuseProposal, reasons: 'refusal' },
  proposal_hire: { route: hireProposed },
  proposal_reject: { route: rejectProposed, reasons: 'refusal' },
  proposal_invite: { route: inviteAgain, slots: 5 },
  proposal_reopen: { route: reopenProposal },
  proposal_sendAgain: { route: sendProposalAgain },
  proposal_revive: { route: reviveProposal },
  proposal_withdraw: { route: withdrawProposal, reasons: 'withdrawal' },
  interview_confirm: { route: confirmInterview, chosenSlot: true },
  interview_askOther: { route: askOtherSlots, comment: 'optional' },
  interview_decline: { route: declineInterview, reasons: 'decline' },
  interview_offer: { route: offerOtherSlots, slots: 5 },
  interview_recordHeld: { route: recordInterviewHeld, comment: 'optional' },
  interview_recordMissed: { route: recordInterviewMissed, missed: true, comment: 'optional' },
  interview_move: { route: moveInterview, slots: 1, comment: 'optional' },
  interview_cancel: { route: cancelInterview, reasons: 'cancellation' },
} as const satisfies Record<string, Asks>;

/** One of `ACTS`. */
export type ActName = keyof typeof ACTS;
export type OnBehalfOf = 'youth' | 'guardian' | 'employer';

/** An act that is possible now; `onBehalfOf` when a coach only writes it down. */
export interface Act {
  name: ActName;
  onBehalfOf: OnBehalfOf | null;
}

const ORDER = Object.keys(ACTS) as ActName[];
const inOrder = (acts: Act[]) => acts.toSorted((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));
const isAct = (name: string): name is ActName => Object.hasOwn(ACTS, name);
const actOf = (name: string, onBehalfOf: OnBehalfOf | null): Act[] => (isAct(name) ? [{ name, onBehalfOf }] : []);

/** What the coach does themselves now, as the lifecycles allow it. */
export function ownActs({ actions, state, interview }: Introduction): Act[] {
  const again = state === 'interviewing' && interview && !OPEN_INTERVIEW_STATES.includes(interview.state);
  return inOrder([
    ...actions.flatMap((action) => actOf(`proposal_${action}`, null)),
    ...(interview?.actions ?? []).flatMap((action) => actOf(`interview_${action}`, null)),
    ...(again ? actOf('proposal_invite', null) : []),
  ]);
}

/** What the coach may write down for somebody who said it, without what they may do themselves. */
export function recordableActs(proposal: Introduction): Act[] {
  const own = new Set(ownActs(proposal).map(({ name }) => name));
  const { recordable, interview } = proposal;
  return inOrder([
    ...recordable.flatMap(({ action, onBehalfOf }) => actOf(`proposal_${action}`, onBehalfOf)),
    ...(interview?.recordable ?? []).flatMap(({ action, onBehalfOf }) => actOf(`interview_${action}`, onBehalfOf)),
  ]).filter(({ name }) => !own.has(name));
}
