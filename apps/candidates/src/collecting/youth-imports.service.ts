import type { importYouths, InputOf } from '@app/contracts';
import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import { found } from '@app/platform/http/problem-error.js';
import { organisationsWhere, type PersonPrincipal } from '@app/platform/identity/principal.js';
import type { ImportEntity } from '@app/platform/imports/import.entity.js';
import { Imports } from '@app/platform/imports/imports.js';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { ImportSourceEntity } from './import-source.entity.js';

type Sent = Pick<InputOf<typeof importYouths>, 'query' | 'body'>;

/** Takes a file of youths with where it comes from: the source first, because the rows may be read the moment the file is accepted. */
@Injectable()
export class YouthImports {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly imports: Imports,
  ) {}

  /** @throws ProblemError `file-unreadable` */
  async send({ query, body }: Sent, by: PersonPrincipal): Promise<Pick<ImportEntity, 'id' | 'state'>> {
    // The first organisation where a person coaches is the one that a file goes to.
    const organisationId = found(organisationsWhere(by, 'coach')[0]);
    const { fileName, provenance = fileName, collectedOn = null, legalBasis = null } = query;
    const id = randomUUID();
    await this.unitOfWork.run(({ db }) =>
      db.insert(ImportSourceEntity, { importId: id, provenance, collectedOn, legalBasis }),
    );
    try {
      return await this.imports.accept({ id, bytes: body, fileName, organisationId, uploadedBy: by.personId });
    } catch (error) {
      await this.unitOfWork.run(({ db }) => db.delete(ImportSourceEntity, { importId: id }));
      throw error;
    }
  }
}
