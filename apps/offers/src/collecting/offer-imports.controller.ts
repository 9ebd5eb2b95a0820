import {
  cancelOfferImport,
  downloadOfferImport,
  followOfferImport,
  importOffers,
  listOfferImportRows,
  listOfferImports,
  readOfferHeadings,
  readOfferImport,
  resumeOfferImport,
} from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import { found } from '@app/platform/http/problem-error.js';
import { organisationsWhere, type PersonPrincipal } from '@app/platform/identity/principal.js';
import { Imports } from '@app/platform/imports/imports.js';
import { ImportMappings } from '@app/platform/imports/mapping/import-mappings.js';
import { ImportReports, progressOf } from '@app/platform/imports/reports/import-reports.js';
import { Controller } from '@nestjs/common';

/** Where a person collects offers; the first organisation is the one that a file goes to. */
const collectingFor = (by: PersonPrincipal) => organisationsWhere(by, 'prospector', 'manager');

const stepOf = (id: string, by: PersonPrincipal) => ({ id, organisationIds: collectingFor(by), by: by.personId });

/** Files of offers: sent by prospectors and managers, followed by those of the same organisation only. */
@Controller()
export class OfferImportsController {
  constructor(
    private readonly imports: Imports,
    private readonly mappings: ImportMappings,
    private readonly reports: ImportReports,
  ) {}

  @Endpoint(importOffers)
  send(@Input() { body, query, by }: Incoming<typeof importOffers, PersonPrincipal>): Outgoing<typeof importOffers> {
    const organisationId = found(collectingFor(by)[0]);
    return this.imports.accept({ ...query, bytes: body, organisationId, uploadedBy: by.personId });
  }

  @Endpoint(listOfferImports)
  list(@Input() { query, by }: Incoming<typeof listOfferImports, PersonPrincipal>): Outgoing<typeof listOfferImports> {
    return this.reports.list(collectingFor(by), query);
  }

  @Endpoint(readOfferHeadings)
  headings(
    @Input() { body, by }: Incoming<typeof readOfferHeadings, PersonPrincipal>,
  ): Outgoing<typeof readOfferHeadings> {
    return this.mappings.propose(body, found(collectingFor(by)[0]));
  }

  @Endpoint(readOfferImport)
  read(@Input() { params, by }: Incoming<typeof readOfferImport, PersonPrincipal>): Outgoing<typeof readOfferImport> {
    return this.reports.view(params.id, collectingFor(by));
  }

  @Endpoint(listOfferImportRows)
  rows(
    @Input() { params, query, by }: Incoming<typeof listOfferImportRows, PersonPrincipal>,
  ): Outgoing<typeof listOfferImportRows> {
    return this.reports.page(params.id, collectingFor(by), query);
  }

  @Endpoint(downloadOfferImport)
  download(
    @Input() { params, by }: Incoming<typeof downloadOfferImport, PersonPrincipal>,
  ): Outgoing<typeof downloadOfferImport> {
    return this.reports.csv(params.id, collectingFor(by));
  }

  @Endpoint(followOfferImport)
  follow(
    @Input() { params, by }: Incoming<typeof followOfferImport, PersonPrincipal>,
  ): Outgoing<typeof followOfferImport> {
    return this.reports.follow(params.id, collectingFor(by));
  }

  @Endpoint(cancelOfferImport)
  async cancel(
    @Input() { params, by }: Incoming<typeof cancelOfferImport, PersonPrincipal>,
  ): Outgoing<typeof cancelOfferImport> {
    return progressOf(await this.imports.cancel(stepOf(params.id, by)));
  }

  @Endpoint(resumeOfferImport)
  async resume(
    @Input() { params, by }: Incoming<typeof resumeOfferImport, PersonPrincipal>,
  ): Outgoing<typeof resumeOfferImport> {
    return progressOf(await this.imports.resume(stepOf(params.id, by)));
  }
}
