/** What prospectors write down: a lead that is theirs, what they did, what was promised; each with its line in the audit log. */
import type { handOverLead, InputOf, openLead, recordPromise, recordProspecting } from '@app/contracts';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { found, ProblemError } from '@app/platform/http/problem-error.js';
import { organisationsWhere, type PersonPrincipal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Occupations } from '../reference/occupations/occupations.service.js';
import { EmployersService } from '../employers/employers.service.js';
import { Portfolio } from '../employers/portfolio.service.js';
import { tellingConflicts } from '../employers/telling-conflicts.js';
import { recordAct } from '../policy/record-act.js';
import { LeadReader } from './lead-reader.service.js';
import { LeadEntity } from './lead.entity.js';
import { PromiseEntity } from './promise.entity.js';
import { ProspectingActionEntity } from './prospecting-action.entity.js';
import { QUIET_DAYS } from './recent-contact.rule.js';

type Lead = { work: Work; lead: LeadEntity };
type Told = { by: PersonPrincipal; action: string; id: string; organisationId: string };

@Injectable()
export class Prospecting {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly portfolio: Portfolio,
    private readonly employers: EmployersService,
    private readonly leads: LeadReader,
    private readonly occupations: Occupations,
  ) {}

  /** @returns the id of the lead @throws ProblemError `not-found`, `lead-exists` with who has it */
  async open({ employerId, next }: InputOf<typeof openLead>['body'], by: PersonPrincipal): Promise<string> {
    const open = this.unitOfWork.run(async (work) => {
      const { organisationId } = await this.portfolio.own(employerId, by, work.db);
      const known = await work.db.findOneBy(LeadEntity, { employerId });
      if (known) throw new ProblemError('lead-exists', { leadId: known.id, ownerId: known.ownerId });
      const id = randomUUID();
      const owner = { organisationId, employerId, ownerId: by.personId, createdAt: work.now };
      await work.db.insert(LeadEntity, { ...owner, ...columnsOf(next), id, lastActionAt: null, promisedPosts: 0 });
      await this.tell(work, { by, action: 'lead.open', id, organisationId });
      return id;
    });
    return tellingConflicts(() => open);
  }

  /** @throws ProblemError `not-found`, `not-the-owner` */
  async handOver(id: string, { ownerId }: InputOf<typeof handOverLead>['body'], by: PersonPrincipal): Promise<void> {
    await this.onLead(id, by, 'lead.hand-over', async ({ work, lead }) => {
      const manages = organisationsWhere(by, 'manager').includes(lead.organisationId);
      if (lead.ownerId !== by.personId && !manages) throw new ProblemError('not-the-owner', { ownerId: lead.ownerId });
      await work.db.update(LeadEntity, { id }, { ownerId });
    });
  }

  /** @throws ProblemError `not-found`, `contacted-recently` with who and when, unless whoever calls knows it */
  async record(id: string, body: InputOf<typeof recordProspecting>['body'], by: PersonPrincipal): Promise<void> {
    const { next, despiteRecent, ...action } = body;
    await this.onLead(id, by, `lead.${body.kind}`, async ({ work, lead }) => {
      const { db, now } = work;
      if (action.contactId) found(await this.employers.contactOf(db, lead.employerId, action.contactId));
      const [recent] = await this.leads.recent(id, by, db);
      if (recent && !despiteRecent) {
        const facts = { by: recent.by, at: recent.at.toISOString(), kind: recent.kind, withinDays: QUIET_DAYS };
        throw new ProblemError('contacted-recently', facts);
      }
      const row = { ...action, ...columnsOf(next), id: randomUUID(), leadId: id, by: by.personId, at: now };
      await db.insert(ProspectingActionEntity, row);
      await db.update(LeadEntity, { id }, { ...columnsOf(next), lastActionAt: now });
    });
  }

  /** @throws ProblemError `not-found`, `occupation-unknown` */
  async promise(id: string, body: InputOf<typeof recordPromise>['body'], by: PersonPrincipal): Promise<void> {
    const { occupation, posts } = body;
    if (occupation && !(await this.occupations.current()).isKnown(occupation))
      throw new ProblemError('occupation-unknown');
    await this.onLead(id, by, 'lead.promise', async ({ work: { db, now }, lead }) => {
      await db.insert(PromiseEntity, { ...body, id: randomUUID(), leadId: id, by: by.personId, at: now });
      await db.update(LeadEntity, { id }, { promisedPosts: lead.promisedPosts + posts });
    });
  }

  private onLead(id: string, by: PersonPrincipal, action: string, act: (lead: Lead) => Promise<void>): Promise<void> {
    return this.unitOfWork.run(async (work) => {
      // Two who call at once: the second one sees what the first wrote.
      found(await work.db.findOne(LeadEntity, { where: { id }, lock: { mode: 'pessimistic_write' } }));
      const lead = await this.leads.lead(id, by, work.db);
      await act({ work, lead });
      await this.tell(work, { by, action, id, organisationId: lead.organisationId });
    });
  }

  private async tell(work: Work, { by, action, id, organisationId }: Told): Promise<void> {
    await work.publish('LeadChanged', { leadId: id, organisationId });
    await recordAct(work, { actorId: by.personId, action, subjectType: 'lead', subjectId: id });
  }
}

const columnsOf = (next: InputOf<typeof openLead>['body']['next']) => ({
  nextKind: next?.kind ?? null,
  nextOn: next?.on ?? null,
});
