import { problems, type ProblemCode } from '@app/contracts';

/** An answer that is not a success, by its code: thrown by services, turned into a problem document by the filter. */
export class ProblemError extends Error {
  override name = 'ProblemError';

  constructor(
    readonly code: ProblemCode,
    readonly facts?: Record<string, unknown>,
    readonly errors?: { path: string; message: string }[],
  ) {
    super(problems[code].title);
  }
}

/** @throws ProblemError `not-found`, which is also what somebody gets who may not see it */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new ProblemError('not-found');
  return value;
}
