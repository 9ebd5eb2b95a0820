/** What administrators make of companies that came by themselves. */
import { allowedActions, nextState, REGISTRATION_LIFECYCLE, type RegistrationAction } from '@app/domain';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { decodeCursor, encodeCursor } from '@app/platform/http/cursor.js';
import { found } from '@app/platform/http/problem-error.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Letters } from '@app/platform/mail/letters.js';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Audit } from '../audit/audit.service.js';
import { MembershipEntity } from '../people/membership.entity.js';
import { unended } from '../people/memberships.service.js';
import { Roles } from '../people/roles.service.js';
import { decisionLetter } from './decision-letter.js';
import { RegistrationEntity } from './registration.entity.js';
import { membershipOf } from './registrations.service.js';

/** A decision, and the words that go with a refusal. */
export interface Decision {
  action: RegistrationAction;
  comment: string | null;
}

const position = z.object({ at: z.iso.datetime(), id: z.uuid() });

@Injectable()
export class RegistrationReviews {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly roles: Roles,
    private readonly letters: Letters,
    private readonly audit: Audit,
  ) {}

  /** Those that wait, the oldest first. @throws ProblemError `input-invalid` for a cursor that is not ours */
  async page({ cursor, limit }: { cursor?: string | undefined; limit: number }) {
    const after = decodeCursor(position, cursor);
    const query = this.dataSource
      .getRepository(RegistrationEntity)
      .createQueryBuilder('registration')
      .innerJoinAndSelect('registration.person', 'person')
      .innerJoinAndSelect('registration.organisation', 'organisation')
      .where(`registration.state = 'waiting'`);
    if (after) query.andWhere('(registration.createdAt, registration.id) > (:at, :id)', after);
    const rows = await query
      .orderBy({ 'registration.createdAt': 'ASC', 'registration.id': 'ASC' })
      .limit(limit + 1)
      .getMany();
    const items = rows.slice(0, limit);
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items, cursor: last ? encodeCursor({ at: last.createdAt, id: last.id }) : null };
  }

  /** @throws ProblemError `not-found`; DomainError `transition-not-allowed` when somebody decided before */
  async decide(id: string, { action, comment }: Decision, by: PersonPrincipal): Promise<RegistrationEntity> {
    const decided = await this.unitOfWork.run(async (work) => {
      const { db, now } = work;
      found(await db.findOne(RegistrationEntity, { where: { id }, lock: { mode: 'for_no_key_update' } }));
      const registration = await db.findOneOrFail(RegistrationEntity, {
        where: { id },
        relations: { person: true, organisation: true },
      });
      const state = nextState(REGISTRATION_LIFECYCLE, registration.state, action);
      const decision = { state, comment, decidedBy: by.personId, decidedAt: now };
      await db.update(RegistrationEntity, { id }, decision);
      if (state === 'approved') await this.letIn(work, registration);
      await this.tell(work, Object.assign(registration, decision));
      await this.audit.record(work, { actorId: by.personId, action, subjectType: 'registration', subjectId: id });
      return registration;
    });
    // Their own transaction: ending a role that nobody holds changes nothing, so this may be repeated.
    if (decided.state === 'refused') await this.roles.endOne({ ...placeOf(decided), role: 'employer' }, by);
    return decided;
  }

  /** What may be done with it now. */
  actionsOn = ({ state }: RegistrationEntity): RegistrationAction[] => allowedActions(REGISTRATION_LIFECYCLE, state);

  private async letIn({ db, now }: Work, registration: RegistrationEntity): Promise<void> {
    const place = placeOf(registration);
    if (await db.existsBy(MembershipEntity, unended({ ...place, role: 'employer' }))) return;
    await db.insert(MembershipEntity, membershipOf(place, now));
  }

  private async tell(work: Work, registration: RegistrationEntity): Promise<void> {
    const { id, person, organisation, state, comment } = registration;
    const letter = decisionLetter({ firstName: person.firstName, companyName: organisation.name, state, comment });
    const to = { recipient: `person:${person.id}`, address: person.email };
    await this.letters.write(work, { eventId: id, template: `registration-${state}`, ...to, ...letter });
  }
}

const placeOf = ({ personId, organisationId }: RegistrationEntity) => ({ personId, organisationId });
