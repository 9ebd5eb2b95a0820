import type { Route } from '@app/contracts';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { map, type Observable } from 'rxjs';
import { ROUTE } from './routes.js';

/** Lets out only the fields that the route's contract names, as the kind of answer that it names. */
@Injectable()
export class ResponseInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const route = Reflect.getMetadata(ROUTE, context.getHandler()) as Route;
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const answer = ANSWERS[route.responseKind ?? 'json'];
    return next.handle().pipe(map((value: unknown) => answer(value, route, reply)));
  }
}

type Answer = (value: unknown, route: Route, reply: FastifyReply) => unknown;

const ANSWERS: Record<NonNullable<Route['responseKind']>, Answer> = {
  json: (value, { response }) => response.parse(value),
  csv: (value, _route, reply) => {
    void reply.type('text/csv; charset=utf-8').header('content-disposition', 'attachment');
    return Readable.from(value as AsyncIterable<string>);
  },
  events: (value, { response }, reply) => {
    // A proxy that keeps a stream back until it is large enough would keep all of this one.
    void reply.type('text/event-stream').header('cache-control', 'no-store').header('x-accel-buffering', 'no');
    const values = (value as AsyncIterable<unknown>)[Symbol.asyncIterator]();
    // Whoever went away is told to the source at once, not with its next value.
    reply.raw.once('close', () => void values.return?.());
    return Readable.from(frames({ [Symbol.asyncIterator]: () => values }, response));
  },
};

/** Values as frames of `text/event-stream`; `null` is a comment that keeps proxies from closing the line. */
async function* frames(values: AsyncIterable<unknown>, schema: Route['response']): AsyncGenerator<string> {
  for await (const value of values) {
    yield value === null ? ': still here\n\n' : `data: ${JSON.stringify(schema.parse(value))}\n\n`;
  }
}
