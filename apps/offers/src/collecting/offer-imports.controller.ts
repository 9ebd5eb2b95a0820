import { importOffers, readOfferImport } from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import { found } from '@app/platform/http/problem-error.js';
import { organisationsWhere, type PersonPrincipal } from '@app/platform/identity/principal.js';
import { importView } from '@app/platform/imports/import-view.js';
import { Imports } from '@app/platform/imports/imports.js';
import { Controller } from '@nestjs/common';

/** Where a person collects offers; the first organisation is the one that a file goes to. */
const collectingFor = (by: PersonPrincipal) => organisationsWhere(by, 'prospector', 'manager');

/** Files of offers: sent by prospectors and managers, read again by those of the same organisation only. */
@Controller()
export class OfferImportsController {
  constructor(private readonly imports: Imports) {}

  @Endpoint(importOffers)
  send(@Input() { body, query, by }: Incoming<typeof importOffers, PersonPrincipal>): Outgoing<typeof importOffers> {
    const organisationId = found(collectingFor(by)[0]);
    return this.imports.accept({ bytes: body, fileName: query.fileName, organisationId, uploadedBy: by.personId });
  }

  @Endpoint(readOfferImport)
  async read(
    @Input() { params, by }: Incoming<typeof readOfferImport, PersonPrincipal>,
  ): Outgoing<typeof readOfferImport> {
    return importView(await this.imports.read(params.id, collectingFor(by)));
  }
}
