import type { Role } from '@app/contracts';
import { hasRole, type Principal } from '@app/platform/identity/principal.js';

/** Whether somebody holds one of these roles in that very organisation. */
const worksIn = (by: Principal, organisationId: string, roles: Role[]): boolean =>
  by.kind === 'person' &&
  by.memberships.some((held) => held.organisationId === organisationId && roles.includes(held.role));

/** Who lets people in and out of an organisation, and names it: its own managers, and administrators. */
export const mayManage = (by: Principal, organisationId: string): boolean =>
  hasRole(by, 'administrator') || worksIn(by, organisationId, ['manager']);

/** Who reads the list of an organisation's people: those who work there beside them, and administrators. */
export const mayListMembers = (by: Principal, organisationId: string): boolean =>
  hasRole(by, 'administrator') || worksIn(by, organisationId, ['manager', 'coach']);

/** An administrator reaches every organisation, so only another administrator makes or unmakes one. */
export const mayGrantOrEnd = (by: Principal, role: Role): boolean =>
  role !== 'administrator' || hasRole(by, 'administrator');

/** Whoever works here already gets one more role as they are; others are invited, unless an administrator brings them in. */
export const mayGiveUninvited = (by: Principal, rolesHere: Role[]): boolean =>
  rolesHere.length > 0 || hasRole(by, 'administrator');

/** Whether somebody would leave an organisation without a manager by ending themselves: nobody there could undo it. */
export const isOwnLastManager = (by: Principal, managerIds: string[]): boolean =>
  by.kind === 'person' && managerIds.length > 0 && managerIds.every((personId) => personId === by.personId);
