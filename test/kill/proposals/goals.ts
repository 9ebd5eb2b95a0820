import {
  agreeToProposal,
  confirmInterview,
  declineProposal,
  hireProposed,
  holdProposal,
  refuseProposal,
  rejectProposed,
  sendProposal,
  wantInterview,
  withdrawProposal,
  type Client,
  type readProposal,
  type ResponseOf,
} from '@app/contracts';
import { addDays, type Day } from '@app/domain';

type View = ResponseOf<typeof readProposal>;
type State = View['state'];
/** One act on a proposal as it stands; all by the coach's pen, for there are as many as the lifecycle has states. */
type Act = (coach: Client, view: View, today: Day) => Promise<View>;
type Party = 'youth' | 'guardian' | 'employer';

const saidBy = (onBehalfOf: Party, saidOn: Day) => ({
  recorded: { onBehalfOf, saidBy: 'La personne elle-même', channel: 'telephone' as const, saidOn },
});
const inDays = (today: Day, days: number) => ({ startsAt: `${addDays(today, days)}T09:00:00Z` });

const agree =
  (party: Party): Act =>
  (coach, { id }, today) =>
    coach.call(agreeToProposal, { params: { id }, body: saidBy(party, today) });

const meet: Act = (coach, { id, interview }, today) =>
  interview?.state === 'slotsOffered'
    ? coach.call(confirmInterview, {
        params: { id: interview.id },
        body: { slotId: interview.slots[0]!.id, ...saidBy('youth', today) },
      })
    : coach.call(hireProposed, { params: { id }, body: saidBy('employer', today) });

/** The way on which everything goes well, from each state to the next. */
const ROAD: Partial<Record<State, Act>> = {
  proposed: agree('youth'),
  awaitingGuardian: agree('guardian'),
  agreed: (coach, { id }) => coach.call(sendProposal, { params: { id }, body: { coachNote: 'Très motivé.' } }),
  sent: (coach, { id }, today) => {
    const slots = [inDays(today, 30), inDays(today, 31)];
    return coach.call(wantInterview, { params: { id }, body: { slots, ...saidBy('employer', today) } });
  },
  interviewing: meet,
};

/** Where a proposal is to end, and what leaves the road for it; `null` rests there. */
export const GOALS: Record<string, { end: State; turns: Partial<Record<State, Act | null>> }> = {
  declined: {
    end: 'declined',
    turns: {
      proposed: (coach, { id }, today) =>
        coach.call(declineProposal, { params: { id }, body: { reason: 'too-far', ...saidBy('youth', today) } }),
    },
  },
  silentYouth: { end: 'lapsed', turns: { proposed: null } },
  withdrawn: {
    end: 'withdrawn',
    turns: {
      agreed: (coach, { id }) =>
        coach.call(withdrawProposal, { params: { id }, body: { reason: 'proposed-by-mistake' } }),
    },
  },
  silentEmployer: { end: 'lapsed', turns: { sent: null } },
  refused: {
    end: 'refused',
    turns: {
      sent: (coach, { id }, today) =>
        coach.call(refuseProposal, { params: { id }, body: { reason: 'no-tutor', ...saidBy('employer', today) } }),
    },
  },
  onHold: {
    end: 'onHold',
    turns: {
      sent: (coach, { id }, today) => {
        const hold = { untilOn: addDays(today, 50), comment: 'Après les travaux.' };
        return coach.call(holdProposal, { params: { id }, body: { ...hold, ...saidBy('employer', today) } });
      },
      onHold: null,
    },
  },
  hired: { end: 'hired', turns: {} },
  notHired: {
    end: 'notHired',
    turns: {
      interviewing: (coach, { id }, today) =>
        coach.call(rejectProposed, { params: { id }, body: { reason: 'no-tutor', ...saidBy('employer', today) } }),
    },
  },
  /** Whoever is still asked when the offer closes. */
  obsolete: { end: 'obsolete', turns: { agreed: null } },
};

/** What is done next, or `null` when the proposal rests. */
export const nextAct = (goal: string, { state }: View): Act | null => {
  const turn = GOALS[goal]!.turns[state];
  return turn === undefined ? (ROAD[state] ?? null) : turn;
};
