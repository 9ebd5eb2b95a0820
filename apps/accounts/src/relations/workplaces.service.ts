import type { Work } from '@app/platform/database/unit-of-work.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { holdOrganisation } from '../people/hold.js';
import { MembershipEntity } from '../people/membership.entity.js';
import { unended } from '../people/memberships.service.js';
import { RelationEntity } from './relation.entity.js';
import { arrangedBy, sharedBy, theOne } from './relation.rule.js';

/** What a manager wants to arrange: with which coaches, for which youth, and where when that must be said. */
export interface Arrangement {
  coaches: string[];
  youthId?: string;
  organisationId?: string | undefined;
}

/** Finds the organisation in which a manager may arrange something, and holds it: one change of who follows whom at a time. */
@Injectable()
export class Workplaces {
  /** @throws ProblemError `not-found` where the manager does not manage all of them; `input-invalid` when several organisations fit */
  async hold(work: Work, wanted: Arrangement, by: PersonPrincipal): Promise<string> {
    const managed = arrangedBy(by).filter((id) => wanted.organisationId === undefined || id === wanted.organisationId);
    // Held before anything is read, in one order for everybody: whoever coaches there now still does at the end.
    for (const id of managed.toSorted()) await holdOrganisation(work, id);
    const shared = await this.sharedBy(work, [...new Set(wanted.coaches)], managed);
    return theOne(wanted.youthId === undefined ? shared : await this.knowing(work, wanted.youthId, shared));
  }

  private async sharedBy({ db }: Work, people: string[], managed: string[]): Promise<string[]> {
    const coaching = { role: 'coach' as const, personId: In(people), organisationId: In(managed) };
    const places = await db.findBy(MembershipEntity, unended(coaching));
    return sharedBy(people, places);
  }

  /** Those where somebody follows or followed the youth: elsewhere there is no such youth. */
  private async knowing({ db }: Work, youthId: string, organisations: string[]): Promise<string[]> {
    const relations = await db.findBy(RelationEntity, { youthId, organisationId: In(organisations) });
    return organisations.filter((id) => relations.some(({ organisationId }) => organisationId === id));
  }
}
