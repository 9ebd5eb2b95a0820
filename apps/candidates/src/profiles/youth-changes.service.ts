import type { changeYouth, createYouth, InputOf } from '@app/contracts';
import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import { found, ProblemError } from '@app/platform/http/problem-error.js';
import { organisationsWhere, type PersonPrincipal } from '@app/platform/identity/principal.js';
import { loadPlaces } from '@app/platform/places/places.js';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { saidByForm } from './said-by-form.js';
import { EMPTY_FILE, YouthFiles } from './youth-files.service.js';
import type { YouthEntity } from './youth.entity.js';

/** What coaches write into files by hand: a new one, or groups of one that they follow. */
@Injectable()
export class YouthChanges {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly files: YouthFiles,
  ) {}

  /** @throws ProblemError `youth-exists`, `place-unknown` */
  async create(body: InputOf<typeof createYouth>['body'], by: PersonPrincipal): Promise<YouthEntity> {
    const organisationId = found(organisationsWhere(by, 'coach')[0]);
    const { firstName, lastName, birthOn } = body.identity;
    const said = saidByForm(body, EMPTY_FILE, await loadPlaces());
    const content = { ...EMPTY_FILE, firstName, lastName, birthOn, ...said, id: randomUUID(), organisationId };
    return this.unitOfWork.run((work) => this.files.open(work, content, by.personId));
  }

  /** @throws ProblemError `not-found` for a youth whom the coach does not follow, `changed-meanwhile`, `youth-exists`, `place-unknown` */
  async change(id: string, body: InputOf<typeof changeYouth>['body'], by: PersonPrincipal): Promise<YouthEntity> {
    const { revision, ...change } = body;
    const places = await loadPlaces();
    return this.unitOfWork.run(async (work) => {
      const known = await this.files.opened(work, id, { by });
      if (known.revision !== revision) throw new ProblemError('changed-meanwhile', { revision: known.revision });
      return this.files.change(work, known, { says: saidByForm(change, known, places), by: by.personId });
    });
  }
}
