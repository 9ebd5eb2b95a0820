/**
 * Companies, their sites and their contacts, as files of offers bring them. Each is found again by all that it says, so that two rows that
 * name the same company differently never overwrite each other. No register is asked yet whether a SIRET is open.
 */
import { sirenOf, type Closure, type Place, type Siret } from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import { addressLabel } from '@app/platform/imports/place-cells.js';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DataSource, In, type EntityManager, type EntityTarget, type FindOptionsWhere } from 'typeorm';
import { EmployerContactEntity } from './employer-contact.entity.js';
import { EmployerEntity } from './employer.entity.js';
import { SiteEntity } from './site.entity.js';

/** Who offers, where, and whom to write to. */
export interface EmployerDetails {
  siret: Siret;
  name: string;
  place: Place;
  contact: { name: string; email: string; phone: string };
}

/** What an offer refers to. */
export interface EmployerReference {
  employerId: string;
  siteId: string;
  contactId: string;
}

/** What anybody may know of a site. */
export type PublicSite = Pick<SiteEntity, 'id' | 'siret' | 'place' | 'address'>;

@Injectable()
export class EmployersService {
  constructor(private readonly dataSource: DataSource) {}

  /** The rows of these details, made when they are new. */
  async settle({ db }: Work, organisationId: string, details: EmployerDetails): Promise<EmployerReference> {
    const { siret, name, place, contact } = details;
    const employerId = await findOrAdd(db, EmployerEntity, {
      key: { organisationId, siren: sirenOf(siret) },
      more: { name },
    });
    const siteId = await findOrAdd(db, SiteEntity, {
      key: { employerId, siret, address: addressLabel(place) },
      more: { place },
    });
    const contactId = await findOrAdd(db, EmployerContactEntity, { key: { employerId, ...contact }, more: { siteId } });
    return { employerId, siteId, contactId };
  }

  /** A site of this company, if it is one. */
  siteOf(db: EntityManager, employerId: string, id: string): Promise<SiteEntity | null> {
    return db.findOneBy(SiteEntity, { id, employerId });
  }

  /** Somebody to write to at this company, if they are. */
  contactOf(db: EntityManager, employerId: string, id: string): Promise<EmployerContactEntity | null> {
    return db.findOneBy(EmployerContactEntity, { id, employerId });
  }

  /** The sites of a page of offers, by id. */
  async sites(
    ids: (string | null)[],
    db: EntityManager = this.dataSource.manager,
  ): Promise<Map<string | null, PublicSite>> {
    const known = ids.filter((id) => id !== null);
    const rows = await db.findBy(SiteEntity, { id: In(known) });
    return new Map<string | null, PublicSite>(rows.map((row) => [row.id, row]));
  }

  /** When these companies are closed, by id. */
  async closures(employerIds: string[], db: EntityManager): Promise<Map<string, Closure[]>> {
    const rows = await db.findBy(EmployerEntity, { id: In(employerIds) });
    return new Map(rows.map(({ id, closures }) => [id, closures]));
  }

  /** Whom to write to. */
  async contact(id: string): Promise<Pick<EmployerContactEntity, 'name' | 'email'> | null> {
    return this.dataSource.getRepository(EmployerContactEntity).findOneBy({ id });
  }
}

interface Keyed<T> {
  key: Partial<T>;
  more: Partial<T>;
}

async function findOrAdd<T extends { id: string }>(
  db: EntityManager,
  entity: EntityTarget<T>,
  row: Keyed<T>,
): Promise<string> {
  const known = await db.findOneBy(entity, row.key as FindOptionsWhere<T>);
  if (known) return known.id;
  const id = randomUUID();
  await db.insert(entity, { ...row.key, ...row.more, id } as never);
  return id;
}
