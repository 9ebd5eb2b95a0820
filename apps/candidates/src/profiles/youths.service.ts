/**
 * Youths as coaches see them: the names of all youths of their organisations, the file of those whom they follow, and nothing of the
 * others. How youths come in is `collected-youths`; whom a letter goes to is asked here by the letters.
 */
import type { listYouths, OutputOf, readYouth } from '@app/contracts';
import { found } from '@app/platform/http/problem-error.js';
import { organisationsWhere, type PersonPrincipal } from '@app/platform/identity/principal.js';
import { pageFrom, readCursor } from '@app/platform/lists/cursor.js';
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { z } from 'zod';
import { AccessService } from '../access/access.service.js';
import { YouthEntity } from './youth.entity.js';

const position = z.tuple([z.string().regex(/^\P{Cc}*$/u), z.uuid()]);

@Injectable()
export class YouthsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: AccessService,
  ) {}

  /** @throws ProblemError `input-invalid` for a cursor that is not ours */
  async list(by: PersonPrincipal, page: { cursor?: string | undefined; limit: number }): Promise<OutputOf<typeof listYouths>> {
    const { cursor, limit } = page;
    const query = this.youths
      .createQueryBuilder('youth')
      .select(['youth.id', 'youth.firstName', 'youth.lastName', 'youth.sortKey'])
      .where('youth.organisationId = any(:organisations)', { organisations: organisationsWhere(by, 'coach') });
    if (cursor) {
      const [sortKey, id] = readCursor(cursor, position);
      query.andWhere('(youth.sortKey, youth.id) > (:sortKey, :id)', { sortKey, id });
    }
    const rows = await query
      .orderBy({ 'youth.sortKey': 'ASC', 'youth.id': 'ASC' })
      .limit(limit + 1)
      .getMany();
    const { items, ...rest } = pageFrom(rows, limit, ({ sortKey, id }) => [sortKey, id]);
    const followed = await this.access.followed(by.personId, items.map(({ id }) => id));
    return { ...rest, items: items.map(({ id, firstName, lastName }) => ({ id, firstName, lastName, mine: followed.has(id) })) };
  }

  /** @throws ProblemError `not-found`, also for a youth whom the coach does not follow */
  async read(by: PersonPrincipal, id: string): Promise<OutputOf<typeof readYouth>> {
    const followed = await this.access.followed(by.personId, [id]);
    const organisationId = In(organisationsWhere(by, 'coach'));
    return found(followed.has(id) ? await this.youths.findOneBy({ id, organisationId }) : null);
  }

  /** Whom a letter to a youth goes to, and their first name; undefined when the youth is not ours. */
  async recipientOf(id: string): Promise<Pick<YouthEntity, 'firstName' | 'lastName' | 'email'> | undefined> {
    return (await this.youths.findOneBy({ id })) ?? undefined;
  }

  private get youths() {
    return this.dataSource.getRepository(YouthEntity);
  }
}
