/** Who may write what in this app: one's own organisation, by what one does there. */
import type { Role } from '@app/contracts';
import type { Actor } from '@app/domain';
import { organisationsWhere, type PersonPrincipal } from '@app/platform/identity/principal.js';

/** Those who look after companies and offers. */
const HOLDERS: Role[] = ['prospector', 'manager', 'employer'];

/** The organisations whose companies and offers a person looks after; the first one is where new things go. */
export const ownOrganisations = (by: PersonPrincipal): string[] => organisationsWhere(by, ...HOLDERS);

/** As whom somebody acts on an offer: the first row that holds there. */
const ACTORS: [Role, Actor][] = [
  ['prospector', 'prospector'],
  ['manager', 'prospector'],
  ['employer', 'employer'],
  ['coach', 'coach'],
];

/** As whom a person acts on the offers of an organisation; null when these are not theirs. */
export function actorIn(by: PersonPrincipal, organisationId: string): Actor | null {
  const held = by.memberships.filter((one) => one.organisationId === organisationId).map(({ role }) => role);
  return ACTORS.find(([role]) => held.includes(role))?.[1] ?? null;
}
