import { MILESTONE_KINDS } from '@app/domain';
import { z } from 'zod';
import { role } from './access.js';
import { day, id, idParams, instant } from './common.js';
import { route } from './route.js';

/** What a coach has to do with the youths they follow, and what was done: agenda, tasks, log. Only referent and team see any of it. */
const title = z.string().trim().min(1).max(200);
const text = z.string().trim().min(1).max(4000);
const note = z.string().trim().min(1).max(2000).nullable().default(null);
const youthShort = z.object({ id, firstName: z.string(), lastName: z.string() });

/** An appointment with a contract, held until a day. */
export const milestoneView = z
  .object({
    id,
    contractId: id,
    kind: z.enum(MILESTONE_KINDS),
    dueOn: day,
    doneOn: day.nullable(),
    note: z.string().nullable(),
  })
  .meta({ id: 'Milestone' });

/** Something to be done; `kind` says what it comes from, `title` what a coach wrote themselves. */
export const taskView = z
  .object({
    id,
    youthId: id,
    kind: z.string(),
    title: z.string().nullable(),
    subjectType: z.enum(['proposal', 'interview', 'contract', 'youth']),
    subjectId: id,
    dueOn: day,
    closedAt: instant.nullable(),
    note: z.string().nullable(),
  })
  .meta({ id: 'Task' });

export const readAgenda = route({
  method: 'GET',
  path: '/api/agenda',
  summary: 'What is to be done with the youths whom I follow: all that is late, and what is due up to a day',
  access: [role('coach')],
  status: 200,
  query: z.object({ until: day.refine((on) => on < '2100-01-01', 'too far').optional() }),
  response: z
    .object({
      today: day,
      until: day,
      milestones: z.array(milestoneView.extend({ youth: youthShort, employerName: z.string() })),
      interviews: z.array(
        z.object({
          interviewId: id,
          youth: youthShort,
          startsAt: instant,
          endsAt: instant,
          employerName: z.string(),
          offerTitle: z.string(),
          siteAddress: z.string(),
        }),
      ),
      tasks: z.array(taskView.extend({ youth: youthShort })),
      /** Contracts that wait for their coach: to be completed, or to be signed by everybody. */
      contracts: z.array(
        z.object({
          contractId: id,
          youth: youthShort,
          employerName: z.string(),
          state: z.enum(['promised', 'inPreparation']),
          deadlineOn: day.nullable(),
        }),
      ),
      /** Their contract was broken: they come first until this day, the one that ends first before the others. */
      firstInLine: z.array(z.object({ youth: youthShort, contractId: id, brokenOn: day, searchUntilOn: day })),
    })
    .meta({ id: 'Agenda' }),
  problems: [],
});

export const holdMilestone = route({
  method: 'POST',
  path: '/api/milestones/:id/held',
  summary: 'Say that an appointment with a contract was held, and what came of it',
  access: [role('coach')],
  status: 200,
  params: idParams,
  body: z.object({ on: day, note }).meta({ id: 'HoldMilestone' }),
  response: milestoneView,
  problems: ['not-found', 'day-in-the-future'],
});

export const addTask = route({
  method: 'POST',
  path: '/api/youths/:id/tasks',
  summary: 'Add something to do for a youth whom I follow',
  access: [role('coach')],
  status: 201,
  params: idParams,
  body: z.object({ title, dueOn: day }).meta({ id: 'AddTask' }),
  response: taskView,
  problems: ['not-found'],
});

export const listTasks = route({
  method: 'GET',
  path: '/api/youths/:id/tasks',
  summary: 'What is to be done and was done for a youth whom I follow, by day',
  access: [role('coach')],
  status: 200,
  params: idParams,
  response: z.object({ items: z.array(taskView) }),
  problems: ['not-found'],
});

export const closeTask = route({
  method: 'POST',
  path: '/api/tasks/:id/close',
  summary: 'Say that a task is done, with a note',
  access: [role('coach')],
  status: 200,
  params: idParams,
  body: z.object({ note: z.string().trim().min(1).max(2000) }).meta({ id: 'CloseTask' }),
  response: taskView,
  problems: ['not-found'],
});

const logKind = z.enum(['call', 'message', 'meeting', 'visit', 'threeWay', 'note']);
export const logEntry = z
  .object({
    id,
    on: day,
    kind: logKind,
    text,
    authorId: z.string(),
    writtenAt: instant,
    /** The entry that this one puts right; both are kept. */
    corrects: id.nullable(),
  })
  .meta({ id: 'LogEntry' });

export const readLog = route({
  method: 'GET',
  path: '/api/youths/:id/log',
  summary: 'What happened with a youth whom I follow, the newest first, corrections beside what they correct',
  access: [role('coach')],
  status: 200,
  params: idParams,
  response: z.object({ items: z.array(logEntry) }),
  problems: ['not-found'],
});

export const writeLog = route({
  method: 'POST',
  path: '/api/youths/:id/log',
  summary: 'Write down what happened with a youth whom I follow, or put an entry right',
  access: [role('coach')],
  status: 201,
  params: idParams,
  body: z.object({ on: day, kind: logKind, text, corrects: id.nullable().default(null) }).meta({ id: 'WriteLog' }),
  response: logEntry,
  problems: ['not-found', 'day-in-the-future'],
});
