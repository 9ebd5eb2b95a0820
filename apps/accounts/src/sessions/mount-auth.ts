import { ProblemError } from '@app/platform/http/problem-error.js';
import { problemOf, sendProblem } from '@app/platform/http/problem.filter.js';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isOpen, problemIn } from './auth-answers.js';
import { ADDRESS_HEADER, AUTH_PATH } from './better-auth.js';
import { Sessions } from './sessions.service.js';

/** What better-auth gets to know of a request's headers. */
const PASSED_ON = [
  'accept',
  'content-type',
  'cookie',
  'origin',
  'referer',
  'sec-fetch-dest',
  'sec-fetch-mode',
  'sec-fetch-site',
  'user-agent',
];
/** What the browser does not get back: length and type of what we send are Fastify's matter, cookies go as a list. */
const KEPT_BACK = new Set(['content-length', 'set-cookie', 'transfer-encoding']);

/** Serves better-auth's own routes on Fastify; whatever goes wrong there leaves as a problem document. */
export function mountAuth(app: NestFastifyApplication): void {
  const sessions = app.get(Sessions, { strict: false });
  app
    .getHttpAdapter()
    .getInstance()
    .route({
      method: ['GET', 'POST'],
      url: `${AUTH_PATH}/*`,
      handler: (request, reply) => answer(sessions, request, reply),
      errorHandler: (error, request, reply) => {
        const problem = problemOf(error);
        if (problem.code === 'internal') sessions.log.error({ err: error, requestId: request.id }, 'sessions');
        sendProblem(reply, problem, request.id);
      },
    });
}

async function answer({ auth, settings }: Sessions, request: FastifyRequest, reply: FastifyReply) {
  const url = new URL(request.url, settings.values.publicUrl);
  if (!isOpen(request.method, url.pathname.slice(AUTH_PATH.length))) throw new ProblemError('not-found');
  const response = await auth.handler(webRequest(request, url));
  const body = await response.text();
  const problem = problemIn({ status: response.status, location: response.headers.get('location'), body });
  void reply.header('cache-control', 'no-store');
  const wait = response.headers.get('x-retry-after');
  if (wait) void reply.header('retry-after', wait);
  if (problem) return sendProblem(reply, problem, request.id);
  for (const [name, value] of response.headers) if (!KEPT_BACK.has(name)) void reply.header(name, value);
  const cookies = response.headers.getSetCookie();
  if (cookies.length) void reply.header('set-cookie', cookies);
  return reply.status(response.status).send(body);
}

function webRequest(request: FastifyRequest, url: URL): Request {
  const headers = new Headers({ [ADDRESS_HEADER]: request.ip });
  for (const name of PASSED_ON) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  const body = request.method === 'POST' && request.body !== undefined ? { body: JSON.stringify(request.body) } : {};
  return new Request(url, { method: request.method, headers, ...body });
}
