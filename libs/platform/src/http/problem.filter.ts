import { isProblemCode, problems, type Problem, type ProblemCode } from '@app/contracts';
import { DomainError } from '@app/domain';
import { Catch, HttpException, Inject, Injectable, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LOG, type Log } from '../telemetry/log.js';
import { ProblemError } from './problem-error.js';

/** What frameworks throw, by status. */
const BY_STATUS: Record<number, ProblemCode> = {
  400: 'body-unreadable',
  404: 'not-found',
  413: 'body-too-large',
  415: 'content-type-unknown',
  429: 'too-many-requests',
};

/** Turns whatever was thrown into a problem document; what we did not foresee is logged with its request id, and told as `internal`. */
@Catch()
@Injectable()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOG) private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = problemOf(error);
    if (problem.code === 'internal') this.log.error({ err: error, requestId: request.id }, 'unforeseen');
    sendProblem(reply, problem, request.id);
  }
}

interface ProblemFacts {
  code: ProblemCode;
  facts?: Record<string, unknown> | undefined;
  errors?: { path: string; message: string }[] | undefined;
}

/** The problem that an error stands for. */
export function problemOf(error: unknown): ProblemFacts {
  if (error instanceof ProblemError) return { code: error.code, facts: error.facts, errors: error.errors };
  if (error instanceof DomainError && isProblemCode(error.code)) return { code: error.code, facts: error.facts };
  const status =
    error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number } | undefined)?.statusCode;
  return { code: BY_STATUS[status ?? 500] ?? 'internal' };
}

/** Writes a problem document (RFC 9457). */
export function sendProblem(reply: FastifyReply, problem: ProblemFacts, requestId: string): void {
  const { status, title } = problems[problem.code];
  const body: Problem = {
    type: `urn:passerelle:problem:${problem.code}`,
    code: problem.code,
    title,
    status,
    requestId,
    ...(problem.facts ? { facts: problem.facts } : {}),
    ...(problem.errors ? { errors: problem.errors } : {}),
  };
  // A browser keeps a 410 for good otherwise, and answers the next link of the same page with it.
  void reply.status(status).header('cache-control', 'no-store').type('application/problem+json').send(body);
}

/** What Fastify's router does with an address that is none (`%`, or a word too long): it asks no controller and runs no hook. */
export function refuseAddress(_error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  sendProblem(reply.header('x-request-id', request.id), { code: 'not-found' }, request.id);
}
