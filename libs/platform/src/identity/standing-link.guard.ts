import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ProblemError } from '../http/problem-error.js';
import type { GuardedRequest } from '../http/routes.js';
import { linkFloorOf } from './link-floor.js';

/** Refuses a link whose holder ended all of theirs since it was written; `Endpoint` sets it where such links may call. */
@Injectable()
export class StandingLinkGuard implements CanActivate {
  constructor(private readonly dataSource: DataSource) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { principal } = context.switchToHttp().getRequest<GuardedRequest>();
    if (principal.kind !== 'link' || principal.revision === undefined) return true;
    const { holder, revision } = principal;
    const floor = await linkFloorOf(this.dataSource.manager, `${holder.kind}:${holder.id}`);
    if (revision < floor) throw new ProblemError('link-expired');
    return true;
  }
}
