import { roles, type Role } from '@app/contracts';
import type { Principal } from '@app/platform/identity/principal.js';
import { describe, expect, it } from '@jest/globals';
import { isOwnLastManager, mayGiveUninvited, mayGrantOrEnd, mayListMembers, mayManage } from './staff.rule.js';

const HERE = '00000000-0000-4000-8000-000000000001';
const ELSEWHERE = '00000000-0000-4000-8000-000000000002';
const someone = (role: Role, organisationId = HERE): Principal => ({
  kind: 'person',
  personId: '00000000-0000-4000-8000-000000000009',
  memberships: [{ organisationId, role }],
});
const nobody: Principal = { kind: 'nobody' };
const whoMay = (may: (by: Principal) => boolean, organisationId: string) =>
  roles.filter((role) => may(someone(role, organisationId)));

describe('who manages whom', () => {
  it('lets managers manage their own organisation, and administrators every one', () => {
    expect(whoMay((by) => mayManage(by, HERE), HERE)).toEqual(['manager', 'administrator']);
    expect(whoMay((by) => mayManage(by, HERE), ELSEWHERE)).toEqual(['administrator']);
    expect(mayManage(nobody, HERE)).toBe(false);
  });

  it('shows colleagues to coaches too', () => {
    expect(whoMay((by) => mayListMembers(by, HERE), HERE)).toEqual(['coach', 'manager', 'administrator']);
    expect(whoMay((by) => mayListMembers(by, HERE), ELSEWHERE)).toEqual(['administrator']);
  });

  it('keeps the role of administrator to administrators', () => {
    expect(whoMay((by) => mayGrantOrEnd(by, 'administrator'), HERE)).toEqual(['administrator']);
    expect(roles.filter((role) => mayGrantOrEnd(someone('manager'), role))).toEqual(
      roles.filter((role) => role !== 'administrator'),
    );
  });

  it('leaves strangers to invitations, except for administrators', () => {
    expect(roles.filter((role) => mayGiveUninvited(someone(role), []))).toEqual(['administrator']);
    expect(mayGiveUninvited(someone('manager'), ['coach'])).toBe(true);
  });

  it.each([
    [['00000000-0000-4000-8000-000000000009'], true],
    [['00000000-0000-4000-8000-000000000009', ELSEWHERE], false],
    [[ELSEWHERE], false],
    [[], false],
  ])('knows the last manager among %p: %p', (managers, last) => {
    expect(isOwnLastManager(someone('manager'), managers)).toBe(last);
    expect(isOwnLastManager(nobody, managers)).toBe(false);
  });
});
