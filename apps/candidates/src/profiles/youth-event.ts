import type { PayloadOf } from '@app/contracts';
import { contractWindows, type Day } from '@app/domain';
import type { YouthEntity } from './youth.entity.js';

/**
 * What others may know of a youth, as their events say it: a birth date leaves only as the days on which a contract may legally start, from
 * today on. No name, no contact.
 */
export const youthEvent = (youth: YouthEntity, today: Day): PayloadOf<'YouthChanged'> => ({
  youthId: youth.id,
  revision: youth.revision,
  organisationId: youth.organisationId,
  facts: {
    id: youth.id,
    revision: youth.revision,
    windows: contractWindows(youth, today),
    contractTypes: youth.contractTypes,
    wishes: youth.wishes,
    place: youth.place,
    reachKm: youth.reachKm,
    availableFrom: youth.availableFrom,
    availableTo: null,
    skills: youth.skills,
    project: youth.project,
  },
});
