import type { InputOf, OutputOf, readLog, writeLog } from '@app/contracts';
import { checkPast } from '@app/domain';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { found } from '@app/platform/http/problem-error.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { recordAct } from '../../access/record-act.js';
import { YouthFiles } from '../../profiles/youth-files.service.js';
import { LogEntryEntity } from './log-entry.entity.js';

type View = OutputOf<typeof writeLog>;

/** The log of a youth, for referent and team only. Nothing in it is changed: who errs writes another entry that says what it corrects. */
@Injectable()
export class Log {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly files: YouthFiles,
  ) {}

  /** @throws ProblemError `not-found` */
  read(youthId: string, by: PersonPrincipal): Promise<OutputOf<typeof readLog>> {
    return this.unitOfWork.run(async (work) => {
      await this.files.opened(work, youthId, { by });
      return { items: await this.of(work, youthId) };
    });
  }

  /** @throws ProblemError `not-found`, also for a correction of an entry of somebody else's file; DomainError `day-in-the-future` */
  write(youthId: string, body: InputOf<typeof writeLog>['body'], by: PersonPrincipal): Promise<View> {
    return this.unitOfWork.run(async (work) => {
      await this.files.opened(work, youthId, { by });
      checkPast(body.on, work.now);
      if (body.corrects) found(await work.db.findOneBy(LogEntryEntity, { id: body.corrects, youthId }));
      const said = { ...body, authorId: by.personId, writtenAt: work.now };
      const entry: LogEntryEntity = { id: randomUUID(), youthId, ...said, mergedFrom: null };
      await work.db.insert(LogEntryEntity, entry);
      await recordAct(work, by.personId, { action: body.corrects ? 'log.correct' : 'log.write', youthId });
      return view(entry);
    });
  }

  async of({ db }: Work, youthId: string): Promise<View[]> {
    const order = { on: 'DESC', writtenAt: 'DESC' } as const;
    return (await db.find(LogEntryEntity, { where: { youthId }, order })).map(view);
  }
}

const view = (entry: LogEntryEntity): View => ({ ...entry, writtenAt: entry.writtenAt.toISOString() });
