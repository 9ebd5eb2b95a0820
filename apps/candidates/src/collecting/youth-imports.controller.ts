import { importYouths, readYouthImport } from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import { found } from '@app/platform/http/problem-error.js';
import { organisationsWhere, type PersonPrincipal } from '@app/platform/identity/principal.js';
import { importView } from '@app/platform/imports/import-view.js';
import { Imports } from '@app/platform/imports/imports.js';
import { Controller } from '@nestjs/common';

/** Where a person coaches; the first organisation is the one that a file goes to. */
const coachingFor = (by: PersonPrincipal) => organisationsWhere(by, 'coach');

/** Files of youths: sent by coaches, read again by coaches of the same organisation only. */
@Controller()
export class YouthImportsController {
  constructor(private readonly imports: Imports) {}

  @Endpoint(importYouths)
  send(@Input() { body, query, by }: Incoming<typeof importYouths, PersonPrincipal>): Outgoing<typeof importYouths> {
    const organisationId = found(coachingFor(by)[0]);
    return this.imports.accept({ bytes: body, fileName: query.fileName, organisationId, uploadedBy: by.personId });
  }

  @Endpoint(readYouthImport)
  async read(
    @Input() { params, by }: Incoming<typeof readYouthImport, PersonPrincipal>,
  ): Outgoing<typeof readYouthImport> {
    return importView(await this.imports.read(params.id, coachingFor(by)));
  }
}
