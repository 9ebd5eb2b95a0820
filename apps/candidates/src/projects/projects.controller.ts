import { readProject, stepProject } from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Controller } from '@nestjs/common';
import { Projects } from './projects.service.js';

/** Career projects: what a youth heads for, tried out and decided step by step. */
@Controller()
export class ProjectsController {
  constructor(private readonly projects: Projects) {}

  @Endpoint(readProject)
  read(@Input() { params, by }: Incoming<typeof readProject>): Outgoing<typeof readProject> {
    return this.projects.read(params.id, by);
  }

  @Endpoint(stepProject)
  step(@Input() { params, body, by }: Incoming<typeof stepProject, PersonPrincipal>): Outgoing<typeof stepProject> {
    return this.projects.step(params.id, body, by);
  }
}
