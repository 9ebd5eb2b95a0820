/** Lists of youths: a coach's, with the names of all of their organisation and more of those whom they follow; and a manager's cohort. */
import type { InputOf, listCohort, listYouths, OutputOf, Role } from '@app/contracts';
import { Clock } from '@app/platform/clock/clock.js';
import { beginningWith } from '@app/platform/database/names/word-search.js';
import { decodeCursor, encodeCursor } from '@app/platform/http/cursor.js';
import { organisationsWhere, type PersonPrincipal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { type Asked, listedYouths, type ListedRow } from './listed-youths.js';

const position = z.object({ sortKey: z.string().regex(/^\P{Cc}*$/u), id: z.uuid() });

type Query = Omit<InputOf<typeof listYouths>['query'], 'whose'> & Pick<Asked, 'whose'>;

@Injectable()
export class YouthList {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError `input-invalid` for a cursor that is not ours */
  async list(query: InputOf<typeof listYouths>['query'], by: PersonPrincipal): Promise<OutputOf<typeof listYouths>> {
    const { items, cursor } = await this.page(query, by, 'coach');
    return { items: items.map(lineOf), cursor };
  }

  /** @throws ProblemError `input-invalid` for a cursor that is not ours */
  async cohort(query: InputOf<typeof listCohort>['query'], by: PersonPrincipal): Promise<OutputOf<typeof listCohort>> {
    return this.page({ ...query, whose: 'cohort', ids: [] }, by, 'manager');
  }

  private async page(
    { cursor, limit, words, state, ...asked }: Query,
    by: PersonPrincipal,
    role: Role,
  ): Promise<{ items: ListedRow[]; cursor: string | null }> {
    const organisations = organisationsWhere(by, role);
    const { statement, values } = listedYouths({
      ...asked,
      ...{ organisations, state: state ?? null, person: by.personId, today: this.clock.today() },
      words: beginningWith(words, organisations),
      after: decodeCursor(position, cursor) ?? null,
      limit: limit + 1,
    });
    const rows = await this.dataSource.query<ListedRow[]>(statement, values);
    const items = rows.slice(0, limit);
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items, cursor: last ? encodeCursor({ sortKey: last.sortKey, id: last.id }) : null };
  }
}

/** Of a youth whom the coach does not follow, only the name. */
function lineOf({ id, firstName, lastName, mine, age, commune, state }: ListedRow) {
  const known = mine ? { age, commune, state } : { age: null, commune: null, state: null };
  return { id, firstName, lastName, mine, ...known };
}
