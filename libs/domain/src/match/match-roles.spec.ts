import { describe, expect, it } from '@jest/globals';
import { expectRefusal } from '../../test/lifecycle-table.js';
import { ACTORS, allowedActions, type Lifecycle, statesOf } from '../lifecycle.js';
import { takeStep } from '../step.js';
import { INTERVIEW_ALERTS, PROPOSAL_ALERTS } from './proposal-alerts.js';
import { INTERVIEW_LIFECYCLE, OPEN_INTERVIEW_STATES } from './interview-lifecycle.js';
import { OPEN_PROPOSAL_STATES, PROPOSAL_LIFECYCLE } from './proposal-lifecycle.js';

const AT = new Date('2027-03-01T10:00:00Z');

/** Every state × action × role of a table: taken as it says, refused with the right code otherwise. @returns what each role may do */
function rolesOf<S extends string, A extends string, C extends string>(lifecycle: Lifecycle<S, A, C>) {
  const states = statesOf(lifecycle);
  const actions = [...new Set(states.flatMap((state) => allowedActions(lifecycle, state)))];
  const may: Record<string, string[]> = {};
  for (const state of states) {
    for (const action of actions) {
      const transition = lifecycle[state].actions[action];
      for (const by of ACTORS) {
        const step = () => takeStep(lifecycle, state, { action, by, at: AT });
        if (!transition) expectRefusal(step, 'transition-not-allowed');
        else if (!transition.by.includes(by)) expectRefusal(step, 'actor-not-allowed');
        else {
          expect(step().to).toBe(transition.to);
          (may[by] ??= []).push(`${state}.${action}`);
        }
      }
    }
  }
  return Object.fromEntries(Object.entries(may).map(([by, cells]) => [by, cells.toSorted()]));
}
const open = (action: string, states: readonly string[] = OPEN_PROPOSAL_STATES) =>
  states.map((state) => `${state}.${action}`);

describe('who may do what, state × action × role', () => {
  it('with a proposal', () => {
    expect(rolesOf(PROPOSAL_LIFECYCLE)).toEqual({
      youth: ['proposed.agree', 'proposed.decline', ...open('withdraw')].toSorted(),
      guardian: ['awaitingGuardian.agree', 'awaitingGuardian.decline', ...open('withdraw')].toSorted(),
      coach: [
        'agreed.send',
        'interviewing.reject',
        'refused.reopen',
        'refused.sendAgain',
        'lapsed.reopen',
        'lapsed.sendAgain',
        'obsolete.revive',
        ...open('withdraw'),
      ].toSorted(),
      employer: [
        'sent.wantInterview',
        'sent.hold',
        'sent.refuse',
        'onHold.resume',
        'onHold.wantInterview',
        'onHold.refuse',
        'interviewing.hire',
        'interviewing.reject',
      ].toSorted(),
      system: [
        'proposed.lapse',
        'awaitingGuardian.release',
        'sent.lapse',
        'onHold.resume',
        'interviewing.followInterview',
        'interviewing.awaitNewSlots',
        ...open('supersede'),
      ].toSorted(),
    });
  });

  it('with an interview', () => {
    const cancel = open('cancel', OPEN_INTERVIEW_STATES);
    const hosts = [
      'slotsAsked.offer',
      'confirmed.move',
      'confirmed.recordHeld',
      'confirmed.recordMissed',
      'held.recordMissed',
      'missed.recordHeld',
      ...cancel,
    ].toSorted();
    expect(rolesOf(INTERVIEW_LIFECYCLE)).toEqual({
      youth: ['slotsOffered.askOther', 'slotsOffered.confirm', 'slotsOffered.decline', ...cancel].toSorted(),
      employer: hosts,
      coach: hosts,
      prospector: hosts,
      system: ['slotsOffered.lapse', 'slotsAsked.lapse', ...cancel].toSorted(),
    });
  });

  it('has an alert wherever a table says that somebody is alerted', () => {
    const alerting = <S extends string>(lifecycle: Lifecycle<S, string, string>) =>
      statesOf(lifecycle).filter((state) => {
        const then = lifecycle[state].waiting?.then;
        return then && 'alert' in then;
      });
    expect(alerting(PROPOSAL_LIFECYCLE).filter((state) => !PROPOSAL_ALERTS[state])).toEqual([]);
    expect(alerting(INTERVIEW_LIFECYCLE).filter((state) => !INTERVIEW_ALERTS[state])).toEqual([]);
  });
});
