import type { changeOwnFile, InputOf } from '@app/contracts';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { youthName } from '@app/platform/erasure/forget-told.js';
import { ProblemError } from '@app/platform/http/problem-error.js';
import { linkFloorOf, raiseLinkFloor } from '@app/platform/identity/link-floor.js';
import { actorIdOf, type LinkPrincipal, type Principal } from '@app/platform/identity/principal.js';
import { loadPlaces } from '@app/platform/places/places.js';
import { Injectable } from '@nestjs/common';
import { recordAct } from '../access/record-act.js';
import { saidByForm, type FormChange } from '../profiles/said-by-form.js';
import { YouthFiles } from '../profiles/youth-files.service.js';
import type { YouthEntity } from '../profiles/youth.entity.js';

/** What a youth reads and writes of their own file, behind their own link. */
@Injectable()
export class OwnFiles {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly files: YouthFiles,
  ) {}

  /** @throws ProblemError `not-found` */
  read(id: string, by: LinkPrincipal): Promise<YouthEntity> {
    return this.unitOfWork.run((work) => this.files.opened(work, id, { by }));
  }

  /** @throws ProblemError `not-found`, `changed-meanwhile`, `place-unknown` */
  async change(id: string, body: InputOf<typeof changeOwnFile>['body'], by: LinkPrincipal): Promise<YouthEntity> {
    const { revision, ...change } = body;
    const places = await loadPlaces();
    return this.unitOfWork.run(async (work) => {
      const known = await this.files.opened(work, id, { by });
      if (known.revision !== revision) throw new ProblemError('changed-meanwhile', { revision: known.revision });
      const says = saidByForm(wishedByThemselves(change), known, places);
      return this.files.change(work, known, { says, by: actorIdOf(by) });
    });
  }

  /** Ends every link to their pages, here at once, in other apps as soon as they hear it. @throws ProblemError `not-found` */
  signOutEverywhere(id: string, by: Principal): Promise<{ ended: true }> {
    return this.unitOfWork.run(async (work) => {
      await this.files.opened(work, id, { by });
      await endLinks(work, id, (await linkFloorOf(work.db, youthName(id))) + 1);
      await recordAct(work, actorIdOf(by), { action: 'youth.signOutEverywhere', youthId: id });
      return { ended: true };
    });
  }
}

/** Ends the links of a youth that were written under a lower revision, in every app. */
export async function endLinks(work: Work, youthId: string, revision: number): Promise<void> {
  await raiseLinkFloor(work, youthName(youthId), revision);
  await work.publish('YouthLinksRevoked', { youthId, revision });
}

function wishedByThemselves({
  wishes,
  ...change
}: Omit<InputOf<typeof changeOwnFile>['body'], 'revision'>): FormChange {
  if (!wishes) return change;
  return { ...change, wishes: { wishes: wishes.wishes.map((wish) => ({ ...wish, source: 'youth' as const })) } };
}
