import { type Answer, bindingFailures, parseDay, rankYouths } from '@app/domain';
import { describe, expect, it } from '@jest/globals';
import { GROWN } from './grown.js';
import { ORDERS } from './order.js';
import { answersFor, offerOf, type Persona, youthOf } from './persona.js';
import { YOUNG } from './young.js';

const PERSONAS = [...YOUNG, ...GROWN];
const ON = '2026-08-20';

const saidBy = (answer: Answer): string =>
  answer.answer === 'pass' ? 'pass' : answer.answer === 'fail' ? answer.reason : answer.ask;

function followsFrom(persona: Persona) {
  const answers = answersFor(persona);
  const asked = answers.filter(({ rule }) => rule in persona.must);
  const failure = asked.find((answer) => answer.answer === 'fail');
  const derogation = asked.find(({ rule }) => rule === 'age-window')?.values.derogation ?? undefined;
  return {
    must: Object.fromEntries(asked.map((answer) => [answer.rule, saidBy(answer)])),
    eligibleFrom: failure?.eligibleFrom ?? undefined,
    change: failure?.unblock?.change,
    derogation,
    binds: bindingFailures(answers),
  };
}

describe('personas', () => {
  it.each(PERSONAS.map((persona) => [persona.who, persona.article, persona] as const))('%s (%s)', (_, __, persona) => {
    const { must, eligibleFrom, change, derogation, binds = [] } = persona;
    expect(followsFrom(persona)).toEqual({ must, eligibleFrom, change, derogation, binds });
  });

  it.each(ORDERS.map((order) => [order.who, order.why, order] as const))(
    '%s (%s)',
    (_, __, { first, second, same }) => {
      // The ids speak for the second, so that a tie is seen.
      const [b, a] = [
        { ...youthOf(first, ON), id: 'b' },
        { ...youthOf(second, ON), id: 'a' },
      ];
      const list = rankYouths(
        offerOf({ start: '2026-09-01', nightWork: false, earlyStart: false }),
        [a, b],
        parseDay(ON),
      );
      const bare = list.map((entry) => JSON.stringify({ ...entry, id: '', rank: 0 }));
      if (same) expect(bare[0]).toBe(bare[1]);
      else expect(list.map(({ id }) => id)).toEqual(['b', 'a']);
    },
  );

  it('are thirty at least, and each rule of the law has some', () => {
    expect(PERSONAS.length + ORDERS.length).toBeGreaterThanOrEqual(30);
    const rules = new Set(PERSONAS.flatMap(({ must }) => Object.keys(must)));
    const law = ['age-window', 'employer-kind', 'duration', 'hours-of-minors', 'night-of-minors', 'regulated-work'];
    expect(law.filter((rule) => !rules.has(rule))).toEqual([]);
  });
});
