import { addTask, closeTask, holdMilestone, listTasks, readAgenda, readLog, writeLog } from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Controller } from '@nestjs/common';
import { AgendaService } from './agenda/agenda.service.js';
import { Log } from './log/log.service.js';
import { Milestones } from './milestones/milestones.service.js';
import { Tasks } from './tasks/tasks.service.js';

/** What a coach has to do, and writes down. */
@Controller()
export class CoachingController {
  constructor(
    private readonly agenda: AgendaService,
    private readonly milestones: Milestones,
    private readonly tasks: Tasks,
    private readonly log: Log,
  ) {}

  @Endpoint(readAgenda)
  read(@Input() { query, by }: Incoming<typeof readAgenda, PersonPrincipal>): Outgoing<typeof readAgenda> {
    return this.agenda.of(by, query);
  }

  @Endpoint(holdMilestone)
  hold(@Input() { params, body, by }: Incoming<typeof holdMilestone, PersonPrincipal>): Outgoing<typeof holdMilestone> {
    return this.milestones.hold(params.id, body, by);
  }

  @Endpoint(addTask)
  add(@Input() { params, body, by }: Incoming<typeof addTask, PersonPrincipal>): Outgoing<typeof addTask> {
    return this.tasks.add(params.id, body, by);
  }

  @Endpoint(listTasks)
  list(@Input() { params, by }: Incoming<typeof listTasks, PersonPrincipal>): Outgoing<typeof listTasks> {
    return this.tasks.list(params.id, by);
  }

  @Endpoint(closeTask)
  close(@Input() { params, body, by }: Incoming<typeof closeTask, PersonPrincipal>): Outgoing<typeof closeTask> {
    return this.tasks.close(params.id, body, by);
  }

  @Endpoint(readLog)
  logOf(@Input() { params, by }: Incoming<typeof readLog, PersonPrincipal>): Outgoing<typeof readLog> {
    return this.log.read(params.id, by);
  }

  @Endpoint(writeLog)
  write(@Input() { params, body, by }: Incoming<typeof writeLog, PersonPrincipal>): Outgoing<typeof writeLog> {
    return this.log.write(params.id, body, by);
  }
}
