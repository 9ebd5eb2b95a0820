import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { ProblemError } from '@app/platform/http/problem-error.js';
import { actorIdOf, type LinkPrincipal } from '@app/platform/identity/principal.js';
import { spendLink } from '@app/platform/identity/spend-link.js';
import { Injectable } from '@nestjs/common';
import { DataSource, QueryFailedError } from 'typeorm';
import { Audit } from '../audit/audit.service.js';
import { holdPerson } from '../people/hold.js';
import { PersonEntity } from '../people/person.entity.js';
import { closeSessions } from '../sessions/close-sessions.js';
import { AddressChangeEntity, type AddressChangeState } from './address-change.entity.js';
import { isAgreed, sideOf } from './address-change.rule.js';

/** A change as the holder of a link sees it. */
export type SeenChange = AddressChangeEntity & { confirmed: boolean };

const UNIQUE_VIOLATION = '23505';

/** What the two addresses answer. The second confirmation makes the change; a refusal of the old one ends it. */
@Injectable()
export class AddressAnswers {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  /** @throws ProblemError `not-found` on another change than the link's; `link-expired` when a later wish took its place */
  async read(id: string, by: LinkPrincipal): Promise<SeenChange> {
    const change = opened(await this.dataSource.getRepository(AddressChangeEntity).findOneBy({ id }), by);
    return { ...change, confirmed: change[sideOf(change, by.holder.id)] !== null };
  }

  /** @throws ProblemError `link-used`, `transition-not-allowed` when it was refused or somebody else has the address by now; as `read` */
  async confirm(id: string, by: LinkPrincipal): Promise<AddressChangeState> {
    return this.unitOfWork.run<AddressChangeState>(async (work) => {
      const change = await this.waiting(work, id, by);
      const confirmed = { [sideOf(change, by.holder.id)]: work.now };
      await work.db.update(AddressChangeEntity, { id }, confirmed);
      await this.record(work, { id, action: 'confirm' }, by);
      if (!isAgreed({ ...change, ...confirmed })) return 'waiting';
      await this.takeEffect(work, change);
      return 'done';
    });
  }

  /** Also closes all sessions: whoever asked may sit in one of them. @throws ProblemError as `confirm` */
  async refuse(id: string, by: LinkPrincipal): Promise<AddressChangeState> {
    return this.unitOfWork.run<AddressChangeState>(async (work) => {
      const change = await this.waiting(work, id, by);
      await work.db.update(AddressChangeEntity, { id }, { state: 'refused' });
      await closeSessions(work.db, change.personId);
      await this.record(work, { id, action: 'refuse' }, by);
      return 'refused';
    });
  }

  private async waiting(work: Work, id: string, by: LinkPrincipal): Promise<AddressChangeEntity> {
    await spendLink(work, by);
    const { personId } = opened(await work.db.findOneBy(AddressChangeEntity, { id }), by);
    await holdPerson(work, personId);
    const change = opened(await work.db.findOneBy(AddressChangeEntity, { id }), by);
    if (change.state !== 'waiting') throw new ProblemError('transition-not-allowed');
    return change;
  }

  private async takeEffect(work: Work, { id, personId, email, sessionId }: AddressChangeEntity): Promise<void> {
    const { db, now } = work;
    await db.update(AddressChangeEntity, { id }, { state: 'done' });
    try {
      await db.update(PersonEntity, { id: personId }, { email, updatedAt: now });
    } catch (error) {
      // Somebody else came to have this address since it was asked for.
      const { code } = (error instanceof QueryFailedError ? error.driverError : {}) as { code?: string };
      throw code === UNIQUE_VIOLATION ? new ProblemError('transition-not-allowed') : error;
    }
    await closeSessions(db, personId, sessionId);
    const act = { action: 'changeAddress', subjectType: 'person', subjectId: personId };
    await this.audit.record(work, { actorId: personId, ...act });
  }

  private record(work: Work, act: { id: string; action: string }, by: LinkPrincipal): Promise<void> {
    const { id: subjectId, action } = act;
    return this.audit.record(work, { actorId: actorIdOf(by), action, subjectType: 'addressChange', subjectId });
  }
}

function opened(change: AddressChangeEntity | null, by: LinkPrincipal): AddressChangeEntity {
  if (by.resourceId !== change?.id) throw new ProblemError('not-found');
  if (change.state === 'replaced') throw new ProblemError('link-expired');
  return change;
}
