import type { LinkPurpose, Role } from '@app/contracts';

/** A person who signed in, with what they do where. */
export interface PersonPrincipal {
  kind: 'person';
  personId: string;
  memberships: { organisationId: string; role: Role }[];
}
/** Somebody who holds a link of one of our letters: one purpose, on one thing, for one party. */
export interface LinkPrincipal {
  kind: 'link';
  id: string;
  purpose: LinkPurpose;
  /** What the link is about: the id of the proposal, the interview, the invitation. */
  resourceId: string;
  /** Whom it was written to, by kind and id. */
  holder: { kind: 'youth' | 'guardian' | 'employer' | 'person'; id: string };
  /** For a link that opens pages for a while: how often its holder had ended all such links when it was written. */
  revision?: number | undefined;
}
export type Principal = PersonPrincipal | LinkPrincipal | { kind: 'nobody' };

export const hasRole = (principal: Principal, role: Role): boolean =>
  principal.kind === 'person' && principal.memberships.some((membership) => membership.role === role);

/** The organisations where a person has one of these roles. */
export const organisationsWhere = (principal: PersonPrincipal, ...roles: Role[]): string[] =>
  principal.memberships.filter(({ role }) => roles.includes(role)).map(({ organisationId }) => organisationId);

/** What the history and the audit log call the one who acted. */
export function actorIdOf(principal: Principal): string {
  if (principal.kind === 'person') return principal.personId;
  return principal.kind === 'link' ? `${principal.holder.kind}:${principal.holder.id}` : 'nobody';
}
