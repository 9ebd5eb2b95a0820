import type { z } from 'zod';
import type { Access } from './access.js';
import type { ProblemCode } from './problems.js';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * One route of the API: the same value declares the controller's method, checks what comes in, strips what goes out, feeds OpenAPI and
 * types the client. `path` is written with `:name` parameters, all of which `params` names.
 */
export interface Route {
  method: Method;
  path: string;
  summary: string;
  access: Access[];
  status: number;
  params?: z.ZodType;
  query?: z.ZodType;
  body?: z.ZodType;
  /** `csv`: the body is the file's bytes as they are; `json` when left out. */
  bodyKind?: 'json' | 'csv';
  response: z.ZodType;
  /** `events`: a `text/event-stream` of values of `response`; `csv`: a file to download, of text; `json` when left out. */
  responseKind?: 'json' | 'csv' | 'events';
  problems: ProblemCode[];
}

type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined;
type Sent<S> = S extends z.ZodType ? z.input<S> : undefined;

/** What a controller's method receives: every part parsed by its schema. */
export interface InputOf<R extends Route> {
  params: Parsed<R['params']>;
  query: Parsed<R['query']>;
  body: Parsed<R['body']>;
}
/**
 * What a controller's method returns; fields that the schema does not name never leave. A stream of events yields `null` to say that it is
 * still there.
 */
export type OutputOf<R extends Route> = R extends { responseKind: 'events' }
  ? AsyncIterable<z.input<R['response']> | null>
  : R extends { responseKind: 'csv' }
    ? AsyncIterable<string>
    : z.input<R['response']>;
/** What a caller gives and gets. */
export interface RequestOf<R extends Route> {
  params?: Sent<R['params']>;
  query?: Sent<R['query']>;
  body?: Sent<R['body']>;
  /** A fresh UUID per intention: sent again with the same key, a POST is done once and answered the same for 24 hours. */
  idempotencyKey?: string;
  /** Ends the call, or the stream of events, from the caller's side. */
  signal?: AbortSignal;
}
export type ResponseOf<R extends Route> = z.output<R['response']>;

/** Declares a route and keeps its exact type. */
export const route = <const R extends Route>(definition: R): R => definition;
