import { type readContract, type ResponseOf } from '@app/contracts';
import { useQueryClient } from '@tanstack/react-query';

/** The whole page of a contract. */
export type Contract = ResponseOf<typeof readContract>;

export const contractKey = (id: string) => ['contract', id] as const;

/** Shows what the answer of an act says, and has what depends on it read again. */
export function useShowContract(): (contract: Contract) => void {
  const queries = useQueryClient();
  return (contract) => {
    queries.setQueryData(contractKey(contract.id), contract);
    for (const queryKey of [['youth', contract.youthId, 'contracts'], ['youth', contract.youthId, 'tasks'], ['agenda']])
      void queries.invalidateQueries({ queryKey });
  };
}
