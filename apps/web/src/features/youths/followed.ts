/** What a coach's pages read together: names, the file, proposals, contracts and tasks of the youths they follow. */
import {
  listContracts,
  listProposals,
  listTasks,
  listYouths,
  readOffer,
  readYouth,
  type RequestOf,
  type ResponseOf,
} from '@app/contracts';
import { OPEN_PROPOSAL_STATES } from '@app/domain';
import { useQuery } from '@tanstack/react-query';
import { asAnyone, asMyself } from '../../app/api';

/** A youth of the organisation, by name. */
export type YouthName = ResponseOf<typeof listYouths>['items'][number];
/** The file of a youth. */
export type Youth = ResponseOf<typeof readYouth>;
/** A proposal as a coach reads it in a list. */
export type OwnProposal = ResponseOf<typeof listProposals>['items'][number];

export const fullName = ({ firstName, lastName }: Pick<YouthName, 'firstName' | 'lastName'>): string =>
  `${firstName} ${lastName}`;

/** The youths behind at most a hundred ids, by id: lists of other apps carry no name. */
export async function readNames(ids: readonly (string | undefined)[]): Promise<Map<string, YouthName>> {
  const wanted = [...new Set(ids)].filter((id) => id !== undefined);
  if (!wanted.length) return new Map();
  const { items } = await asMyself(listYouths, { query: { ids: wanted.join(','), limit: 100 } });
  return new Map(items.map((youth) => [youth.id, youth]));
}

/** Names by id. */
export function useNames(ids: readonly string[]): Map<string, string> {
  const { data } = useQuery({
    queryKey: ['youths', 'names', ...ids.toSorted()],
    queryFn: () => readNames(ids),
    enabled: ids.length > 0,
  });
  return new Map([...(data ?? [])].map(([id, youth]) => [id, fullName(youth)]));
}

/** What one page of a hundred proposals holds; no youth and no offer has more. */
const proposals = async (query: NonNullable<RequestOf<typeof listProposals>['query']>): Promise<OwnProposal[]> =>
  (await asMyself(listProposals, { query: { limit: 100, ...query } })).items;

/** The open proposals of the youths one follows: the hundred closest deadlines. */
export const useOpenProposals = () =>
  useQuery({ queryKey: ['proposals', 'open'], queryFn: () => proposals({ state: OPEN_PROPOSAL_STATES.join(',') }) });

/** Everything that was proposed to a youth, the closest deadline first. */
export const useProposalsOf = (youthId: string) =>
  useQuery({ queryKey: ['proposals', 'youth', youthId], queryFn: () => proposals({ youthId }) });

/** To whom of those whom one follows an offer was proposed. */
export const useProposalsFor = (offerId: string) =>
  useQuery({ queryKey: ['proposals', 'offer', offerId], queryFn: () => proposals({ offerId }) });

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
    refetchInterval: ({ state: { data: read } }) => (read && of(read) ? false : LOOK_AGAIN_MS),
  });
  return data && of(data);
}

export const useTasks = (id: string) =>
  useQuery({ queryKey: ['youth', id, 'tasks'], queryFn: () => asMyself(listTasks, { params: { id } }) });

/** A published offer, for the head of its page. */
export const useOffer = (id: string) =>
  useQuery({ queryKey: ['offer', id], queryFn: () => asAnyone(readOffer, { params: { id } }), staleTime: 300_000 });
