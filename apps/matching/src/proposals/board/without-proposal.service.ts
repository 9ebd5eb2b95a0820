/** Youths who may be ranked and have neither an open proposal nor a hire: nobody shall wait unseen. */
import type { InputOf, listWithoutProposal, OutputOf, readProposalBoard } from '@app/contracts';
import { OPEN_PROPOSAL_STATES } from '@app/domain';
import { decodeCursor, encodeCursor } from '@app/platform/http/cursor.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';

const SHOWN_ON_BOARD = 50;
const OPEN = [...OPEN_PROPOSAL_STATES];
const position = z.object({ at: z.iso.datetime(), id: z.uuid() });
/** Whose arrival nobody heard of waits last; instants of the database are finer than those of a cursor. */
const SINCE = `date_trunc('milliseconds', coalesce(a.registered_at, timestamptz '9999-12-31 00:00Z'))`;

const WAITING = (youths: string) => `
  from youth_snapshot y left join youth_arrival a on a.youth_id = y.youth_id
  where y.facts is not null and y.youth_id in (${youths}) and not exists (
    select 1 from proposal p where p.youth_id = y.youth_id and (p.state = any($2) or p.state = 'hired' and not exists (
      select 1 from contract_mark m where m.proposal_id = p.id and m.state = 'ended')))`;

const FIRST = (youths: string) => `
  select y.youth_id as "youthId", a.registered_at as "registeredAt", (count(*) over ())::int as count
  ${WAITING(youths)} order by ${SINCE}, y.youth_id limit ${SHOWN_ON_BOARD}`;

const PAGE = `
  select y.youth_id as "youthId", a.registered_at as "registeredAt", ${SINCE} as since
  ${WAITING(`select youth_id from youth_access where person_id = $1 and not ended`)}
    and ($3::timestamptz is null or (${SINCE}, y.youth_id) > ($3, $4::uuid))
  order by since, y.youth_id limit $5`;

interface Row {
  youthId: string;
  registeredAt: Date | null;
}

@Injectable()
export class WithoutProposal {
  constructor(private readonly dataSource: DataSource) {}

  /** How many there are among some youths (SQL, in which `$1` is `whose`), and the first fifty, the longest wait first. */
  async among({
    youths,
    whose,
  }: {
    youths: string;
    whose: string | string[];
  }): Promise<OutputOf<typeof readProposalBoard>['withoutProposal']> {
    const rows = await this.dataSource.query<(Row & { count: number })[]>(FIRST(youths), [whose, OPEN]);
    return { count: rows[0]?.count ?? 0, youths: rows.map(lineOf) };
  }

  /** Of those whom a coach follows, the longest wait first. @throws ProblemError `input-invalid` for a cursor that is not ours */
  async followedBy(
    { personId }: PersonPrincipal,
    { cursor, limit }: InputOf<typeof listWithoutProposal>['query'],
  ): Promise<OutputOf<typeof listWithoutProposal>> {
    const after = decodeCursor(position, cursor);
    const asked = [personId, OPEN, after?.at ?? null, after?.id ?? null, limit + 1];
    const rows = await this.dataSource.query<(Row & { since: Date })[]>(PAGE, asked);
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1) : undefined;
    return {
      items: page.map(lineOf),
      cursor: last ? encodeCursor({ at: last.since.toISOString(), id: last.youthId }) : null,
    };
  }
}

const lineOf = ({ youthId, registeredAt }: Row) => ({ youthId, registeredAt: registeredAt?.toISOString() ?? null });
