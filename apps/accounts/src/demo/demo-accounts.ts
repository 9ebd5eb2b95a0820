import type { OrganisationKind, Role } from '@app/contracts';
import { Settings } from '@app/platform/config/settings.js';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DataSource, In } from 'typeorm';
import { MembershipEntity } from '../people/membership.entity.js';
import { OrganisationEntity } from '../people/organisation.entity.js';
import { PersonEntity } from '../people/person.entity.js';
import { Passwords } from '../sessions/passwords.service.js';
import { Sessions } from '../sessions/sessions.service.js';
import demo from './demo-accounts.json' with { type: 'json' };

/** The password of every demo account; the sign-in page and the README show it. */
export const DEMO_PASSWORD = 'passerelle-demo';

/** One person of the demo. */
export interface DemoPerson {
  id: string;
  firstName: string;
  lastName: string;
  email: string;
  role: Role;
}

export const demoOrganisation = demo.organisation as { id: string; kind: OrganisationKind; name: string };
export const demoPeople = demo.people as DemoPerson[];

/**
 * A small organisation for visitors to try, with one person per role. Somebody who is there already is left as they are: a visitor may have
 * changed their password or ended their role. Production never has them.
 */
@Injectable()
export class DemoAccounts {
  constructor(
    private readonly settings: Settings,
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: Sessions,
    private readonly passwords: Passwords,
  ) {}

  /** Creates those who are missing. @throws Error in production */
  async create(): Promise<void> {
    if (this.settings.values.production) {
      throw new Error('Demo accounts have a public password: they are never created in production. Invite people instead.');
    }
    const present = await this.list();
    if (present.length === demoPeople.length) return;
    const hash = await this.sessions.hashOf(DEMO_PASSWORD);
    await this.unitOfWork.run(async (work) => {
      const organisation = { ...demoOrganisation, createdAt: work.now };
      await work.db.createQueryBuilder().insert().into(OrganisationEntity).values(organisation).orIgnore().execute();
      for (const person of demoPeople) await this.createOne(work, person, hash);
    });
  }

  /** Those who exist. */
  async list(): Promise<DemoPerson[]> {
    const ids = demoPeople.map(({ id }) => id);
    const present = await this.dataSource.getRepository(PersonEntity).findBy({ id: In(ids) });
    return demoPeople.filter(({ id }) => present.some((person) => person.id === id));
  }

  private async createOne(work: Work, { role, ...person }: DemoPerson, hash: string): Promise<void> {
    const { db, now } = work;
    const inserted = await db
      .createQueryBuilder()
      .insert()
      .into(PersonEntity)
      .values({ ...person, emailVerified: true, createdAt: now, updatedAt: now })
      .orIgnore()
      .returning('id')
      .execute();
    if (!(inserted.raw as unknown[]).length) return;
    const place = { personId: person.id, organisationId: demoOrganisation.id, role };
    await db.insert(MembershipEntity, { ...place, id: randomUUID(), fromAt: now, toAt: null });
    await this.passwords.keep(work, person.id, hash);
  }
}
