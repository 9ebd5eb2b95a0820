import { type Answer, eligibilityOf } from '@app/domain';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { englishRanking } from '../../apps/web/src/i18n/en/ranking.js';
import { frenchRanking } from '../../apps/web/src/i18n/fr/ranking.js';
import { arbitraryOffer, arbitraryYouth, TODAY } from '../../libs/domain/test/facts.js';

type Values = Answer['values'];
type Catalogue = Readonly<Record<string, string>>;
const catalogues: Record<'obstacle' | 'question' | 'change', Catalogue>[] = [frenchRanking, englishRanking];

/** The values that a sentence asks for and that the answer does not bring. */
function missing(sentence: string | undefined, values: Values): string[] {
  const names = [...(sentence ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  return names.filter((name) => values[name] === undefined || values[name] === null);
}

function missingIn(answer: Answer): string[] {
  return catalogues.flatMap(({ obstacle, question, change }) => {
    if (answer.answer === 'pass') return [];
    if (answer.answer === 'unknown') return missing(question[answer.ask], answer.values);
    const { reason, unblock, values } = answer;
    return [...missing(obstacle[reason], values), ...(unblock ? missing(change[unblock.change], unblock.values) : [])];
  });
}

describe('the sentences of an answer', () => {
  it('find all their values in it', () => {
    fc.assert(
      fc.property(arbitraryOffer, arbitraryYouth, (offer, youth) => {
        const { answers } = eligibilityOf(offer, youth, TODAY);
        expect(answers.flatMap((answer) => missingIn(answer).map((name) => [answer.rule, name]))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
