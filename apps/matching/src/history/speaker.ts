/** Whose word a step is: somebody's own, or one that a coach or a prospector heard and writes down. */
import type { recordedAnswer } from '@app/contracts';
import { checkSaidOn, type Actor } from '@app/domain';
import { ProblemError } from '@app/platform/http/problem-error.js';
import type { Principal } from '@app/platform/identity/principal.js';
import type { z } from 'zod';

export type RecordedAnswer = z.output<typeof recordedAnswer>;
/** Who has to do with a proposal. */
export type Party = Extract<Actor, 'coach' | 'prospector' | 'employer' | 'youth' | 'guardian'>;

/** Who decided, who writes it down, and as which person or link. */
export interface Speaker {
  by: Actor;
  writtenBy: Actor;
  principal: Principal;
  recorded?: RecordedAnswer;
}

/** The clock, or the consequence of something else. */
export const SYSTEM: Speaker = { by: 'system', writtenBy: 'system', principal: { kind: 'nobody' } };

/** For whom each may write: a prospector never heard the youth. */
const SPOKEN_FOR: { readonly [party in Party]?: readonly RecordedAnswer['onBehalfOf'][] } = {
  coach: ['youth', 'guardian', 'employer'],
  prospector: ['employer'],
};

/** For whom a party may write down an answer. */
export const spokenFor = (party: Party): readonly RecordedAnswer['onBehalfOf'][] => SPOKEN_FOR[party] ?? [];

/**
 * The speaker of an act on something that began at `from`.
 * @throws ProblemError `recorder-not-allowed`
 * @throws DomainError `said-day-invalid`
 */
export function speakerOf(
  party: Party,
  { by: principal, recorded }: { by: Principal; recorded?: RecordedAnswer | undefined },
  span: { from: Date; at: Date },
): Speaker {
  if (!recorded) return { by: party, writtenBy: party, principal };
  if (!spokenFor(party).includes(recorded.onBehalfOf)) throw new ProblemError('recorder-not-allowed');
  checkSaidOn(recorded.saidOn, span);
  return { by: recorded.onBehalfOf, writtenBy: party, principal, recorded };
}

/** What a step of the domain takes of its speaker. */
export const said = ({ by, writtenBy, recorded }: Speaker) => ({
  by,
  writtenBy,
  ...(recorded ? { saidOn: recorded.saidOn } : {}),
});
