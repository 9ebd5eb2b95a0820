import type { FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { Log } from '../telemetry/log.js';

/** A request id: the proxy's, when it is a plain word, else a fresh one. */
export function newRequestId(request: { headers: Record<string, string | string[] | undefined> }): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}

/** One line per answered request: the route's pattern, never the address somebody typed. */
export function logRequests(fastify: FastifyInstance, log: Log): void {
  fastify.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  fastify.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown';
    const line = {
      requestId: request.id,
      method: request.method,
      route,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    };
    log.info(line, 'request');
  });
}
