import type { Role } from '@app/contracts';
import type { TestApp } from './test-app.js';
import { randomUUID } from 'node:crypto';

/** Somebody who works somewhere. */
export interface Staff {
  personId: string;
  organisationId: string;
  email: string;
}

/** An organisation without anybody. */
export async function anOrganisation(test: TestApp, name = 'Atelier des Métiers'): Promise<string> {
  const id = randomUUID();
  const values = [id, name];
  await test.sql(
    `insert into accounts.organisation (id, kind, name, created_at) values ($1, 'operator', $2, now())`,
    values,
  );
  return id;
}

/** A person with a role in an organisation (their own unless one is given), under an address of their own. */
export async function aStaff(test: TestApp, role: Role, inOrganisation?: string): Promise<Staff> {
  const organisationId = inOrganisation ?? (await anOrganisation(test));
  const personId = randomUUID();
  const email = `${role}-${personId.slice(0, 8)}@atelier.example`;
  await test.sql(
    `insert into accounts.person (id, first_name, last_name, email, email_verified, created_at, updated_at)
     values ($1, 'Dominique', 'Lefort', $2, true, now(), now())`,
    [personId, email],
  );
  await test.sql(
    `insert into accounts.membership (id, person_id, organisation_id, role, from_at) values ($1, $2, $3, $4, now())`,
    [randomUUID(), personId, organisationId, role],
  );
  return { personId, organisationId, email };
}

/** A youth of whom somebody is the referent; only accounts knows of them. */
export async function aYouthOf(test: TestApp, { personId, organisationId }: Staff): Promise<string> {
  const youthId = randomUUID();
  await test.sql(
    `insert into accounts.relation (id, person_id, youth_id, organisation_id, kind, from_at, revision)
     values ($1, $2, $3, $4, 'referent', now(), 1)`,
    [randomUUID(), personId, youthId, organisationId],
  );
  return youthId;
}

/** The actions in the audit log on one thing, in order. */
export async function actsOn(test: TestApp, subjectId: string): Promise<string[]> {
  const rows = await test.sql<{ action: string }>(
    `select action from accounts.audit_entry where subject_id = $1 order by id`,
    [subjectId],
  );
  return rows.map(({ action }) => action);
}
