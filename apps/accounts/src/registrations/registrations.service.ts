/** How an employer comes in by themselves. What they may do before somebody looked is the same as after, but nothing of it is public. */
import type { beginRegistration, InputOf, registerCompany } from '@app/contracts';
import { dayInParis, deadlineAfter } from '@app/domain';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Audit } from '../audit/audit.service.js';
import { holdPerson } from '../people/hold.js';
import { MembershipEntity } from '../people/membership.entity.js';
import { unended } from '../people/memberships.service.js';
import { OrganisationEntity } from '../people/organisation.entity.js';
import { PersonEntity } from '../people/person.entity.js';
import { countAttempt } from './registration-attempts.js';
import { RegistrationEntity } from './registration.entity.js';

const REVIEW_WORKING_DAYS = 2;

/** Addresses that nobody proved within a week, and that nothing else needs. */
const FORGET_UNPROVEN = `
  delete from person where not email_verified and created_at < $1::timestamptz - interval '7 days'
    and not exists (select 1 from membership where person_id = person.id)`;

/** A registration as its person sees it. */
export interface MyRegistration extends RegistrationEntity {
  member: boolean;
}

@Injectable()
export class Registrations {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  /**
   * Makes the person unless the address is known; it is proved by the first sign-in.
   * @param source the network address of who asks @throws ProblemError `too-many-requests`
   */
  async begin(body: InputOf<typeof beginRegistration>['body'], source: string): Promise<void> {
    const { email, firstName, lastName } = body;
    await this.unitOfWork.run(async (work) => {
      if (!(await countAttempt(work, { email, source }))) return;
      const { db, now } = work;
      await db.query(FORGET_UNPROVEN, [now.toISOString()]);
      const id = randomUUID();
      const names = { firstName, lastName, email: email.toLowerCase(), emailVerified: false };
      const person = { id, ...names, createdAt: now, updatedAt: now };
      await db.createQueryBuilder().insert().into(PersonEntity).values(person).orIgnore().execute();
    });
  }

  /** Whoever brings a new company works there from now on; who names one that we know waits for an administrator. */
  async register(body: InputOf<typeof registerCompany>['body'], by: PersonPrincipal): Promise<MyRegistration> {
    return this.unitOfWork.run(async (work) => {
      await holdPerson(work, by.personId);
      const { organisation, isNew } = await this.settle(work, body);
      const place = { personId: by.personId, organisationId: organisation.id };
      const known = await work.db.findOneBy(RegistrationEntity, place);
      const registration = known ?? (await this.ask(work, place));
      if (isNew) await work.db.insert(MembershipEntity, membershipOf(place, work.now));
      const member = await work.db.existsBy(MembershipEntity, unended({ ...place, role: 'employer' }));
      return Object.assign(registration, { organisation, member });
    });
  }

  private async ask(
    work: Work,
    place: Pick<RegistrationEntity, 'personId' | 'organisationId'>,
  ): Promise<RegistrationEntity> {
    const { db, now } = work;
    const deadlineOn = deadlineAfter(dayInParis(now), REVIEW_WORKING_DAYS);
    const undecided = { decidedBy: null, decidedAt: null, comment: null };
    const row = { id: randomUUID(), ...place, state: 'waiting' as const, createdAt: now, deadlineOn, ...undecided };
    const registration = db.create(RegistrationEntity, row);
    await db.insert(RegistrationEntity, registration);
    const act = { action: 'register', subjectType: 'registration', subjectId: registration.id };
    await this.audit.record(work, { actorId: place.personId, ...act });
    return registration;
  }

  /** The organisation of a SIRET, made when it is new; of two who come at once, one makes it. */
  private async settle({ db, now }: Work, { siret, companyName }: InputOf<typeof registerCompany>['body']) {
    const organisation = { id: randomUUID(), kind: 'employer' as const, name: companyName, siret, createdAt: now };
    const { raw } = await db
      .createQueryBuilder()
      .insert()
      .into(OrganisationEntity)
      .values({ ...organisation, uai: null })
      .orIgnore()
      .returning('id')
      .execute();
    const isNew = (raw as unknown[]).length > 0;
    return { organisation: await db.findOneByOrFail(OrganisationEntity, { siret }), isNew };
  }
}

/** The place of an employer in their company, from now on. */
export const membershipOf = (place: Pick<RegistrationEntity, 'personId' | 'organisationId'>, now: Date) => ({
  ...place,
  id: randomUUID(),
  role: 'employer' as const,
  fromAt: now,
  toAt: null,
});
