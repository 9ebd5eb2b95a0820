import type { listFollowers, listRelations, OutputOf } from '@app/contracts';
import { ProblemError } from '@app/platform/http/problem-error.js';
import type { LinkPrincipal, PersonPrincipal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull } from 'typeorm';
import { OrganisationEntity } from '../people/organisation.entity.js';
import { PersonEntity } from '../people/person.entity.js';
import { AbsenceEntity } from '../absences/absence.entity.js';
import { RelationEntity } from './relation.entity.js';
import { readableBy } from './relation.rule.js';

type RelationView = OutputOf<typeof listRelations>['items'][number];

/** Reads who follows a youth, with their names. It changes nothing. */
@Injectable()
export class Followers {
  constructor(private readonly dataSource: DataSource) {}

  /** The referent first. @throws ProblemError `not-found` for who neither follows the youth nor manages where somebody does or did */
  async of(youthId: string, by: PersonPrincipal): Promise<RelationView[]> {
    const all = await this.dataSource
      .getRepository(RelationEntity)
      .find({ where: { youthId }, order: { kind: 'asc', fromAt: 'asc' } });
    const organisations = readableBy(by, all);
    if (!organisations.size) throw new ProblemError('not-found');
    return this.views(all.filter(({ organisationId, toAt }) => toAt === null && organisations.has(organisationId)));
  }

  /** As the youth behind their own link knows them. @throws ProblemError `not-found` for the link of somebody else */
  async ofMe(youthId: string, by: LinkPrincipal): Promise<OutputOf<typeof listFollowers>['items']> {
    if (by.resourceId !== youthId) throw new ProblemError('not-found');
    const { manager } = this.dataSource;
    const followers = await manager.find(RelationEntity, {
      where: { youthId, toAt: IsNull() },
      order: { kind: 'asc', fromAt: 'asc' },
    });
    const organisations = await manager.findBy(OrganisationEntity, {
      id: In(followers.map(({ organisationId }) => organisationId)),
    });
    const nameOf = new Map(organisations.map(({ id, name }) => [id, name]));
    const views = await this.views(followers);
    return views.map(({ firstName, organisationId, kind, until }) => {
      return { firstName, organisation: nameOf.get(organisationId) ?? '', kind, until };
    });
  }

  private async views(relations: RelationEntity[]): Promise<RelationView[]> {
    const { manager } = this.dataSource;
    const people = await manager.findBy(PersonEntity, { id: In(relations.map(({ personId }) => personId)) });
    const bridged = relations.flatMap(({ absenceId }) => absenceId ?? []);
    const absences = await manager.findBy(AbsenceEntity, { id: In(bridged) });
    const [personOf, absenceOf] = [byId(people), byId(absences)];
    return relations.map(({ id, personId, organisationId, kind, fromAt, absenceId }) => {
      const absence = absenceOf.get(absenceId ?? '');
      return {
        id,
        personId,
        firstName: personOf.get(personId)?.firstName ?? '',
        lastName: personOf.get(personId)?.lastName ?? '',
        organisationId,
        kind,
        since: fromAt.toISOString(),
        standsInFor: absence?.personId ?? null,
        until: absence?.toOn ?? null,
      };
    });
  }
}

const byId = <T extends { id: string }>(rows: T[]): Map<string, T> => new Map(rows.map((row) => [row.id, row]));
