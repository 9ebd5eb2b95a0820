import {
  cancelYouthImport,
  downloadYouthImport,
  followYouthImport,
  importYouths,
  listYouthImportRows,
  listYouthImports,
  readYouthHeadings,
  readYouthImport,
  resumeYouthImport,
} from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import { found } from '@app/platform/http/problem-error.js';
import { organisationsWhere, type PersonPrincipal } from '@app/platform/identity/principal.js';
import { Imports } from '@app/platform/imports/imports.js';
import { ImportMappings } from '@app/platform/imports/mapping/import-mappings.js';
import { ImportReports, progressOf } from '@app/platform/imports/reports/import-reports.js';
import { Controller } from '@nestjs/common';
import { YouthImports } from './youth-imports.service.js';

/** Where a person coaches; the first organisation is the one that a file goes to. */
const coachingFor = (by: PersonPrincipal) => organisationsWhere(by, 'coach');

const stepOf = (id: string, by: PersonPrincipal) => ({ id, organisationIds: coachingFor(by), by: by.personId });

/** Files of youths: sent by coaches, followed by coaches of the same organisation only. */
@Controller()
export class YouthImportsController {
  constructor(
    private readonly imports: Imports,
    private readonly youthImports: YouthImports,
    private readonly mappings: ImportMappings,
    private readonly reports: ImportReports,
  ) {}

  @Endpoint(importYouths)
  send(@Input() { body, query, by }: Incoming<typeof importYouths, PersonPrincipal>): Outgoing<typeof importYouths> {
    return this.youthImports.send({ body, query }, by);
  }

  @Endpoint(listYouthImports)
  list(@Input() { query, by }: Incoming<typeof listYouthImports, PersonPrincipal>): Outgoing<typeof listYouthImports> {
    return this.reports.list(coachingFor(by), query);
  }

  @Endpoint(readYouthHeadings)
  headings(
    @Input() { body, by }: Incoming<typeof readYouthHeadings, PersonPrincipal>,
  ): Outgoing<typeof readYouthHeadings> {
    return this.mappings.propose(body, found(coachingFor(by)[0]));
  }

  @Endpoint(readYouthImport)
  read(@Input() { params, by }: Incoming<typeof readYouthImport, PersonPrincipal>): Outgoing<typeof readYouthImport> {
    return this.reports.view(params.id, coachingFor(by));
  }

  @Endpoint(listYouthImportRows)
  rows(
    @Input() { params, query, by }: Incoming<typeof listYouthImportRows, PersonPrincipal>,
  ): Outgoing<typeof listYouthImportRows> {
    return this.reports.page(params.id, coachingFor(by), query);
  }

  @Endpoint(downloadYouthImport)
  download(
    @Input() { params, by }: Incoming<typeof downloadYouthImport, PersonPrincipal>,
  ): Outgoing<typeof downloadYouthImport> {
    return this.reports.csv(params.id, coachingFor(by));
  }

  @Endpoint(followYouthImport)
  follow(
    @Input() { params, by }: Incoming<typeof followYouthImport, PersonPrincipal>,
  ): Outgoing<typeof followYouthImport> {
    return this.reports.follow(params.id, coachingFor(by));
  }

  @Endpoint(cancelYouthImport)
  async cancel(
    @Input() { params, by }: Incoming<typeof cancelYouthImport, PersonPrincipal>,
  ): Outgoing<typeof cancelYouthImport> {
    return progressOf(await this.imports.cancel(stepOf(params.id, by)));
  }

  @Endpoint(resumeYouthImport)
  async resume(
    @Input() { params, by }: Incoming<typeof resumeYouthImport, PersonPrincipal>,
  ): Outgoing<typeof resumeYouthImport> {
    return progressOf(await this.imports.resume(stepOf(params.id, by)));
  }
}
