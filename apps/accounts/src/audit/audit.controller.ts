import { listAudit } from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import { Controller } from '@nestjs/common';
import { Audit } from './audit.service.js';

/** The audit log, for administrators. */
@Controller()
export class AuditController {
  constructor(private readonly audit: Audit) {}

  @Endpoint(listAudit)
  async list(@Input() { query }: Incoming<typeof listAudit>): Outgoing<typeof listAudit> {
    const { items, cursor } = await this.audit.page(query);
    return { items: items.map((entry) => ({ ...entry, at: entry.at.toISOString() })), cursor };
  }
}
