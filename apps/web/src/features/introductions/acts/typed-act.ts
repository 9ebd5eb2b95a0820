/** What is typed for an act, what is still wrong with it, and the body that its route takes. */
import { dayInParis, isDay, reasonsOf } from '@app/domain';
import type { FieldError } from '../../../design/form/error-summary';
import { faultsIn, slotsToSend, type TypedSlot } from '../../proposals/typed-slots';
import { type Act, ACTS, type Asks } from './act';

/** Everything that the dialog of an act may hold. */
export interface TypedAct {
  saidBy: string;
  channel: string;
  saidOn: string;
  reason: string;
  comment: string;
  note: string;
  untilOn: string;
  slotId: string;
  missedBy: string;
  excused: string;
  slots: TypedSlot[];
}

export const EMPTY_ACT: TypedAct = {
  ...{ saidBy: '', channel: 'telephone', saidOn: '', reason: '', comment: '', note: '', untilOn: '', slotId: '' },
  ...{ missedBy: 'youth', excused: 'no', slots: [{ day: '', time: '' }] },
};

/** What can be wrong, by the name of its sentence. */
export type ActFault =
  'saidByMissing' | 'reason' | 'comment' | 'noteShort' | 'dayMissing' | 'slotMissing' | 'slotWrong';

const SHORTEST = 3;

/** The fields to correct before an act is sent. */
export function faultsOf(act: Act, typed: TypedAct, say: (fault: ActFault) => string): FieldError[] {
  const asks: Asks = ACTS[act.name];
  const reason = asks.reasons && reasonsOf(asks.reasons).find(({ code }) => code === typed.reason);
  const rows: [when: boolean, field: string, fault: ActFault][] = [
    [act.onBehalfOf !== null && typed.saidBy.trim().length < 2, 'act-said-by', 'saidByMissing'],
    [asks.reasons !== undefined && !reason, 'act-reason', 'reason'],
    [needsComment(asks, typed) && typed.comment.trim().length < SHORTEST, 'act-comment', 'comment'],
    [asks.note === true && typed.note.trim().length < SHORTEST, 'act-note', 'noteShort'],
    [asks.untilOn === true && !isDay(typed.untilOn), 'act-until', 'dayMissing'],
    [asks.chosenSlot === true && !typed.slotId, 'act-slot', 'slotMissing'],
    [asks.slots !== undefined && slotsAreWrong(typed.slots), 'slot-0-day', 'slotWrong'],
  ];
  return rows.filter(([wrong]) => wrong).map(([, field, fault]) => ({ field, message: say(fault) }));
}

const slotsAreWrong = (slots: TypedSlot[]) => faultsIn(slots, new Date()).size > 0 || !slotsToSend(slots).length;

/** Whether words are needed: the act asks for them, or the reason says nothing without them. */
export function needsComment(asks: Asks, { reason }: TypedAct): boolean {
  const chosen = asks.reasons && reasonsOf(asks.reasons).find(({ code }) => code === reason);
  return asks.comment === 'required' || chosen?.commentRequired === true;
}

/** The body of the act's route; `undefined` where it takes none. */
export function bodyOf({ name, onBehalfOf }: Act, typed: TypedAct): Record<string, unknown> | undefined {
  const asks: Asks = ACTS[name];
  if (!asks.route.body) return undefined;
  const { saidBy, channel, saidOn } = typed;
  const day = saidOn || dayInParis(new Date());
  return {
    ...(onBehalfOf ? { recorded: { onBehalfOf, saidBy: saidBy.trim(), channel, saidOn: day } } : {}),
    ...(asks.note ? { coachNote: typed.note.trim() } : {}),
    ...(asks.reasons ? { reason: typed.reason } : {}),
    ...((asks.reasons || asks.comment) && typed.comment.trim() ? { comment: typed.comment.trim() } : {}),
    ...(asks.untilOn ? { untilOn: typed.untilOn } : {}),
    ...(asks.chosenSlot ? { slotId: typed.slotId } : {}),
    ...(asks.slots ? { slots: slotsToSend(typed.slots) } : {}),
    ...(asks.missed ? { missedBy: typed.missedBy, excused: typed.excused === 'yes' } : {}),
  };
}
