import { listDemoAccounts } from '@app/contracts';
import { Settings } from '@app/platform/config/settings.js';
import { Endpoint, type Outgoing } from '@app/platform/http/endpoint.js';
import { ProblemError } from '@app/platform/http/problem-error.js';
import { Controller } from '@nestjs/common';
import { DemoAccounts } from './demo-accounts.js';

/** The accounts that the sign-in page proposes where the demo is served. */
@Controller()
export class DemoController {
  constructor(
    private readonly settings: Settings,
    private readonly demo: DemoAccounts,
  ) {}

  @Endpoint(listDemoAccounts)
  async list(): Outgoing<typeof listDemoAccounts> {
    if (!this.settings.showsMailbox) throw new ProblemError('not-found');
    const people = await this.demo.list();
    return {
      items: people.map(({ email, firstName, lastName, role }) => ({ email, name: `${firstName} ${lastName}`, role })),
    };
  }
}
