/** A coach's list of youths: the names of all of their organisation, and more of those whom they follow. */
import type { InputOf, listYouths, OutputOf } from '@app/contracts';
import { Clock } from '@app/platform/clock/clock.js';
import { beginningWith } from '@app/platform/database/names/word-search.js';
import { decodeCursor, encodeCursor } from '@app/platform/http/cursor.js';
import { organisationsWhere, type PersonPrincipal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { listedYouths, type ListedRow } from './listed-youths.js';

const position = z.object({ sortKey: z.string().regex(/^\P{Cc}*$/u), id: z.uuid() });

@Injectable()
export class YouthList {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError `input-invalid` for a cursor that is not ours */
  async list(query: InputOf<typeof listYouths>['query'], by: PersonPrincipal): Promise<OutputOf<typeof listYouths>> {
    const { cursor, limit, words, state = null, ...asked } = query;
    const organisations = organisationsWhere(by, 'coach');
    const { statement, values } = listedYouths({
      ...asked,
      ...{ organisations, state, person: by.personId, today: this.clock.today() },
      words: beginningWith(words, organisations),
      after: decodeCursor(position, cursor) ?? null,
      limit: limit + 1,
    });
    const rows = await this.dataSource.query<ListedRow[]>(statement, values);
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1) : undefined;
    return {
      items: page.map(lineOf),
      cursor: last ? encodeCursor({ sortKey: last.sortKey, id: last.id }) : null,
    };
  }
}

/** Of a youth whom the coach does not follow, only the name. */
function lineOf({ id, firstName, lastName, mine, age, commune, state }: ListedRow) {
  const known = mine ? { age, commune, state } : { age: null, commune: null, state: null };
  return { id, firstName, lastName, mine, ...known };
}
