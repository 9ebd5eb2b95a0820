import { ProblemError } from '@app/platform/http/problem-error.js';
import { organisationsWhere, type PersonPrincipal } from '@app/platform/identity/principal.js';
import type { RelationKind } from './relation.entity.js';

/** What the rules read of a relation. */
export interface RelationFacts {
  personId: string;
  organisationId: string;
  kind: RelationKind;
  toAt: Date | null;
}

/** Where somebody says who follows whom: the organisations that they manage. An administrator has accounts, not files. */
export const arrangedBy = (by: PersonPrincipal): string[] => organisationsWhere(by, 'manager');

/** In which organisations somebody reads who follows a youth: where they manage, and where they coach and follow the youth themselves. */
export function readableBy(by: PersonPrincipal, relations: RelationFacts[]): Set<string> {
  const [manages, coaches] = [organisationsWhere(by, 'manager'), organisationsWhere(by, 'coach')];
  const follows = relations.filter(({ personId, toAt }) => personId === by.personId && toAt === null);
  const readable = (organisationId: string) =>
    manages.includes(organisationId) ||
    (coaches.includes(organisationId) && follows.some((relation) => relation.organisationId === organisationId));
  return new Set(relations.map(({ organisationId }) => organisationId).filter(readable));
}

/** The organisations where all of these people are. */
export const sharedBy = (people: string[], places: { personId: string; organisationId: string }[]): string[] =>
  [...new Set(places.map(({ organisationId }) => organisationId))].filter((organisationId) =>
    people.every((person) =>
      places.some((place) => place.personId === person && place.organisationId === organisationId),
    ),
  );

/**
 * The organisation that is meant, when only one fits.
 * @throws ProblemError `not-found` when none does; `input-invalid` when one of several should have been named
 */
export function theOne(organisations: string[]): string {
  const [first, ...others] = organisations;
  if (first === undefined) throw new ProblemError('not-found');
  if (others.length) throw notAllowedIn('organisationId', 'They work together in several: say in which organisation');
  return first;
}

/** @throws ProblemError `input-invalid` when somebody would stand in for, or hand over to, themselves */
export function twoPeople(field: string, [one, other]: [string, string]): void {
  if (one === other) throw notAllowedIn(field, 'Name somebody else');
}

/** A mistake in one field of a body that its schema cannot see. */
export const notAllowedIn = (field: string, message: string): ProblemError =>
  new ProblemError('input-invalid', undefined, [{ path: `body.${field}`, message }]);
