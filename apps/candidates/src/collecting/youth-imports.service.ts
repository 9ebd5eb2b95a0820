import type { importYouths, InputOf } from '@app/contracts';
import { inOneTransaction } from '@app/platform/database/joined-transaction.js';
import { found } from '@app/platform/http/problem-error.js';
import { organisationsWhere, type PersonPrincipal } from '@app/platform/identity/principal.js';
import type { ImportEntity } from '@app/platform/imports/import.entity.js';
import { Imports } from '@app/platform/imports/imports.js';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { ImportSourceEntity } from './import-source.entity.js';

type Sent = Pick<InputOf<typeof importYouths>, 'query' | 'body'>;

/** Takes a file of youths together with where it comes from. */
@Injectable()
export class YouthImports {
  constructor(
    private readonly dataSource: DataSource,
    private readonly imports: Imports,
  ) {}

  /** @throws ProblemError `file-unreadable`, `mapping-unknown` */
  async send({ query, body }: Sent, by: PersonPrincipal): Promise<Pick<ImportEntity, 'id' | 'state'>> {
    // The first organisation where a person coaches is the one that a file goes to.
    const organisationId = found(organisationsWhere(by, 'coach')[0]);
    const { provenance = query.fileName, collectedOn = null, legalBasis = null, ...upload } = query;
    const id = randomUUID();
    return inOneTransaction(this.dataSource, async (db) => {
      await db.insert(ImportSourceEntity, { importId: id, provenance, collectedOn, legalBasis });
      return this.imports.accept({ ...upload, id, bytes: body, organisationId, uploadedBy: by.personId });
    });
  }
}
