import { importYouths, readYouthImport } from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import { organisationsWhere, type PersonPrincipal } from '@app/platform/identity/principal.js';
import { importView } from '@app/platform/imports/import-view.js';
import { Imports } from '@app/platform/imports/imports.js';
import { Controller } from '@nestjs/common';
import { YouthImports } from './youth-imports.service.js';

/** Files of youths: sent by coaches, read again by coaches of the same organisation only. */
@Controller()
export class YouthImportsController {
  constructor(
    private readonly imports: Imports,
    private readonly youthImports: YouthImports,
  ) {}

  @Endpoint(importYouths)
  send(@Input() { body, query, by }: Incoming<typeof importYouths, PersonPrincipal>): Outgoing<typeof importYouths> {
    return this.youthImports.send({ body, query }, by);
  }

  @Endpoint(readYouthImport)
  async read(
    @Input() { params, by }: Incoming<typeof readYouthImport, PersonPrincipal>,
  ): Outgoing<typeof readYouthImport> {
    return importView(await this.imports.read(params.id, organisationsWhere(by, 'coach')));
  }
}
