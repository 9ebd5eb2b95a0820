import type { InputOf, listDuplicates, OutputOf } from '@app/contracts';
import { decodeCursor, encodeCursor } from '@app/platform/http/cursor.js';
import { found } from '@app/platform/http/problem-error.js';
import { organisationsWhere, type PersonPrincipal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { AccessService } from '../access/access.service.js';
import { YouthsService } from '../profiles/youths.service.js';
import { DuplicateEntity } from './duplicate.entity.js';

type Page = OutputOf<typeof listDuplicates>;
const position = z.object({ points: z.number().int(), id: z.uuid() });
const UNDOABLE_MS = 30 * 86_400_000;

/** Until when a merge can be undone; null for what is not one. */
export const undoableUntil = ({ state, decidedAt }: DuplicateEntity): Date | null =>
  state === 'merged' && decidedAt ? new Date(decidedAt.getTime() + UNDOABLE_MS) : null;

/** Pairs of files as a coach sees them: those of which they follow one at least, each side as far as they follow it. */
@Injectable()
export class Duplicates {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: AccessService,
    private readonly youths: YouthsService,
  ) {}

  async list({ cursor, limit, state }: InputOf<typeof listDuplicates>['query'], by: PersonPrincipal): Promise<Page> {
    const after = decodeCursor(position, cursor);
    const query = this.dataSource
      .getRepository(DuplicateEntity)
      .createQueryBuilder('pair')
      .where('pair.state = :state and pair.organisation_id = any(:organisations)', {
        state,
        organisations: organisationsWhere(by, 'coach'),
      })
      .andWhere(
        `exists (select from youth_access a where a.person_id = :person and not a.ended
         and a.youth_id in (pair.first_id, pair.second_id))`,
        { person: by.personId },
      )
      .orderBy({ 'pair.points': 'DESC', 'pair.id': 'ASC' })
      .limit(limit + 1);
    if (after) query.andWhere('(-pair.points, pair.id) > (:points, :id)', { points: -after.points, id: after.id });
    const rows = await query.getMany();
    const pairs = rows.slice(0, limit);
    const last = rows.length > limit ? pairs.at(-1) : undefined;
    const items = await Promise.all(pairs.map((pair) => this.view(pair, by)));
    return { items, cursor: last ? encodeCursor({ points: last.points, id: last.id }) : null };
  }

  /** @throws ProblemError `not-found` */
  async read(id: string, by: PersonPrincipal): Promise<Page['items'][number]> {
    return this.view(found(await this.dataSource.getRepository(DuplicateEntity).findOneBy({ id })), by);
  }

  private async view(pair: DuplicateEntity, by: PersonPrincipal): Promise<Page['items'][number]> {
    const ids = [pair.firstId, pair.secondId];
    const followed = await this.access.followed(by.personId, ids);
    const files = await this.youths.filesOf(ids);
    const sides = files.map((file) => {
      const { id, firstName, lastName } = file;
      const mine = followed.has(id);
      return { id, firstName, lastName, mine, file: mine ? file : null };
    });
    const { id, points, reasons, state, decidedAt } = pair;
    const until = undoableUntil(pair)?.toISOString() ?? null;
    return { id, points, reasons, state, sides, decidedAt: decidedAt?.toISOString() ?? null, undoableUntil: until };
  }
}
