import type { TestApp } from '@app/testing/test-app.js';
import { randomUUID } from 'node:crypto';

/** A coach of an organisation that has nothing to do with the demo's. @returns the address they sign in with */
export async function addCoachElsewhere({ sql }: TestApp): Promise<string> {
  const [organisation, person] = [randomUUID(), randomUUID()];
  const email = `coach-${person.slice(0, 8)}@ailleurs.example`;
  await sql(`insert into accounts.organisation (id, kind, name, created_at) values ($1, 'missionLocale', 'Ailleurs', now())`, [organisation]);
  await sql(
    `insert into accounts.person (id, email, email_verified, first_name, last_name, created_at, updated_at)
     values ($1, $2, true, 'Ana', 'Ailleurs', now(), now())`,
    [person, email],
  );
  await sql(`insert into accounts.membership (id, person_id, organisation_id, role, from_at) values ($1, $2, $3, 'coach', now())`, [
    randomUUID(),
    person,
    organisation,
  ]);
  return email;
}
