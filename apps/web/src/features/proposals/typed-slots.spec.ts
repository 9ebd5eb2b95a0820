import { describe, expect, it } from '@jest/globals';
import { faultsIn, slotsToSend } from './typed-slots';

const now = new Date('2026-03-10T09:00:00Z');
const slot = (day: string, time: string) => ({ day, time });

describe('slots as an employer types them', () => {
  it('are moments of Paris, in winter and in summer', () => {
    expect(slotsToSend([slot('2026-03-12', '14:30'), slot('2026-07-01', '09:00')])).toEqual([
      { startsAt: '2026-03-12T13:30:00.000Z', minutes: 45 },
      { startsAt: '2026-07-01T07:00:00.000Z', minutes: 45 },
    ]);
  });

  it('may stay empty beside one that is filled', () => {
    const slots = [slot('2026-03-12', '14:30'), slot('', '')];
    expect(faultsIn(slots, now).size).toBe(0);
    expect(slotsToSend(slots)).toHaveLength(1);
  });

  it('say what is wrong, each in its place', () => {
    const slots = [
      slot('2026-03-12', ''),
      slot('2026-03-10', '09:59'),
      slot('2026-03-12', '14:30'),
      slot('2026-03-12', '14:30'),
    ];
    expect([...faultsIn(slots, now)]).toEqual([
      [0, 'slotIncomplete'],
      [1, 'slotPast'],
      [3, 'slotSame'],
    ]);
  });
});
