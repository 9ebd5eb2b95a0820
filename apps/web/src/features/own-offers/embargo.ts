import type { editOffer, RequestOf } from '@app/contracts';
import type { Myself } from '../../app/reading/myself';
import type { OwnOffer } from './own-offer-key';

/** Whose coaches an offer may be kept for: those of the organisation in which one prospects; nobody for an employer. */
export function embargoOrganisation({ embargo }: OwnOffer, me: Myself | undefined): string | null {
  const own = me?.memberships.find(({ role }) => role === 'prospector' || role === 'manager');
  return own ? (embargo?.organisationId ?? own.organisationId) : null;
}

/** What is sent of it: nothing when it is not one's to say. */
export const embargoIn = (
  until: string,
  organisationId: string | null,
): Pick<NonNullable<RequestOf<typeof editOffer>['body']>, 'embargo'> =>
  organisationId === null ? {} : { embargo: until ? { organisationId, until } : null };
