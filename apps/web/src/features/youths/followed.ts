/** What a coach's pages read together: names, the file, proposals, contracts and tasks of the youths they follow. */
import {
  listContracts,
  listProposals,
  listTasks,
  listYouths,
  readOffer,
  readYouth,
  type ResponseOf,
} from '@app/contracts';
import { useQuery } from '@tanstack/react-query';
import { asAnyone, asMyself } from '../../app/api';

/** A youth of the organisation, by name. */
export type YouthName = ResponseOf<typeof listYouths>['items'][number];
/** The file of a youth. */
export type Youth = ResponseOf<typeof readYouth>;
/** A proposal as a coach reads it in a list. */
export type OwnProposal = ResponseOf<typeof listProposals>['items'][number];

/** A list is read whole, up to this many pages: names and deadlines are short. */
const MOST_PAGES = 20;

async function whole<T>(read: (cursor?: string) => Promise<{ items: T[]; cursor: string | null }>): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | null | undefined;
  for (let page = 0; page < MOST_PAGES && cursor !== null; page += 1) {
    const answer = await read(cursor);
    items.push(...answer.items);
    cursor = answer.cursor;
  }
  return items;
}

const paged = (cursor?: string) => ({ query: { limit: 100, ...(cursor ? { cursor } : {}) } });

/** All youths of the organisation by name; `mine` says whom one follows. */
export const useYouths = () =>
  useQuery({
    queryKey: ['youths'],
    queryFn: () => whole((cursor) => asMyself(listYouths, paged(cursor))),
  });

/** Names by id: proposals and lists carry none. */
export function useNames(): Map<string, string> {
  const { data } = useYouths();
  return new Map(data?.map(({ id, firstName, lastName }) => [id, `${firstName} ${lastName}`]));
}

/** The proposals of the youths one follows, the closest deadline first. */
export const useOwnProposals = () =>
  useQuery({
    queryKey: ['proposals', 'whole'],
    queryFn: () => whole((cursor) => asMyself(listProposals, paged(cursor))),
    // Youths, guardians and employers answer while the coach is elsewhere.
    refetchOnMount: 'always',
  });

export const youthKey = (id: string) => ['youth', id] as const;

export const useYouth = (id: string) =>
  useQuery({ queryKey: youthKey(id), queryFn: () => asMyself(readYouth, { params: { id } }) });

export const useContracts = (id: string) =>
  useQuery({ queryKey: ['youth', id, 'contracts'], queryFn: () => asMyself(listContracts, { params: { id } }) });

const LOOK_AGAIN_MS = 1_000;

/** The contract that came from a proposal, looked for until it is there. */
export function useContractOf(youthId: string, proposalId: string) {
  const of = ({ items }: ResponseOf<typeof listContracts>) => items.find((one) => one.proposalId === proposalId);
  const { data } = useQuery({
    queryKey: ['youth', youthId, 'contracts'],
    queryFn: () => asMyself(listContracts, { params: { id: youthId } }),
    refetchInterval: ({ state }) => (state.data && of(state.data) ? false : LOOK_AGAIN_MS),
  });
  return data && of(data);
}

export const useTasks = (id: string) =>
  useQuery({ queryKey: ['youth', id, 'tasks'], queryFn: () => asMyself(listTasks, { params: { id } }) });

/** A published offer, for its title; a list of offers carries their ids. */
export const useOffer = (id: string) =>
  useQuery({ queryKey: ['offer', id], queryFn: () => asAnyone(readOffer, { params: { id } }), staleTime: 300_000 });
