import { describe, expect, it } from '@jest/globals';
import { expectRefusal } from '../../test/lifecycle-table.js';
import { actOnInterview, type InterviewState, type InterviewStep, inviteToInterview } from './interview.js';
import type { Slot } from './slots.js';

const NOW = new Date('2027-03-01T10:00:00Z');
const hours = (count: number) => new Date(NOW.getTime() + count * 3_600_000);
const slot = (id: string, startsIn: number): Slot => ({ id, startsAt: hours(startsIn), endsAt: hours(startsIn + 1) });
const slots = [slot('b', 96), slot('a', 72)];
const invited = () => inviteToInterview(slots, { by: 'employer', at: NOW }).changes;
const after = (interview: InterviewState, ...steps: InterviewStep[]): InterviewState =>
  steps.reduce((state, step) => ({ ...state, ...actOnInterview(state, step).changes }), interview);

const confirm: InterviewStep = { action: 'confirm', by: 'youth', at: NOW, slotId: 'a' };
const missed: InterviewStep = {
  action: 'recordMissed',
  by: 'employer',
  at: hours(73),
  missedBy: 'youth',
  excused: true,
};
const held: InterviewStep = { action: 'recordHeld', by: 'coach', at: hours(74) };

describe('an interview', () => {
  it('waits for the youth until 24 hours before the first slot', () => {
    expect(invited()).toMatchObject({ state: 'slotsOffered', nextActor: 'youth', deadlineAt: hours(48), sequence: 0 });
    const near = inviteToInterview([slot('a', 5)], { by: 'employer', at: NOW });
    expect(near.changes.deadlineAt).toEqual(hours(5));
  });

  it('counts each change of the calendar entry', () => {
    const confirmed = after(invited(), confirm);
    expect(confirmed).toMatchObject({ state: 'confirmed', slotId: 'a', sequence: 1, deadlineAt: hours(73) });
    const moved = after(confirmed, { action: 'move', by: 'employer', at: NOW, slots: [slot('c', 100)] });
    expect(moved).toMatchObject({ slotId: 'c', sequence: 2, deadlineAt: hours(101) });
    const cancelled = after(moved, { action: 'cancel', by: 'youth', at: NOW, reason: 'youth-unavailable' });
    expect(cancelled).toMatchObject({ state: 'cancelled', sequence: 3, nextActor: null, deadlineAt: null });
  });

  it('gives the employer three working days for other slots, in Paris time', () => {
    const asked = after(invited(), { action: 'askOther', by: 'youth', at: NOW });
    expect(asked).toMatchObject({ nextActor: 'employer', deadlineAt: new Date('2027-03-04T23:00:00Z'), sequence: 0 });
    const offered = after(asked, { action: 'offer', by: 'employer', at: hours(1), slots: [slot('d', 120)] });
    expect(offered).toMatchObject({ state: 'slotsOffered', slots: [slot('d', 120)], deadlineAt: hours(96) });
  });

  it('records what happened after it started, and corrects it', () => {
    const confirmed = after(invited(), confirm);
    expectRefusal(() => after(confirmed, { ...missed, at: hours(71) }), 'interview-not-started');
    expectRefusal(() => after(confirmed, { ...missed, excused: undefined }), 'absence-incomplete');
    expect(after(confirmed, missed)).toMatchObject({ state: 'missed', missedBy: 'youth', excused: true });
    expect(after(confirmed, missed, held)).toMatchObject({
      state: 'held',
      missedBy: null,
      nextActor: 'employer',
      deadlineAt: new Date('2027-03-08T23:00:00Z'),
    });
  });

  it.each([
    ['no slot', [], 'slots-count'],
    ['six slots', [1, 2, 3, 4, 5, 6].map((n) => slot(`${n}`, n)), 'slots-count'],
    ['a slot now', [slot('a', 0)], 'slot-in-the-past'],
    ['twice the same start', [slot('a', 9), slot('b', 9)], 'slots-not-distinct'],
    ['twice the same id', [slot('a', 8), slot('a', 9)], 'slots-not-distinct'],
    ['an end before its start', [{ ...slot('a', 9), endsAt: hours(8) }], 'slot-invalid'],
  ] as const)('refuses %s', (_, offered, code) => {
    expectRefusal(() => inviteToInterview(offered, { by: 'employer', at: NOW }), code);
  });

  it('confirms only an offered slot that is still ahead', () => {
    expectRefusal(() => after(invited(), { ...confirm, slotId: 'z' }), 'slot-unknown');
    expectRefusal(() => after(invited(), { ...confirm, at: hours(72) }), 'slot-in-the-past');
    expectRefusal(() => after(invited(), confirm, { action: 'move', by: 'coach', at: NOW, slots }), 'slots-count');
  });
});
