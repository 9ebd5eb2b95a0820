import { describe, expect, it } from '@jest/globals';
import { type Proposal, waitingFor } from './waiting';

const slot = { id: 's', startsAt: '2027-01-12T09:00:00.000Z', endsAt: '2027-01-12T09:45:00.000Z' };
const interview = (state: string, more = {}) =>
  ({
    id: 'i',
    state,
    slots: [slot],
    confirmedSlotId: null,
    answerBefore: null,
    ...more,
  }) as unknown as Proposal['interview'];
const proposal = (id: string, more: Partial<Proposal>) =>
  ({ id, state: 'proposed', interview: null, deadlineOn: null, actions: [], ...more }) as Proposal;

describe('what waits for a youth', () => {
  it('is answers, slots to choose and interviews to come, the closest first', () => {
    const found = waitingFor(
      [
        proposal('late', { actions: ['agree'], deadlineOn: '2027-01-15' as never }),
        proposal('sent', { state: 'sent', deadlineOn: '2027-01-02' as never }),
        proposal('slots', {
          state: 'interviewing',
          interview: interview('slotsOffered', { answerBefore: '2027-01-11T09:00:00.000Z' }),
        }),
        proposal('soon', { actions: ['agree'], deadlineOn: '2027-01-03' as never }),
        proposal('met', { state: 'interviewing', interview: interview('confirmed', { confirmedSlotId: 's' }) }),
      ],
      new Date('2027-01-01T09:00:00Z'),
    );
    expect(found.map(({ kind, proposal: { id } }) => [kind, id])).toEqual([
      ['answer', 'soon'],
      ['slots', 'slots'],
      ['meeting', 'met'],
      ['answer', 'late'],
    ]);
  });

  it('leaves out an interview whose time is over', () => {
    const over = proposal('met', {
      state: 'interviewing',
      interview: interview('confirmed', { confirmedSlotId: 's' }),
    });
    expect(waitingFor([over], new Date('2027-01-12T10:00:00Z'))).toEqual([]);
  });
});
