/** The companies that an organisation looks after, read by its own people. */
import type { InputOf, listEmployers, OutputOf, readEmployer } from '@app/contracts';
import { decodeCursor, encodeCursor } from '@app/platform/http/cursor.js';
import { found } from '@app/platform/http/problem-error.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import { z } from 'zod';
import { ownOrganisations } from '../policy/own.rule.js';
import { EmployerContactEntity } from './employer-contact.entity.js';
import { EmployerEntity } from './employer.entity.js';
import { SiteEntity } from './site.entity.js';

type EmployerView = OutputOf<typeof readEmployer>;

const position = z.object({ name: z.string(), id: z.uuid() });

@Injectable()
export class Portfolio {
  constructor(private readonly dataSource: DataSource) {}

  /** A company, if it is of one of my organisations. @throws ProblemError `not-found` */
  async own(id: string, by: PersonPrincipal, db: EntityManager = this.dataSource.manager): Promise<EmployerEntity> {
    return found(await db.findOneBy(EmployerEntity, { id, organisationId: In(ownOrganisations(by)) }));
  }

  /** @throws ProblemError `not-found`, also for a company of another organisation */
  async read(id: string, by: PersonPrincipal): Promise<EmployerView> {
    const employer = await this.own(id, by);
    const db = this.dataSource.manager;
    const sites = await db.find(SiteEntity, { where: { employerId: id }, order: { siret: 'ASC', address: 'ASC' } });
    const contacts = await db.find(EmployerContactEntity, {
      where: { employerId: id },
      order: { name: 'ASC', id: 'ASC' },
    });
    return { ...employer, sites, contacts };
  }

  /** @throws ProblemError `input-invalid` for a cursor that is not ours */
  async list(
    { cursor, limit, words }: InputOf<typeof listEmployers>['query'],
    by: PersonPrincipal,
  ): Promise<OutputOf<typeof listEmployers>> {
    const after = decodeCursor(position, cursor);
    const query = this.dataSource.getRepository(EmployerEntity).createQueryBuilder('employer');
    query.where('employer.organisationId in (:...ids)', { ids: ownOrganisations(by) });
    if (words) query.andWhere(`position(lower(:words) in lower(employer.name)) > 0`, { words });
    if (after) query.andWhere('(employer.name, employer.id) > (:name, :id)', after);
    const rows = await query
      .orderBy({ 'employer.name': 'ASC', 'employer.id': 'ASC' })
      .limit(limit + 1)
      .getMany();
    const items = rows.slice(0, limit);
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items, cursor: last ? encodeCursor({ name: last.name, id: last.id }) : null };
  }
}
