import type { Work } from '@app/platform/database/unit-of-work.js';
import { found } from '@app/platform/http/problem-error.js';
import { OrganisationEntity } from './organisation.entity.js';
import { PersonEntity } from './person.entity.js';

/** Keeps others from changing the same thing until the work is done; reading it, and referring to it, goes on. */
const lock = { mode: 'for_no_key_update' } as const;

/**
 * Lets one piece of work at a time change who does what, and who follows whom, in an organisation.
 * @throws ProblemError `not-found`
 */
export async function holdOrganisation({ db }: Work, id: string): Promise<OrganisationEntity> {
  return found(await db.findOne(OrganisationEntity, { where: { id }, lock }));
}

/** Lets one piece of work at a time change somebody's account. @throws ProblemError `not-found` */
export async function holdPerson({ db }: Work, id: string): Promise<PersonEntity> {
  return found(await db.findOne(PersonEntity, { where: { id }, lock }));
}
