import { describe, expect, it } from '@jest/globals';
import { expectRefusal, pictureOf } from '../../../test/lifecycle-table.js';
import { parseDay } from '../../calendar/day.js';
import { ACTORS, allowedActions, type Actor } from '../../lifecycle.js';
import { type ContractState, actOnContract, dueAction, promiseContract, waitingUntil } from './contract.js';
import {
  CONTRACT_LIFECYCLE,
  CONTRACT_STATES,
  HELD_CONTRACT_STATES,
  UNSIGNED_CONTRACT_STATES,
} from './contract-lifecycle.js';

const AT = new Date('2026-09-01T08:00:00Z');
const day = parseDay;
const contract = (given: Partial<ContractState> = {}): ContractState => ({
  state: 'promised',
  nextActor: 'coach',
  deadlineOn: null,
  startsOn: day('2026-09-14'),
  endsOn: day('2028-08-31'),
  firstDaysEndOn: day('2026-12-01'),
  brokenOn: null,
  ...given,
});

describe('the life of a contract', () => {
  it('is this table', () => {
    expect(pictureOf(CONTRACT_LIFECYCLE)).toEqual({
      promised: 'abandon→abandoned prepare→inPreparation',
      inPreparation: 'abandon→abandoned sign→signed',
      signed: 'break→broken start→started',
      started: 'break→broken confirm→confirmed',
      confirmed: 'break→broken complete→completed',
      completed: '',
      abandoned: '',
      broken: '',
    });
    expect(Object.keys(CONTRACT_LIFECYCLE)).toEqual(CONTRACT_STATES);
    expect(UNSIGNED_CONTRACT_STATES).toEqual(['promised', 'inPreparation']);
    expect(HELD_CONTRACT_STATES).toEqual(['signed', 'started', 'confirmed']);
  });

  const MAY: Partial<Record<Actor, string[]>> = {
    coach: ['abandon', 'prepare', 'sign'],
    employer: ['abandon', 'break'],
    youth: ['abandon', 'break'],
    system: ['start', 'confirm', 'complete'],
  };
  const rows = CONTRACT_STATES.flatMap((state) => ACTORS.map((actor) => [state, actor] as const));
  it.each(rows)('in %s, %s may do what the table says and nothing else', (state, actor) => {
    const allowed = allowedActions(CONTRACT_LIFECYCLE, state, actor);
    const ofState = allowedActions(CONTRACT_LIFECYCLE, state);
    expect(allowed.toSorted()).toEqual(ofState.filter((action) => MAY[actor]?.includes(action)).toSorted());
    for (const action of ofState.filter((one) => !allowed.includes(one))) {
      expectRefusal(() => actOnContract(contract({ state }), { action, by: actor, at: AT }), 'actor-not-allowed');
    }
  });

  it('waits for somebody, until a day, in every state that is not the end', () => {
    const waits = CONTRACT_STATES.map((state) => [
      state,
      CONTRACT_LIFECYCLE[state].waiting?.actor ?? null,
      waitingUntil(contract({ state, brokenOn: day('2026-10-01') })),
    ]);
    expect(waits).toEqual([
      ['promised', 'coach', null],
      ['inPreparation', 'coach', null],
      ['signed', 'system', '2026-09-14'],
      ['started', 'system', '2026-12-02'],
      ['confirmed', 'system', '2028-09-01'],
      ['completed', null, null],
      ['abandoned', null, null],
      ['broken', 'coach', '2027-04-01'],
    ]);
    expect(promiseContract({ by: 'coach', at: AT }).changes).toEqual({
      ...{ state: 'promised', nextActor: 'coach', deadlineOn: '2026-09-07' },
    });
    const prepared = actOnContract(contract(), { action: 'prepare', by: 'coach', at: AT });
    expect(prepared.changes).toEqual({ state: 'inPreparation', nextActor: 'coach', deadlineOn: '2026-09-12' });
  });

  it.each([
    ['signed', '2026-09-13', null],
    ['signed', '2026-09-14', 'start'],
    ['started', '2026-12-01', null],
    ['started', '2026-12-02', 'confirm'],
    ['confirmed', '2028-08-31', null],
    ['confirmed', '2028-09-01', 'complete'],
    ['promised', '2030-01-01', null],
    ['broken', '2030-01-01', null],
  ] as const)('moves by itself: %s on %s does %s', (state, today, action) => {
    expect(dueAction(contract({ state, brokenOn: day('2026-10-01') }), day(today))).toBe(action);
  });

  it('is abandoned with a reason of its list, which a coach may write for another', () => {
    const abandon = { action: 'abandon', by: 'employer', writtenBy: 'coach', at: AT } as const;
    expectRefusal(() => actOnContract(contract(), abandon), 'reason-required');
    expectRefusal(() => actOnContract(contract(), { ...abandon, reason: 'gross-misconduct' }), 'reason-unknown');
    expectRefusal(() => actOnContract(contract(), { ...abandon, reason: 'other', comment: ' ' }), 'comment-required');
    const { entry } = actOnContract(contract(), { ...abandon, reason: 'employer-gave-up' });
    expect(entry).toMatchObject({ by: 'employer', writtenBy: 'coach', to: 'abandoned' });
  });
});
