import type { readProposal, ResponseOf } from '@app/contracts';

/** A proposal as its coach reads it. */
export type Introduction = ResponseOf<typeof readProposal>;

export const introductionKey = (id: string) => ['proposals', 'one', id] as const;
