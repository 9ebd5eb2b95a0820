import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

export type Log = Logger;
export const LOG = Symbol('Log');

/** Structured logs; no name, address or body ever goes in: ids, routes, codes and durations only. */
export function createLog(level: string): Log {
  const pretty = process.stdout.isTTY ? { transport: { target: 'pino-pretty', options: { singleLine: true } } } : {};
  return pino({ level, serializers: { err: describeError }, ...pretty });
}

/** What may be said of an error: drivers hang the statement's values on it and quote them, and those are people's names and addresses. */
function describeError(error: unknown): object {
  const { name, message, stack, code, constraint, table } = (error ?? {}) as Record<string, unknown>;
  return { type: name, message: withoutAddresses(message), code, constraint, table, stack: withoutAddresses(stack) };
}

const withoutAddresses = (text: unknown): string | undefined =>
  typeof text === 'string' ? text.replace(/[^\s"'<>(=]+@[^\s"'<>)]+/g, '<address>') : undefined;

/** Nest speaks to its logger with positional arguments; pino wants one object and one sentence. */
export function nestLogger(log: Log): LoggerService {
  const to =
    (level: 'debug' | 'info' | 'warn' | 'error') =>
    (message: unknown, ...rest: unknown[]) =>
      log[level]({ context: rest.at(-1) }, String(message));
  return { log: to('debug'), error: to('error'), warn: to('warn'), debug: to('debug'), verbose: to('debug') };
}
