import type { InputOf, OutputOf, readProject, stepProject } from '@app/contracts';
import { allowedActions, dayInParis, isProjectOver, nextState, PROJECT_LIFECYCLE } from '@app/domain';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { ProblemError } from '@app/platform/http/problem-error.js';
import type { PersonPrincipal, Principal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { recordAct } from '../access/record-act.js';
import { idsOfPerson } from '../duplicates/ids-of-person.js';
import { YouthFiles } from '../profiles/youth-files.service.js';
import type { YouthEntity } from '../profiles/youth.entity.js';
import { ProjectStepEntity } from './project-step.entity.js';

type View = OutputOf<typeof readProject>;
type Step = InputOf<typeof stepProject>['body'];
type Project = YouthEntity['project'];
type Line = Pick<ProjectStepEntity, 'action' | 'occupation' | 'from' | 'to'>;

/** Moves career projects as the table of the domain says, and keeps every step. */
@Injectable()
export class Projects {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly files: YouthFiles,
  ) {}

  /** @throws ProblemError `not-found` */
  read(id: string, by: Principal): Promise<View> {
    return this.unitOfWork.run(async (work) => viewOf(work, await this.files.opened(work, id, { by })));
  }

  /** @throws ProblemError `not-found`, `transition-not-allowed`, `day-in-the-future` */
  step(id: string, step: Step, by: PersonPrincipal): Promise<View> {
    return this.unitOfWork.run(async (work) => {
      const known = await this.files.opened(work, id, { by });
      if (step.on > dayInParis(work.now)) throw new ProblemError('day-in-the-future', { on: step.on });
      const lines = linesOf(known.project, step);
      const { on, shownBy } = step;
      for (const line of lines) {
        await work.db.insert(ProjectStepEntity, {
          ...line,
          youthId: id,
          on,
          coachId: by.personId,
          shownBy,
          at: work.now,
        });
      }
      const { occupation, to: state } = lines.at(-1)!;
      const says = { project: { occupation, state, on } };
      const youth = await this.files.change(work, known, { says, by: by.personId });
      await recordAct(work, by.personId, { action: `project.${step.action}`, youthId: id });
      return viewOf(work, youth);
    });
  }
}

/** The lines that a step writes: one, or two when a project gives way to a hypothesis on another occupation. */
function linesOf(known: Project, { action, occupation = '' }: Step): [Line, ...Line[]] {
  const begin: Line = { action: 'propose', occupation, from: null, to: 'hypothesis' };
  if (action === 'propose') {
    if (known && !isProjectOver(known.state)) throw refused(known, action);
    return [begin];
  }
  if (!known || (action === 'reorient' && occupation === known.occupation)) throw refused(known, action);
  const to = nextState(PROJECT_LIFECYCLE, known.state, action);
  const line = { action, occupation: known.occupation, from: known.state, to };
  return to === 'reoriented' ? [line, begin] : [line];
}

const refused = (known: Project, action: string) =>
  new ProblemError('transition-not-allowed', { state: known?.state ?? null, action });

async function viewOf({ db }: Work, { id, project }: YouthEntity): Promise<View> {
  const where = { youthId: In(await idsOfPerson(db, id)) };
  const steps = await db.find(ProjectStepEntity, { where, order: { id: 'ASC' } });
  return {
    project,
    actions: !project || isProjectOver(project.state) ? ['propose'] : allowedActions(PROJECT_LIFECYCLE, project.state),
    steps: steps.map((step) => ({ ...step, at: step.at.toISOString() })),
  };
}
