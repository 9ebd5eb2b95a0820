import type { offeredSlots } from '@app/contracts';
import type { Slot } from '@app/domain';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';

const MINUTE_MS = 60_000;

/** A moment as people give it: when it begins, and how long it takes. */
export type GivenSlot = z.output<typeof offeredSlots>[number];

/** Slots with an id each, by which one of them is chosen. */
export const slotsOf = (given: GivenSlot[]): Slot[] =>
  given.map(({ startsAt, minutes }) => {
    const start = new Date(startsAt);
    return { id: randomUUID(), startsAt: start, endsAt: new Date(start.getTime() + minutes * MINUTE_MS) };
  });
