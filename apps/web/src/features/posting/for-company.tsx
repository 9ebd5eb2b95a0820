import { readEmployer, type ResponseOf } from '@app/contracts';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { asMyself } from '../../app/api';
import { failureOf } from '../../app/failure';
import { Loading } from '../../design/page/loading';
import { nameOf } from '../offers/places';
import { FailurePage } from '../problems/failure-page';
import { EMPTY_POSTING, type PostingDraft } from './posting-draft';

/** Begins the offer of a company of the portfolio with what is known of it. */
export function ForCompany({ id, children }: { id: string; children(start: PostingDraft): ReactNode }) {
  const query = useQuery({
    queryKey: ['employer', id],
    queryFn: () => asMyself(readEmployer, { params: { id } }),
    // What is typed begins with what was read once.
    staleTime: Infinity,
  });
  if (query.data) return children(postingFor(query.data));
  if (query.error) return <FailurePage failure={failureOf(query.error)} retry={() => void query.refetch()} />;
  return <Loading />;
}

/** What stands before the postal code of an address. */
const streetOf = (address: string): string => address.split(', ').slice(0, -1).join(', ');

/** What we know of a company, so that nobody types it again. */
function postingFor({ siren, name, sites, contacts }: ResponseOf<typeof readEmployer>): PostingDraft {
  const [site] = sites;
  const [contact] = contacts;
  const [firstName = '', ...lastName] = contact?.name.split(' ') ?? [];
  return {
    ...EMPTY_POSTING,
    siret: site?.siret ?? siren,
    companyName: name,
    ...(site ? { place: site.place, placeText: nameOf(site.place), street: streetOf(site.address) } : {}),
    ...{ firstName, lastName: lastName.join(' '), email: contact?.email ?? '', phone: contact?.phone ?? '' },
  };
}
