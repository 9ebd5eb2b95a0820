/** The numbers of the main job: each has one definition, a query over indexed columns. */
import type { InputOf, OutputOf, readProposalBoard } from '@app/contracts';
import type { Day } from '@app/domain';
import { Clock } from '@app/platform/clock/clock.js';
import { ProblemError } from '@app/platform/http/problem-error.js';
import { organisationsWhere, type PersonPrincipal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { WithoutProposal } from './without-proposal.service.js';

type Board = OutputOf<typeof readProposalBoard>;
type Scope = Board['scope'];

/** Whose numbers: the youths that `$1` (a person, or organisations) has to do with. */
const YOUTHS: Readonly<Record<Scope, string>> = {
  own: `select youth_id from youth_access where person_id = $1 and not ended`,
  organisation: `select youth_id from youth_snapshot where organisation_id = any($1)`,
};

const STATES = (youths: string) => `
  select state, count(*)::int as count from proposal where youth_id in (${youths}) group by state order by state`;

const WAITING = (youths: string) => `
  select next_actor as actor, count(*)::int as count, (count(*) filter (where deadline_on < $2))::int as late,
    min(waiting_since) as since
  from proposal where next_actor is not null and youth_id in (${youths}) group by next_actor order by next_actor`;

const TO_FIRST = (youths: string) => `
  select count(*)::int as youths,
    percentile_cont(0.5) within group (order by hours) as "p50Hours",
    percentile_cont(0.9) within group (order by hours) as "p90Hours"
  from (
    select greatest(extract(epoch from min(p.created_at) - a.registered_at), 0)::float8 / 3600 as hours
    from youth_arrival a join proposal p on p.youth_id = a.youth_id
    where a.youth_id in (${youths}) group by a.youth_id, a.registered_at) first`;

@Injectable()
export class ProposalBoard {
  constructor(
    private readonly dataSource: DataSource,
    private readonly without: WithoutProposal,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError `not-allowed` for the numbers of an organisation that one does not answer for */
  async read({ scope }: InputOf<typeof readProposalBoard>['query'], by: PersonPrincipal): Promise<Board> {
    const managed = organisationsWhere(by, 'manager');
    const wanted = scope ?? (managed.length ? 'organisation' : 'own');
    if (wanted === 'organisation' && managed.length === 0) throw new ProblemError('not-allowed');
    const whose = wanted === 'own' ? by.personId : managed;
    const youths = YOUTHS[wanted];
    const [states, waiting, [toFirst], without] = await Promise.all([
      this.rows<Board['states'][number]>(STATES(youths), [whose]),
      this.rows<Omit<Board['waiting'][number], 'since'> & { since: Date }>(WAITING(youths), [whose, this.today]),
      this.rows<Board['toFirstProposal']>(TO_FIRST(youths), [whose]),
      this.without.among({ youths, whose }),
    ]);
    return {
      at: this.clock.now().toISOString(),
      scope: wanted,
      states,
      waiting: waiting.map((row) => ({ ...row, since: row.since.toISOString() })),
      toFirstProposal: toFirst ?? { youths: 0, p50Hours: null, p90Hours: null },
      withoutProposal: without,
    };
  }

  private get today(): Day {
    return this.clock.today();
  }

  private async rows<T>(statement: string, parameters: unknown[]): Promise<T[]> {
    return (await this.dataSource.query(statement, parameters)) as T[];
  }
}
