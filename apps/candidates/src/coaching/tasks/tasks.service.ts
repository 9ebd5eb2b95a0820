/** What coaches have to do for youths: opened by alerts, by the clock or by themselves; closed by hand, or because it was done. */
import type { addTask, InputOf, OutputOf, closeTask, listTasks } from '@app/contracts';
import { dayInParis, type Day } from '@app/domain';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { found } from '@app/platform/http/problem-error.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { IsNull, Like } from 'typeorm';
import { recordAct } from '../../access/record-act.js';
import { YouthFiles } from '../../profiles/youth-files.service.js';
import { TaskEntity, type TaskSubject } from './task.entity.js';

type View = OutputOf<typeof addTask>;

/** What opens a task; with a `sourceId`, once. */
export interface Opened {
  youthId: string;
  kind: string;
  subjectType: TaskSubject;
  subjectId: string;
  dueOn: Day;
  sourceId?: string;
  title?: string;
}

@Injectable()
export class Tasks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly files: YouthFiles,
  ) {}

  /** Opens a task for a youth whose file is here, unless its source opened one before. */
  async open(work: Work, opened: Opened): Promise<TaskEntity | null> {
    if (!(await this.files.held(work, opened.youthId))) return null;
    const unopened = { closedAt: null, closedBy: null, note: null, mergedFrom: null };
    const row: TaskEntity = {
      sourceId: null,
      title: null,
      ...unopened,
      ...opened,
      id: randomUUID(),
      openedAt: work.now,
    };
    await work.db
      .createQueryBuilder()
      .insert()
      .into(TaskEntity)
      .values(row as object)
      .orIgnore()
      .execute();
    return row;
  }

  /** What opened a task was done. Told before it was opened, the task is written as over, so that it never opens. */
  async clear(work: Work, { youthId, sourceId }: { youthId: string; sourceId: string }): Promise<void> {
    const subject = { subjectType: 'youth' as const, subjectId: youthId };
    await this.open(work, { youthId, sourceId, kind: 'cleared', dueOn: dayInParis(work.now), ...subject });
    await this.drop(work, sourceId);
  }

  /** What opened a task is no more. */
  async drop(work: Work, sourceId: string): Promise<void> {
    await work.db.update(TaskEntity, { sourceId, closedAt: IsNull() }, over(work));
  }

  /** A contract moved: what its standing still had opened is done. */
  async settle(work: Work, contractId: string): Promise<void> {
    const open = { subjectId: contractId, kind: Like('contract.%'), closedAt: IsNull() };
    await work.db.update(TaskEntity, open, over(work));
  }

  /** @throws ProblemError `not-found` */
  add(youthId: string, { title, dueOn }: InputOf<typeof addTask>['body'], by: PersonPrincipal): Promise<View> {
    return this.unitOfWork.run(async (work) => {
      await this.files.opened(work, youthId, { by });
      const subject = { subjectType: 'youth' as const, subjectId: youthId };
      const task = await this.open(work, { youthId, kind: 'own', title, dueOn, ...subject });
      await recordAct(work, by.personId, { action: 'task.add', youthId });
      return taskView(found(task));
    });
  }

  /** Closed once: who closes it again leaves it as it was. @throws ProblemError `not-found` */
  close(id: string, { note }: InputOf<typeof closeTask>['body'], by: PersonPrincipal): Promise<View> {
    return this.unitOfWork.run(async (work) => {
      const { youthId } = found(await work.db.findOneBy(TaskEntity, { id }));
      await this.files.opened(work, youthId, { by });
      const closed = { closedAt: work.now, closedBy: by.personId, note };
      const { affected } = await work.db.update(TaskEntity, { id, closedAt: IsNull() }, closed);
      if (affected) await recordAct(work, by.personId, { action: 'task.close', youthId });
      return taskView(found(await work.db.findOneBy(TaskEntity, { id })));
    });
  }

  /** @throws ProblemError `not-found` */
  list(youthId: string, by: PersonPrincipal): Promise<OutputOf<typeof listTasks>> {
    return this.unitOfWork.run(async (work) => {
      await this.files.opened(work, youthId, { by });
      const order = { dueOn: 'ASC', id: 'ASC' } as const;
      const rows = await work.db.find(TaskEntity, { where: { youthId }, order });
      return { items: rows.filter(({ kind }) => kind !== 'cleared').map(taskView) };
    });
  }
}

const over = ({ now }: Work) => ({ closedAt: now, closedBy: 'system' });

export const taskView = (task: TaskEntity): View => ({ ...task, closedAt: task.closedAt?.toISOString() ?? null });
