import { listMyProposals } from '@app/contracts';
import { useQuery } from '@tanstack/react-query';
import { withLink } from '../../app/api';
import { useLinkToken } from '../../app/link-token';

/** More than anybody has at once. */
const MOST = 100;

/** Everything that was proposed to the youth of this link; read again each time a page of theirs opens. */
export function useMyProposals() {
  const link = useLinkToken();
  return useQuery({
    queryKey: [listMyProposals.path, link],
    queryFn: async () => (await withLink(link, listMyProposals, { query: { limit: MOST } })).items,
    refetchOnMount: 'always',
  });
}
