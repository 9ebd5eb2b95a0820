import { instantInParis, isDay } from '@app/domain';

/** A slot as it is typed: a day and a clock time in Paris. */
export interface TypedSlot {
  day: string;
  time: string;
}

/** What is wrong with a typed slot. */
export type SlotFault = 'slotIncomplete' | 'slotPast' | 'slotSame';

/** How many slots an invitation carries at most. */
export const MOST_SLOTS = 5;
/** The two slots that a form starts with. */
export const EMPTY_SLOTS: TypedSlot[] = [
  { day: '', time: '' },
  { day: '', time: '' },
];

const MINUTES = 45;
const isEmpty = ({ day, time }: TypedSlot) => !day && !time;
const startOf = ({ day, time }: TypedSlot): Date | null =>
  isDay(day) && /^\d\d:\d\d/.test(time) ? instantInParis(day, time.slice(0, 5)) : null;

/** What is wrong, by the place of the slot; an empty one is left out when another is filled. */
export function faultsIn(slots: TypedSlot[], now: Date): Map<number, SlotFault> {
  const faults = new Map<number, SlotFault>();
  const seen = new Set<number>();
  slots.forEach((slot, index) => {
    if (isEmpty(slot)) return;
    const start = startOf(slot);
    if (!start) faults.set(index, 'slotIncomplete');
    else if (start <= now) faults.set(index, 'slotPast');
    else if (seen.has(start.getTime())) faults.set(index, 'slotSame');
    else seen.add(start.getTime());
  });
  return faults;
}

/** The slots as the API takes them: instants, without the empty ones. */
export const slotsToSend = (slots: TypedSlot[]): { startsAt: string; minutes: number }[] =>
  slots.flatMap((slot) => {
    const start = startOf(slot);
    return start ? [{ startsAt: start.toISOString(), minutes: MINUTES }] : [];
  });
