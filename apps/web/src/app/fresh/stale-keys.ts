/** Where the pages keep what a hint says is not true any more. Only what is shown is read again at once. */
import { listMyProposals, readInterview, readProposal, type followChanges, type ResponseOf } from '@app/contracts';
import type { QueryKey } from '@tanstack/react-query';

/** What changed, as the API hints at it. */
export type Hint = ResponseOf<typeof followChanges>;

const KEYS: Record<Exclude<Hint['kind'], 'everything'>, (one: string[]) => QueryKey[]> = {
  proposal: () => [['proposals'], [listMyProposals.path], [readProposal.path], [readInterview.path]],
  agenda: (one) => [['agenda'], ['youth', ...one], ['contract']],
  youth: (one) => [['youths'], ['youth', ...one]],
  offer: (one) => [['own-offers'], ['own-offer', ...one], ['offer', ...one]],
  lead: (one) => [['leads'], ['lead', ...one]],
};

/** The beginnings of the keys of what has to be read again; a hint without id is about all of its kind. */
export function staleKeys({ kind, id }: Hint): QueryKey[] {
  if (kind === 'everything') return Object.values(KEYS).flatMap((keysOf) => keysOf([]));
  return KEYS[kind](id === null ? [] : [id]);
}
