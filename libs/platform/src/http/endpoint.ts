import { standingPurposes, type InputOf, type OutputOf, type Route } from '@app/contracts';
import {
  applyDecorators,
  createParamDecorator,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SetMetadata,
  UseGuards,
  UseInterceptors,
  type ExecutionContext,
} from '@nestjs/common';
import type { z } from 'zod';
import { IdempotencyInterceptor } from '../idempotency/idempotency.interceptor.js';
import type { Principal } from '../identity/principal.js';
import { StandingLinkGuard } from '../identity/standing-link.guard.js';
import { ProblemError } from './problem-error.js';
import { ROUTE, type GuardedRequest } from './routes.js';

/** What a controller's method receives: the parts of the request, parsed, and who sends it. */
export type Incoming<R extends Route, By extends Principal = Principal> = InputOf<R> & { by: By };
export type Outgoing<R extends Route> = Promise<OutputOf<R>>;

/** Binds a controller's method to a route of `libs/contracts`: method, path, status, access, checks in and out. */
export const Endpoint = (route: Route): MethodDecorator =>
  applyDecorators(
    RequestMapping({ method: RequestMethod[route.method], path: route.path }),
    HttpCode(route.status),
    SetMetadata(ROUTE, route),
    ...(route.method === 'POST' ? [UseInterceptors(IdempotencyInterceptor)] : []),
    ...(opensToStandingLinks(route) ? [UseGuards(StandingLinkGuard)] : []),
  );

const opensToStandingLinks = ({ access }: Route): boolean =>
  access.some((one) => one.kind === 'link' && standingPurposes.includes(one.purpose));

/** The parsed request (see `Incoming`). @throws ProblemError `input-invalid` with one line per mistake */
export const Input = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const route = Reflect.getMetadata(ROUTE, context.getHandler()) as Route;
  const request = context.switchToHttp().getRequest<GuardedRequest>();
  const errors: { path: string; message: string }[] = [];
  const parse = (part: 'params' | 'query' | 'body') => {
    if (holdsNul(request[part]))
      errors.push({ path: part, message: 'A text holds the character U+0000, which no database keeps.' });
    const parsed = (route[part] as z.ZodType | undefined)?.safeParse(request[part] ?? {});
    if (!parsed || parsed.success) return parsed?.data;
    errors.push(...parsed.error.issues.map(({ path, message }) => ({ path: [part, ...path].join('.'), message })));
    return undefined;
  };
  const input = { params: parse('params'), query: parse('query'), body: parse('body'), by: request.principal };
  if (errors.length) throw new ProblemError('input-invalid', undefined, errors);
  return input;
});

/** PostgreSQL keeps any text but one with U+0000. */
function holdsNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\u0000');
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return false;
  return Object.entries(value).some(([key, part]) => holdsNul(key) || holdsNul(part));
}
