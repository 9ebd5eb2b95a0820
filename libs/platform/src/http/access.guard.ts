import type { Access, Route } from '@app/contracts';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { AccessTokens } from '../identity/access-tokens.js';
import { ActionLinks } from '../identity/action-links.js';
import { hasRole, type Principal } from '../identity/principal.js';
import { ProblemError } from './problem-error.js';
import { ROUTE, type GuardedRequest } from './routes.js';

/** Lets in whom the route's contract names, and refuses a route that names nobody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly tokens: AccessTokens,
    private readonly links: ActionLinks,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const route = Reflect.getMetadata(ROUTE, context.getHandler()) as Route | undefined;
    if (!route?.access.length) throw new ProblemError('not-allowed', { because: 'route-undeclared' });
    const request = context.switchToHttp().getRequest<GuardedRequest>();
    request.principal = await this.principalOf(request.headers.authorization);
    if (route.access.some((access) => opens(access, request.principal))) return true;
    throw new ProblemError(request.principal.kind === 'nobody' ? 'sign-in-needed' : 'not-allowed');
  }

  private async principalOf(authorization: string | undefined): Promise<Principal> {
    const [scheme, token] = authorization?.split(' ', 2) ?? [];
    if (!token) return { kind: 'nobody' };
    if (scheme === 'Bearer') return this.tokens.verify(token);
    if (scheme === 'Link') return this.links.verify(token);
    throw new ProblemError('sign-in-needed');
  }
}

function opens(access: Access, principal: Principal): boolean {
  switch (access.kind) {
    case 'public':
      return true;
    case 'signedIn':
      return principal.kind === 'person';
    case 'role':
      return hasRole(principal, access.role);
    case 'link':
      return principal.kind === 'link' && principal.purpose === access.purpose;
  }
}
