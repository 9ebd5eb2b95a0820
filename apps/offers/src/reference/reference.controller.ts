import {
  cancelReferenceImport,
  followReferenceImport,
  listNeighbours,
  listReferenceImports,
  readReference,
  readReferenceImport,
  resumeReferenceImport,
  sendReferenceFile,
  startReferenceImport,
} from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Controller } from '@nestjs/common';
import { ReferenceImports } from './importing/reference-imports.service.js';
import { ReferenceProgress } from './importing/reference-progress.js';
import { Reference } from './reference.service.js';

/** Reference data: read by anybody, filled from official files by administrators. */
@Controller()
export class ReferenceController {
  constructor(
    private readonly reference: Reference,
    private readonly imports: ReferenceImports,
    private readonly progress: ReferenceProgress,
  ) {}

  @Endpoint(readReference)
  read(): Outgoing<typeof readReference> {
    return this.reference.view();
  }

  @Endpoint(listNeighbours)
  neighbours(@Input() { params, query }: Incoming<typeof listNeighbours>): Outgoing<typeof listNeighbours> {
    return this.reference.neighbours(params.code, query.limit);
  }

  @Endpoint(sendReferenceFile)
  async send(@Input() { params, query, body }: Incoming<typeof sendReferenceFile>): Outgoing<typeof sendReferenceFile> {
    return { files: await this.imports.keepFile(params.kind, { name: query.fileName, bytes: body }) };
  }

  @Endpoint(startReferenceImport)
  start(
    @Input() { body, by }: Incoming<typeof startReferenceImport, PersonPrincipal>,
  ): Outgoing<typeof startReferenceImport> {
    return this.imports.start(body, by.personId);
  }

  @Endpoint(listReferenceImports)
  list(): Outgoing<typeof listReferenceImports> {
    return this.imports.list();
  }

  @Endpoint(readReferenceImport)
  one(@Input() { params }: Incoming<typeof readReferenceImport>): Outgoing<typeof readReferenceImport> {
    return this.imports.view(params.id);
  }

  @Endpoint(followReferenceImport)
  follow(@Input() { params }: Incoming<typeof followReferenceImport>): Outgoing<typeof followReferenceImport> {
    return this.progress.follow(params.id);
  }

  @Endpoint(cancelReferenceImport)
  cancel(
    @Input() { params, by }: Incoming<typeof cancelReferenceImport, PersonPrincipal>,
  ): Outgoing<typeof cancelReferenceImport> {
    return this.imports.take(params.id, 'cancel', by.personId);
  }

  @Endpoint(resumeReferenceImport)
  resume(
    @Input() { params, by }: Incoming<typeof resumeReferenceImport, PersonPrincipal>,
  ): Outgoing<typeof resumeReferenceImport> {
    return this.imports.take(params.id, 'resume', by.personId);
  }
}
