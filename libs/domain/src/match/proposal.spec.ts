import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { expectRefusal } from '../../test/lifecycle-table.js';
import { addDays, parseDay } from '../calendar/day.js';
import { DomainError } from '../domain-error.js';
import { ACTORS, allowedActions, statesOf } from '../lifecycle.js';
import { actOnProposal, isVisibleToEmployer, propose, type ProposalState, type ProposalStep } from './proposal.js';
import { PROPOSAL_LIFECYCLE, type ProposalStateName } from './proposal-lifecycle.js';
import { type ReasonList, reasonsOf } from './reasons.js';

const MONDAY = new Date('2027-03-01T10:00:00Z');
const later = (days: number) => new Date(MONDAY.getTime() + days * 86_400_000);
const proposed = () => propose({ by: 'coach', at: MONDAY }).changes;
const after = (proposal: ProposalState, ...steps: ProposalStep[]): ProposalState =>
  steps.reduce((state, step) => ({ ...state, ...actOnProposal(state, step).changes }), proposal);

const agree: ProposalStep = { action: 'agree', by: 'youth', at: MONDAY };
const send: ProposalStep = { action: 'send', by: 'coach', at: MONDAY };
const refuse: ProposalStep = { action: 'refuse', by: 'employer', at: MONDAY, reason: 'position-filled' };
const hold: ProposalStep = {
  action: 'hold',
  by: 'employer',
  at: MONDAY,
  comment: 'after the works',
  untilOn: parseDay('2027-03-20'),
};

describe('a proposal', () => {
  it('asks the youth, then the coach, then the employer, each with a deadline', () => {
    expect(proposed()).toMatchObject({ state: 'proposed', nextActor: 'youth', deadlineOn: '2027-03-06' });
    expect(after(proposed(), agree)).toMatchObject({
      state: 'agreed',
      nextActor: 'coach',
      deadlineOn: '2027-03-03',
      agreedAt: MONDAY,
    });
    expect(after(proposed(), agree, send)).toMatchObject({ nextActor: 'employer', deadlineOn: '2027-03-12' });
  });

  it('skips the closure of the employer', () => {
    const closures = [{ from: parseDay('2027-03-02'), to: parseDay('2027-03-13') }];
    const { changes } = actOnProposal(after(proposed(), agree), { ...send, calendar: { closures } });
    expect(changes.deadlineOn).toBe('2027-03-25');
  });

  it('asks the guardian of a minor, until the 18th birthday releases it', () => {
    const asked = after(proposed(), { ...agree, when: 'guardianNeeded' });
    expect(asked).toMatchObject({ state: 'awaitingGuardian', nextActor: 'guardian', agreedAt: MONDAY });
    const byGuardian = after(asked, { action: 'agree', by: 'guardian', writtenBy: 'coach', at: later(1) });
    expect(byGuardian).toMatchObject({ state: 'agreed', agreedAt: MONDAY, guardianAgreedAt: later(1) });
    expect(after(asked, { action: 'release', by: 'system', at: later(2) }).state).toBe('agreed');
    expectRefusal(() => after(asked, agree), 'actor-not-allowed');
  });

  it('is held once, with a comment and a day to come', () => {
    const sent = after(proposed(), agree, send);
    const held = after(sent, hold);
    expect(held).toMatchObject({ state: 'onHold', deadlineOn: '2027-03-20', heldUntilOn: '2027-03-20' });
    const resumed = after(held, { action: 'resume', by: 'system', at: later(19) });
    expect(resumed).toMatchObject({ state: 'sent', heldUntilOn: null });
    expectRefusal(() => after(resumed, { ...hold, untilOn: parseDay('2027-05-01') }), 'held-already');
    expectRefusal(() => after(sent, { ...hold, comment: ' ' }), 'comment-required');
    expectRefusal(() => after(sent, { ...hold, untilOn: parseDay('2027-03-01') }), 'hold-day-invalid');
  });

  it('is refused for a reason of the closed list', () => {
    const sent = after(proposed(), agree, send);
    expect(actOnProposal(sent, refuse).entry).toMatchObject({ from: 'sent', to: 'refused', reason: 'position-filled' });
    expectRefusal(() => after(sent, { ...refuse, reason: null }), 'reason-required');
    expectRefusal(() => after(sent, { ...refuse, reason: 'too-young' }), 'reason-unknown');
    expectRefusal(() => after(sent, { ...refuse, reason: 'other' }), 'comment-required');
  });

  it('goes straight back to an employer once, within 30 days of the agreement', () => {
    const refused = after(proposed(), agree, send, refuse);
    const again = (days: number): ProposalStep => ({ action: 'sendAgain', by: 'coach', at: later(days) });
    expect(after(refused, again(30)).state).toBe('sent');
    expectRefusal(() => after(refused, again(31)), 'agreement-too-old');
    expectRefusal(() => after(refused, again(5), refuse, again(6)), 'sent-again-already');
    const lapsed = after(proposed(), { action: 'lapse', by: 'system', at: later(6) });
    expectRefusal(() => after(lapsed, again(7)), 'agreement-missing');
    expect(after(refused, { action: 'reopen', by: 'coach', at: later(3) })).toMatchObject({
      state: 'proposed',
      agreedAt: null,
    });
  });

  it('waits for new slots, or for nobody while an interview is open', () => {
    const wanted = after(proposed(), agree, send, { action: 'wantInterview', by: 'employer', at: MONDAY });
    expect(wanted).toMatchObject({ nextActor: 'employer', deadlineOn: '2027-03-04' });
    const followed = after(wanted, { action: 'followInterview', by: 'system', at: MONDAY });
    expect(followed).toMatchObject({ state: 'interviewing', nextActor: null, deadlineOn: null });
    const missed = after(followed, { action: 'awaitNewSlots', by: 'system', at: MONDAY });
    expect(missed).toMatchObject({ nextActor: 'coach', deadlineOn: '2027-03-04' });
  });

  it('refuses a stored proposal that would reach an employer without agreement', () => {
    expectRefusal(() => after({ ...proposed(), state: 'agreed' }, send), 'agreement-missing');
  });
});

const reasons = (['decline', 'refusal', 'withdrawal'] satisfies ReasonList[]).flatMap((list) => reasonsOf(list));

// Half of the steps name an action that the state allows, so that sequences reach the far end of the table.
const arbitraryStep = fc.record({
  pick: fc.nat(),
  allowed: fc.boolean(),
  by: fc.constantFrom(...ACTORS),
  at: fc.integer({ min: 0, max: 90 }).map(later),
  reason: fc.constantFrom(...reasons.map(({ code }) => code)),
  comment: fc.constant('said by telephone'),
  untilOn: fc.integer({ min: 0, max: 90 }).map((days) => addDays(parseDay('2027-03-01'), days)),
  when: fc.constantFrom('guardianNeeded' as const, undefined),
});
type AnyStep = typeof arbitraryStep extends fc.Arbitrary<infer T> ? T : never;

const actions = [
  ...new Set(statesOf(PROPOSAL_LIFECYCLE).flatMap((state) => allowedActions(PROPOSAL_LIFECYCLE, state))),
];

function stepFrom(state: ProposalStateName, { pick, allowed, by, ...rest }: AnyStep): ProposalStep {
  const here = allowedActions(PROPOSAL_LIFECYCLE, state);
  const among = allowed && here.length > 0 ? here : actions;
  const action = among[pick % among.length] ?? 'agree';
  const entitled = PROPOSAL_LIFECYCLE[state].actions[action]?.by ?? [];
  return { ...rest, action, by: (allowed ? entitled[pick % entitled.length] : by) ?? by };
}

function tolerant(state: ProposalState, step: ProposalStep): ProposalState {
  try {
    return after(state, step);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return state;
  }
}

describe('any sequence of steps', () => {
  it('shows nothing to an employer without a dated agreement of the youth', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.array(arbitraryStep, { minLength: 5, maxLength: 40 }), (steps) => {
        steps.reduce((state, any) => {
          const next = tolerant(state, stepFrom(state.state, any));
          seen.add(next.state);
          expect(isVisibleToEmployer(next.state) && next.agreedAt === null).toBe(false);
          return next;
        }, proposed());
      }),
      { numRuns: 2000, seed: 1 },
    );
    expect([...seen].sort()).toEqual(statesOf(PROPOSAL_LIFECYCLE).sort());
  });
});
