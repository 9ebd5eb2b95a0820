/** What is to be done by somebody who follows youths: all that is late, and what comes up to a day. Others' youths are not in it. */
import type { InputOf, OutputOf, readAgenda } from '@app/contracts';
import { addDays, dayInParis, endOfDayInParis, instantInParis, type Day } from '@app/domain';
import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import { organisationsWhere, type PersonPrincipal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

type Agenda = OutputOf<typeof readAgenda>;
type Row = { youthId: string; firstName: string; lastName: string };

const DAYS_AHEAD = 14;

/** The youths of this coach, where they are coach today. */
const FOLLOWED = `
  followed as (
    select distinct y.id as "youthId", y.first_name as "firstName", y.last_name as "lastName"
    from youth y join youth_access a on a.youth_id = y.id
    where a.person_id = $1 and not a.ended and y.organisation_id = any($2::uuid[]))`;

const MILESTONES = `with ${FOLLOWED}
  select f.*, m.id, m.contract_id as "contractId", m.kind, m.due_on::text as "dueOn", m.done_on::text as "doneOn",
    m.note, c.employer_name as "employerName"
  from milestone m join contract c on c.id = m.contract_id join followed f on f."youthId" = c.youth_id
  where m.done_on is null and m.due_on <= $3 order by m.due_on, m.id`;

const TASKS = `with ${FOLLOWED}
  select f.*, t.id, t.kind, t.title, t.subject_type as "subjectType", t.subject_id as "subjectId",
    t.due_on::text as "dueOn", null as "closedAt", t.note
  from task t join followed f on f."youthId" = t.youth_id
  where t.closed_at is null and t.due_on <= $3 order by t.due_on, t.id`;

const INTERVIEWS = `with ${FOLLOWED}
  select f.*, i.interview_id as "interviewId", i.starts_at as "startsAt", i.ends_at as "endsAt",
    i.employer_name as "employerName", i.offer_title as "offerTitle", i.site_address as "siteAddress"
  from known_interview i join followed f on f."youthId" = i.youth_id
  where i.starts_at >= $3 and i.starts_at < $4 order by i.starts_at, i.interview_id`;

const CONTRACTS = `with ${FOLLOWED}
  select f.*, c.id as "contractId", c.employer_name as "employerName", c.state, c.deadline_on::text as "deadlineOn"
  from contract c join followed f on f."youthId" = c.youth_id
  where c.state in ('promised', 'inPreparation') order by c.deadline_on, c.id`;

const FIRST_IN_LINE = `with ${FOLLOWED}
  select f.*, c.id as "contractId", c.broken_on::text as "brokenOn", c.search_until_on::text as "searchUntilOn"
  from contract c join followed f on f."youthId" = c.youth_id
  where c.state = 'broken' and c.next_actor is not null and c.search_until_on >= $3 order by c.search_until_on, c.id`;

@Injectable()
export class AgendaService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async of(by: PersonPrincipal, query: InputOf<typeof readAgenda>['query']): Promise<Agenda> {
    const today = dayInParis(this.unitOfWork.now());
    const until = query.until ?? addDays(today, DAYS_AHEAD);
    const whose = [by.personId, organisationsWhere(by, 'coach')];
    return {
      today,
      until,
      milestones: await this.rows<Agenda['milestones'][number]>(MILESTONES, [...whose, until]),
      interviews: await this.interviews(whose, today, until),
      tasks: await this.rows<Agenda['tasks'][number]>(TASKS, [...whose, until]),
      contracts: await this.rows<Agenda['contracts'][number]>(CONTRACTS, whose),
      firstInLine: await this.rows<Agenda['firstInLine'][number]>(FIRST_IN_LINE, [...whose, today]),
    };
  }

  private async interviews(whose: unknown[], today: Day, until: Day): Promise<Agenda['interviews']> {
    type Found = Omit<Agenda['interviews'][number], 'startsAt' | 'endsAt'> & { startsAt: Date; endsAt: Date };
    const span = [instantInParis(today, '00:00'), endOfDayInParis(until)];
    const rows = await this.rows<Found>(INTERVIEWS, [...whose, ...span]);
    return rows.map((row) => ({ ...row, startsAt: row.startsAt.toISOString(), endsAt: row.endsAt.toISOString() }));
  }

  private async rows<T>(statement: string, parameters: unknown[]): Promise<T[]> {
    const rows: (T & Row)[] = await this.dataSource.query(statement, parameters);
    return rows.map((row) => ({
      ...row,
      youth: { id: row.youthId, firstName: row.firstName, lastName: row.lastName },
    }));
  }
}
