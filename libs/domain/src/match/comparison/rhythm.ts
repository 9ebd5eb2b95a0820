/** Whether the rhythm of an offer is one that a youth wishes. */
import type { OfferFacts, YouthFacts } from '../facts.js';
import table from './rhythms.json' with { type: 'json' };

/** `open`: the youth has no wish; `unknown`: the offer does not say. */
export type RhythmFit = 'suits' | 'differs' | 'open' | 'unknown';

/** Compares the two. */
export function rhythmFit({ details }: OfferFacts, { rhythm: wished }: YouthFacts): RhythmFit {
  if (!wished) return 'open';
  if (wished === 'any') return 'suits';
  const offered = details?.rhythm;
  if (!offered) return 'unknown';
  return table.suits[wished].includes(offered) ? 'suits' : 'differs';
}
