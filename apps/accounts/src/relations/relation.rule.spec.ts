import { roles, type Role } from '@app/contracts';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { describe, expect, it } from '@jest/globals';
import { arrangedBy, readableBy, sharedBy, theOne, twoPeople, type RelationFacts } from './relation.rule.js';

const someone = (role: Role, organisationId = 'here'): PersonPrincipal => ({
  kind: 'person',
  personId: 'me',
  memberships: [{ organisationId, role }],
});
const aRelation = (changes: Partial<RelationFacts> = {}): RelationFacts => ({
  personId: 'me',
  organisationId: 'here',
  kind: 'team',
  toAt: null,
  ...changes,
});
const refusal = (code: string) => expect.objectContaining({ code });

describe('who arranges who follows whom', () => {
  it('is the manager, where they manage', () => {
    expect(roles.filter((role) => arrangedBy(someone(role)).length)).toEqual(['manager']);
    expect(arrangedBy(someone('manager'))).toEqual(['here']);
  });
});

describe('who reads who follows a youth', () => {
  const readers = (relations: RelationFacts[]) => roles.filter((role) => readableBy(someone(role), relations).size);

  it.each<[string, Partial<RelationFacts>, Role[]]>([
    ['who follows them', {}, ['coach', 'manager']],
    ['who is their referent', { kind: 'referent' }, ['coach', 'manager']],
    ['who followed them', { toAt: new Date(0) }, ['manager']],
    ['who does not', { personId: 'somebody else' }, ['manager']],
    ['who does elsewhere', { organisationId: 'elsewhere' }, []],
  ])('%s', (_, relation, open) => {
    expect(readers([aRelation(relation)])).toEqual(open);
  });

  it('reads the relations of that organisation only', () => {
    const relations = [aRelation(), aRelation({ organisationId: 'elsewhere' })];
    expect([...readableBy(someone('coach'), relations)]).toEqual(['here']);
    expect([...readableBy(someone('manager', 'elsewhere'), relations)]).toEqual(['elsewhere']);
    expect(readableBy(someone('manager', 'nowhere'), relations).size).toBe(0);
  });
});

describe('where people work together', () => {
  const places = [
    { personId: 'a', organisationId: 'here' },
    { personId: 'b', organisationId: 'here' },
    { personId: 'b', organisationId: 'elsewhere' },
  ];

  it.each([
    [['a', 'b'], ['here']],
    [['b'], ['here', 'elsewhere']],
    [['a', 'c'], []],
  ])('%p work in %p', (people, shared) => {
    expect(sharedBy(people, places)).toEqual(shared);
  });

  it('must be one place', () => {
    expect(theOne(['here'])).toBe('here');
    expect(() => theOne([])).toThrow(refusal('not-found'));
    expect(() => theOne(['here', 'elsewhere'])).toThrow(refusal('input-invalid'));
  });

  it('takes two people', () => {
    expect(() => twoPeople('standInId', ['a', 'b'])).not.toThrow();
    expect(() => twoPeople('standInId', ['a', 'a'])).toThrow(refusal('input-invalid'));
  });
});
