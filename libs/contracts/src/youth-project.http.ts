import { z } from 'zod';
import { link, role } from './access.js';
import { day, id, idParams, instant } from './common.js';
import { projectState } from './facts.js';
import { route } from './route.js';
import { project } from './youth-groups.js';

/** The career project of a youth: one occupation at a time, moved by coaches, each step with its day and what showed it. */
export const projectAction = z.enum(['propose', 'test', 'validate', 'reject', 'reorient']);
const { occupation } = project.shape;

const projectView = z
  .object({
    project: project.nullable(),
    /** What a coach may do now; `propose` when there is none, or the last one is over. */
    actions: z.array(projectAction),
    steps: z.array(
      z.object({
        action: projectAction,
        occupation,
        from: projectState.nullable(),
        to: projectState,
        on: day,
        coachId: id,
        shownBy: z.string(),
        at: instant,
      }),
    ),
  })
  .meta({ id: 'CareerProject' });

export const readProject = route({
  method: 'GET',
  path: '/api/youths/:id/project',
  summary: 'The career project of a youth and how it came to be',
  access: [role('coach'), link('youth.space')],
  status: 200,
  params: idParams,
  response: projectView,
  problems: ['not-found'],
});

export const stepProject = route({
  method: 'POST',
  path: '/api/youths/:id/project',
  summary: 'Move the career project of a youth whom I follow; `reorient` names the occupation of the new hypothesis',
  access: [role('coach')],
  status: 200,
  params: idParams,
  body: z
    .object({
      action: projectAction,
      /** For `propose` and `reorient`. */
      occupation: occupation.optional(),
      on: day,
      /** The immersion, the talk, the test that showed it. */
      shownBy: z.string().trim().min(1).max(500),
    })
    .refine(({ action, occupation: named }) => named !== undefined || (action !== 'propose' && action !== 'reorient'), {
      path: ['occupation'],
      message: 'Name the occupation of the new hypothesis',
    })
    .meta({ id: 'StepProject' }),
  response: projectView,
  problems: ['not-found', 'transition-not-allowed', 'day-in-the-future'],
});
