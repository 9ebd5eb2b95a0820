import { acceptInvitation, inviteColleague, readInvitation, type Role } from '@app/contracts';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actsOn, anOrganisation, aStaff, type Staff } from '@app/testing/staff.js';
import { clientOf, tokenOfLetter } from '@app/testing/visitor.js';
import { accountsApp } from '../accounts.app.js';

const DAY_MS = 24 * 60 * 60 * 1000;

describe('inviting a colleague', () => {
  let test: TestApp;
  let manager: Staff;
  beforeAll(async () => {
    test = await startTestApp([accountsApp]);
    manager = await aStaff(test, 'manager');
  });
  afterAll(() => test.close());

  const problem = (code: string) => ({ problem: { code } });
  const invite = async (email: string, role: Role = 'coach', by: Staff = manager, id = manager.organisationId) => {
    const body = { email, firstName: 'Inès', lastName: 'Perrin', role };
    return (await clientOf(test, by.email)).call(inviteColleague, { params: { id }, body });
  };
  const rolesOf = (email: string) =>
    test.sql<{ role: Role }>(
      `select role from accounts.membership m join accounts.person p on p.id = m.person_id where email = $1 order by role`,
      [email],
    );

  it('makes the person and the membership when it is accepted, once', async () => {
    const { id } = await invite('Ines.Perrin@atelier.example');
    const email = 'ines.perrin@atelier.example';
    expect(await rolesOf(email)).toEqual([]);
    const link = test.withLink(await tokenOfLetter(test, email));
    const params = { id };
    expect(await link.call(readInvitation, { params })).toMatchObject({ role: 'coach', accepted: false });
    expect(await link.call(acceptInvitation, { params })).toEqual({ email });
    expect(await rolesOf(email)).toEqual([{ role: 'coach' }]);
    await expect(link.call(acceptInvitation, { params })).rejects.toMatchObject(problem('link-used'));
    expect(await link.call(readInvitation, { params })).toMatchObject({ accepted: true });
    expect(await actsOn(test, id)).toEqual(['invite', 'accept']);
    await expect(invite(email)).rejects.toMatchObject(problem('invitation-exists'));
  });

  it('adds a role to somebody who is here already', async () => {
    const prospector = await aStaff(test, 'prospector');
    const { id } = await invite(prospector.email);
    const link = test.withLink(await tokenOfLetter(test, prospector.email));
    await link.call(acceptInvitation, { params: { id } });
    expect(await rolesOf(prospector.email)).toEqual([{ role: 'coach' }, { role: 'prospector' }]);
  });

  it('makes one membership of two answers at once', async () => {
    const email = 'paul@atelier.example';
    const { id } = await invite(email);
    const link = test.withLink(await tokenOfLetter(test, email));
    const answers = await Promise.allSettled([1, 2, 3].map(() => link.call(acceptInvitation, { params: { id } })));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await rolesOf(email)).toHaveLength(1);
  });

  it('opens nothing but the invitation of the link', async () => {
    const other = await invite('nora@atelier.example');
    await invite('omar@atelier.example');
    const link = test.withLink(await tokenOfLetter(test, 'omar@atelier.example'));
    const params = { id: other.id };
    await expect(link.call(readInvitation, { params })).rejects.toMatchObject(problem('not-found'));
    await expect(link.call(acceptInvitation, { params })).rejects.toMatchObject(problem('not-found'));
    expect(await rolesOf('nora@atelier.example')).toEqual([]);
  });

  it("refuses another organisation's manager, a coach, and a manager who wants an administrator", async () => {
    const stranger = await aStaff(test, 'manager');
    const coach = await aStaff(test, 'coach', manager.organisationId);
    const email = 'personne@atelier.example';
    await expect(invite(email, 'coach', stranger)).rejects.toMatchObject(problem('not-found'));
    await expect(invite(email, 'coach', coach)).rejects.toMatchObject(problem('not-allowed'));
    await expect(invite(email, 'administrator')).rejects.toMatchObject(problem('not-allowed'));
    expect(await test.sql(`select 1 from accounts.invitation where email = $1`, [email])).toEqual([]);
  });

  it('lets an administrator invite anywhere', async () => {
    const administrator = await aStaff(test, 'administrator');
    const elsewhere = await anOrganisation(test);
    expect(await invite('chef@ailleurs.example', 'manager', administrator, elsewhere)).toMatchObject({});
    expect(await test.sql(`select 1 from accounts.invitation where organisation_id = $1`, [elsewhere])).toHaveLength(1);
  });

  it('lasts seven days', async () => {
    const { id } = await invite('lent@atelier.example');
    const link = test.withLink(await tokenOfLetter(test, 'lent@atelier.example'));
    test.clock.advance(6 * DAY_MS);
    expect(await link.call(readInvitation, { params: { id } })).toMatchObject({ accepted: false });
    test.clock.advance(DAY_MS);
    await expect(link.call(acceptInvitation, { params: { id } })).rejects.toMatchObject(problem('link-expired'));
  });
});
