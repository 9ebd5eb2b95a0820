import type { z } from 'zod';
import { ProblemError } from './problem-error.js';

/** A place in a list, opaque to whoever passes it back. */
export const encodeCursor = (position: object): string => Buffer.from(JSON.stringify(position)).toString('base64url');

/** @throws ProblemError `input-invalid` when it is not a cursor that we gave */
export function decodeCursor<S extends z.ZodType>(schema: S, cursor: string | undefined): z.output<S> | undefined {
  if (cursor === undefined) return undefined;
  try {
    return schema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    throw new ProblemError('input-invalid', undefined, [
      { path: 'query.cursor', message: 'This is not a cursor of ours.' },
    ]);
  }
}
