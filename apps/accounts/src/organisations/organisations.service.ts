import type { createOrganisation, InputOf } from '@app/contracts';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { decodeCursor, encodeCursor } from '@app/platform/http/cursor.js';
import { found, ProblemError } from '@app/platform/http/problem-error.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Audit } from '../audit/audit.service.js';
import { Invitations } from '../invitations/invitations.service.js';
import { holdOrganisation } from '../people/hold.js';
import { OrganisationEntity } from '../people/organisation.entity.js';
import { mayManage } from '../people/staff.rule.js';
import { numbersOf } from './organisation.rule.js';

/** A page of organisations. */
export interface OrganisationPage {
  items: OrganisationEntity[];
  cursor: string | null;
}

const position = z.object({ name: z.string().regex(/^\P{Cc}*$/u), id: z.uuid() });

/** One creation at a time, so that a second click finds what the first one made; nobody who reads or works there waits. */
const ONE_AT_A_TIME = 'lock table organisation in share row exclusive mode';

/** One number in common, or the same kind and name where no number tells two apart. */
const TWIN = `
  select id from organisation
  where siret = $1 or uai = $2
    or ($1::text is null and $2::text is null and siret is null and uai is null and kind = $3 and lower(name) = lower($4))
  limit 1`;

/** Organisations: made by administrators, named by their own managers too. Who works there is `people`. */
@Injectable()
export class Organisations {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly invitations: Invitations,
    private readonly audit: Audit,
  ) {}

  /** With its first manager's letter, when one is named. @throws ProblemError `organisation-exists`, and those of `numbersOf` */
  async create(draft: InputOf<typeof createOrganisation>['body'], by: PersonPrincipal): Promise<OrganisationEntity> {
    const { kind, name, manager } = draft;
    const numbers = numbersOf(kind, draft);
    return this.unitOfWork.run(async (work) => {
      const { db, now } = work;
      await db.query(ONE_AT_A_TIME);
      const [twin] = await db.query<{ id: string }[]>(TWIN, [numbers.siret, numbers.uai, kind, name]);
      if (twin) throw new ProblemError('organisation-exists', { organisationId: twin.id });
      const organisation = db.create(OrganisationEntity, { ...numbers, kind, name, id: randomUUID(), createdAt: now });
      await db.insert(OrganisationEntity, organisation);
      await this.record(work, { id: organisation.id, action: 'create' }, by);
      const place = { organisationId: organisation.id, role: 'manager' as const };
      if (manager) await this.invitations.inviteIn(work, { ...manager, ...place }, by);
      return organisation;
    });
  }

  /** By name. @throws ProblemError `input-invalid` for a cursor that is not ours */
  async page({ cursor, limit }: { cursor?: string | undefined; limit: number }): Promise<OrganisationPage> {
    const after = decodeCursor(position, cursor);
    const query = this.dataSource.getRepository(OrganisationEntity).createQueryBuilder('organisation');
    if (after) query.where('(organisation.name, organisation.id) > (:name, :id)', after);
    const rows = await query
      .orderBy({ 'organisation.name': 'ASC', 'organisation.id': 'ASC' })
      .limit(limit + 1)
      .getMany();
    const items = rows.slice(0, limit);
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items, cursor: last ? encodeCursor({ name: last.name, id: last.id }) : null };
  }

  /** @throws ProblemError `not-found`, also for another organisation's manager */
  async read(id: string, by: PersonPrincipal): Promise<OrganisationEntity> {
    if (!mayManage(by, id)) throw new ProblemError('not-found');
    return found(await this.dataSource.getRepository(OrganisationEntity).findOneBy({ id }));
  }

  /** The same name again changes nothing. @throws ProblemError `not-found`, as `read` */
  async rename({ id, name }: { id: string; name: string }, by: PersonPrincipal): Promise<OrganisationEntity> {
    if (!mayManage(by, id)) throw new ProblemError('not-found');
    return this.unitOfWork.run(async (work) => {
      const organisation = await holdOrganisation(work, id);
      if (organisation.name === name) return organisation;
      await work.db.update(OrganisationEntity, { id }, { name });
      await this.record(work, { id, action: 'rename' }, by);
      return { ...organisation, name };
    });
  }

  private record(work: Work, act: { id: string; action: string }, by: PersonPrincipal): Promise<void> {
    const { id: subjectId, action } = act;
    return this.audit.record(work, { actorId: by.personId, action, subjectType: 'organisation', subjectId });
  }
}
