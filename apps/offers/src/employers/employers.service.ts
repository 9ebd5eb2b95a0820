/**
 * Companies, their sites and their contacts, as files of offers bring them. Each is found again by all that it says, so that two rows that
 * name the same company differently never overwrite each other. No register is asked yet whether a SIRET is open.
 */
import { sirenOf, type Place, type Siret } from '@app/domain';
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
export type PublicSite = Pick<SiteEntity, 'id' | 'place' | 'address'>;

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

  /** The sites of a page of offers, by id. */
  async sites(ids: string[]): Promise<Map<string, PublicSite>> {
    const rows = await this.dataSource.getRepository(SiteEntity).findBy({ id: In(ids) });
    return new Map(rows.map((row) => [row.id, row]));
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
