import { isProblemCode, type ProblemCode, ProblemResponse } from '@app/contracts';

/** What can go wrong before or outside an answer of the API. */
export type OwnCode = 'network-lost' | 'answer-unreadable' | 'link-missing' | 'wrong-password';

/** The name of everything that can go wrong; each has its sentence and its remedy in every language. */
export type FailureCode = ProblemCode | OwnCode;

/** Something went wrong: its code, and the number under which our logs know it. */
export interface Failure {
  code: FailureCode;
  requestId?: string;
}

const OUT_OF_DATE = new Set<FailureCode>([
  'transition-not-allowed',
  'actor-not-allowed',
  'link-used',
  'slot-unknown',
  'reason-unknown',
  'changed-meanwhile',
]);

/** Whether the page showed something that is no longer so: somebody else was faster. */
export const isOutOfDate = ({ code }: Failure): boolean => OUT_OF_DATE.has(code);

/** Thrown where the page itself knows what is wrong. */
export class OwnFailure extends Error {
  constructor(readonly code: OwnCode) {
    super(code);
    this.name = 'OwnFailure';
  }
}

/** Reads any error as one of the failures that a person can be told about. */
export function failureOf(error: unknown): Failure {
  if (error instanceof OwnFailure) return { code: error.code };
  if (error instanceof ProblemResponse) return failureIn(error);
  // `fetch` rejects with a TypeError when no answer came at all.
  if (error instanceof TypeError) return { code: 'network-lost' };
  // A proxy answered with its own page because the service did not.
  if (error instanceof SyntaxError) return { code: 'not-ready' };
  // What came is not the JSON that this version of the page was written for.
  return { code: 'answer-unreadable' };
}

function failureIn({ status, problem }: ProblemResponse): Failure {
  const { code, requestId, facts } = problem ?? {};
  if (facts?.reason === 'INVALID_EMAIL_OR_PASSWORD') return { code: 'wrong-password' };
  const known = typeof code === 'string' && isProblemCode(code) ? code : status >= 502 ? 'not-ready' : 'internal';
  return { code: known, ...(requestId ? { requestId } : {}) };
}
