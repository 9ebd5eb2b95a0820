import type { Work } from '@app/platform/database/unit-of-work.js';
import { found } from '@app/platform/http/problem-error.js';
import { OrganisationEntity } from './organisation.entity.js';

/**
 * Lets one piece of work at a time change who does what, and who follows whom, in an organisation; reading it goes on.
 * @throws ProblemError `not-found`
 */
export async function holdOrganisation({ db }: Work, id: string): Promise<OrganisationEntity> {
  return found(await db.findOne(OrganisationEntity, { where: { id }, lock: { mode: 'for_no_key_update' } }));
}
