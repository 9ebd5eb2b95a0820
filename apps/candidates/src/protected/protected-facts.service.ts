import type { InputOf, writeProtectedFacts } from '@app/contracts';
import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import { ProblemError } from '@app/platform/http/problem-error.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import { YouthEvents } from '../profiles/youth-events.js';
import { YouthFiles } from '../profiles/youth-files.service.js';
import { Vault, type Kept } from './vault.js';

/**
 * Protected facts as their referent reads and writes them, never without a reason. What changes there is told to nobody; only when the days
 * on which a contract may start have changed, those are told.
 */
@Injectable()
export class ProtectedFactsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly vault: Vault,
    private readonly files: YouthFiles,
    private readonly events: YouthEvents,
  ) {}

  /** @throws ProblemError `not-found` for anybody but the referent */
  read(id: string, reason: string, by: PersonPrincipal): Promise<Kept> {
    return this.unitOfWork.run(async (work) => {
      await this.files.opened(work, id, { by, as: 'referent' });
      await this.vault.record(work, id, { actorId: by.personId, act: 'read', reason });
      return this.vault.read(work.db, id);
    });
  }

  /** @throws ProblemError `not-found` for anybody but the referent, `changed-meanwhile` */
  write(id: string, body: InputOf<typeof writeProtectedFacts>['body'], by: PersonPrincipal): Promise<Kept> {
    const { reason, revision, facts } = body;
    return this.unitOfWork.run(async (work) => {
      const youth = await this.files.opened(work, id, { by, as: 'referent' });
      const known = await this.vault.read(work.db, id);
      if (known.revision !== revision) throw new ProblemError('changed-meanwhile', { revision: known.revision });
      const before = await this.events.windowsOf(work, youth);
      const kept = { revision: revision + 1, facts };
      await this.vault.write(work.db, id, kept);
      await this.vault.record(work, id, { actorId: by.personId, act: 'write', reason });
      if (!isDeepStrictEqual(before, await this.events.windowsOf(work, youth))) await this.files.tellAgain(work, youth);
      return kept;
    });
  }
}
