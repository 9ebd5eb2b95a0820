/** Companies being prospected, what was done and promised there, and what is due: read by the prospectors of the same organisation. */
import type {
  InputOf,
  listLeads,
  listNextActions,
  listProspecting,
  listPromises,
  OutputOf,
  readLead,
} from '@app/contracts';
import { addDays } from '@app/domain';
import { Clock } from '@app/platform/clock/clock.js';
import { beginningWith, foldedIn, wordsOf } from '@app/platform/database/names/word-search.js';
import { decodeCursor, encodeCursor } from '@app/platform/http/cursor.js';
import { found } from '@app/platform/http/problem-error.js';
import { organisationsWhere, type PersonPrincipal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { DataSource, In, MoreThanOrEqual, type EntityManager, type EntityTarget } from 'typeorm';
import { z } from 'zod';
import { LeadEntity } from './lead.entity.js';
import { actionView, leadLine, promiseView } from './lead-view.js';
import { PromiseEntity } from './promise.entity.js';
import { ProspectingActionEntity } from './prospecting-action.entity.js';
import { quietSince, recentByOthers } from './recent-contact.rule.js';

const byName = z.object({ name: z.string(), id: z.uuid() });
const byDay = z.object({ on: z.iso.date(), id: z.uuid() });
const byInstant = z.object({ at: z.iso.datetime(), id: z.uuid() });

/** Whose words are looked up in `employer_words_idx` before anything is put in order. */
const FOUND = `employer.id in (select named.id from employer named
  where ${wordsOf('named.organisation_id', foldedIn('named.name'))} @@ cast(:words as tsquery) offset 0)`;

type Dated = { id: string; leadId: string; at: Date };
type Page = { cursor?: string | undefined; limit: number };

@Injectable()
export class LeadReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError `not-found`, also for a lead of another organisation */
  async lead(id: string, by: PersonPrincipal, db: EntityManager = this.dataSource.manager): Promise<LeadEntity> {
    const where = { id, organisationId: In(prospectingFor(by)) };
    return found(await db.findOne(LeadEntity, { where, relations: { employer: true } }));
  }

  /** @throws ProblemError `not-found` */
  async read(id: string, by: PersonPrincipal): Promise<OutputOf<typeof readLead>> {
    const lead = await this.lead(id, by);
    return { ...leadLine(lead), recent: (await this.recent(id, by)).map(actionView) };
  }

  /** What somebody else did there lately. */
  async recent(leadId: string, by: PersonPrincipal, db = this.dataSource.manager): Promise<ProspectingActionEntity[]> {
    const now = this.clock.now();
    const actions = await db.findBy(ProspectingActionEntity, { leadId, at: MoreThanOrEqual(quietSince(now)) });
    return recentByOthers(actions, by.personId, now);
  }

  /** By name. @throws ProblemError `input-invalid` for a cursor that is not ours */
  async list(query: InputOf<typeof listLeads>['query'], by: PersonPrincipal): Promise<OutputOf<typeof listLeads>> {
    const after = decodeCursor(byName, query.cursor);
    const builder = this.leads(by);
    if (query.ownerId) builder.andWhere('lead.ownerId = :owner', { owner: query.ownerId });
    const words = beginningWith(query.words, prospectingFor(by));
    if (words) builder.andWhere(FOUND, { words });
    if (after) builder.andWhere('(employer.name, lead.id) > (:name, :id)', after);
    builder.orderBy({ 'employer.name': 'ASC', 'lead.id': 'ASC' });
    const { rows, last } = await pageOf(builder, query.limit);
    return { items: rows.map(leadLine), cursor: last ? encodeCursor({ name: last.employer.name, id: last.id }) : null };
  }

  /** What is due until a day (within a week unless one is given), the oldest first: mine, or everyone's. */
  async nextActions(
    query: InputOf<typeof listNextActions>['query'],
    by: PersonPrincipal,
  ): Promise<OutputOf<typeof listNextActions>> {
    const after = decodeCursor(byDay, query.cursor);
    const until = query.until ?? addDays(this.clock.today(), 7);
    const builder = this.leads(by).andWhere('lead.nextOn <= :until', { until });
    if (query.everyone === 'false') builder.andWhere('lead.ownerId = :me', { me: by.personId });
    if (after) builder.andWhere('(lead.nextOn, lead.id) > (:on, :id)', after);
    builder.orderBy({ 'lead.nextOn': 'ASC', 'lead.id': 'ASC' });
    const { rows, last } = await pageOf(builder, query.limit);
    return { items: rows.map(leadLine), cursor: last ? encodeCursor({ on: last.nextOn, id: last.id }) : null };
  }

  /** The newest first. @throws ProblemError `not-found`, `input-invalid` */
  async actions(id: string, query: Page, by: PersonPrincipal): Promise<OutputOf<typeof listProspecting>> {
    const { rows, cursor } = await this.newest(ProspectingActionEntity, id, { query, by });
    return { items: rows.map(actionView), cursor };
  }

  /** The newest first. @throws ProblemError `not-found`, `input-invalid` */
  async promises(id: string, query: Page, by: PersonPrincipal): Promise<OutputOf<typeof listPromises>> {
    const { rows, cursor } = await this.newest(PromiseEntity, id, { query, by });
    return { items: rows.map(promiseView), cursor };
  }

  private async newest<T extends Dated>(
    entity: EntityTarget<T>,
    id: string,
    { query, by }: { query: Page; by: PersonPrincipal },
  ): Promise<{ rows: T[]; cursor: string | null }> {
    await this.lead(id, by);
    const before = decodeCursor(byInstant, query.cursor);
    const builder = this.dataSource
      .getRepository(entity)
      .createQueryBuilder('row')
      .where('row.leadId = :lead', { lead: id });
    // Instants of the database are finer than those of a cursor.
    if (before) builder.andWhere(`(date_trunc('milliseconds', row.at), row.id) < (:at, :id)`, before);
    builder.orderBy(`date_trunc('milliseconds', row.at)`, 'DESC').addOrderBy('row.id', 'DESC');
    const { rows, last } = await pageOf(builder, query.limit);
    return { rows, cursor: last ? encodeCursor({ at: last.at, id: last.id }) : null };
  }

  private leads(by: PersonPrincipal) {
    return this.dataSource
      .getRepository(LeadEntity)
      .createQueryBuilder('lead')
      .innerJoinAndSelect('lead.employer', 'employer')
      .where('lead.organisationId in (:...ids)', { ids: prospectingFor(by) });
  }
}

/** Where a person prospects; the first organisation is where new leads go. */
const prospectingFor = (by: PersonPrincipal): string[] => organisationsWhere(by, 'prospector', 'manager');

interface Pageable<T> {
  limit(count: number): { getMany(): Promise<T[]> };
}

async function pageOf<T>(builder: Pageable<T>, limit: number): Promise<{ rows: T[]; last: T | undefined }> {
  const found = await builder.limit(limit + 1).getMany();
  const rows = found.slice(0, limit);
  return { rows, last: found.length > limit ? rows.at(-1) : undefined };
}
