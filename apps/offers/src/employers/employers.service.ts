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

/** A company as a row of a file names it: what an offer refers to, and what its events say of it. */
export interface SettledEmployer {
  reference: EmployerReference;
  site: PublicSite;
  closures: Closure[];
}

/** What anybody may know of a site. */
export type PublicSite = Pick<SiteEntity, 'id' | 'siret' | 'place' | 'address'>;

@Injectable()
export class EmployersService {
  constructor(private readonly dataSource: DataSource) {}

  /** The rows of all these details, in their order, made when they are new: a few statements for however many. */
  async settleAll({ db }: Work, organisationId: string, details: EmployerDetails[]): Promise<SettledEmployer[]> {
    const employers = await findOrAddAll(
      db,
      EmployerEntity,
      details.map(({ siret, name }) => ({
        key: { organisationId, siren: sirenOf(siret) },
        more: { name, closures: [] },
      })),
    );
    const sites = await findOrAddAll(
      db,
      SiteEntity,
      details.map(({ siret, place }, index) => ({
        key: { employerId: employers[index]!.id, siret, address: addressLabel(place) },
        more: { place },
      })),
    );
    const contacts = await findOrAddAll(
      db,
      EmployerContactEntity,
      details.map(({ contact }, index) => ({
        key: { employerId: employers[index]!.id, ...contact },
        more: { siteId: sites[index]!.id },
      })),
    );
    return employers.map(({ id: employerId, closures }, index) => {
      const site = sites[index]!;
      return { reference: { employerId, siteId: site.id, contactId: contacts[index]!.id }, site, closures };
    });
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

/** The row of each key, found or made; two that are the same are one row, as the first of them says. */
async function findOrAddAll<T extends { id: string }>(
  db: EntityManager,
  entity: EntityTarget<T>,
  rows: Keyed<T>[],
): Promise<T[]> {
  const columns = Object.keys(rows[0]?.key ?? {}) as (keyof T)[];
  const nameOf = (row: Partial<T>) => JSON.stringify(columns.map((column) => row[column]));
  const anyOf = (column: keyof T) => In([...new Set(rows.map(({ key }) => key[column]))]);
  const where = Object.fromEntries(columns.map((column) => [column, anyOf(column)]));
  const known = await db.findBy(entity, where as FindOptionsWhere<T>);
  const byName = new Map(known.map((row) => [nameOf(row), row]));
  const added: T[] = [];
  for (const { key, more } of rows) {
    const name = nameOf(key);
    if (byName.has(name)) continue;
    const row = { ...key, ...more, id: randomUUID() } as unknown as T;
    byName.set(name, row);
    added.push(row);
  }
  if (added.length) await db.insert(entity, added as never);
  return rows.map(({ key }) => byName.get(nameOf(key))!);
}
