import type { Problem } from './problems.js';
import type { RequestOf, ResponseOf, Route } from './route.js';

/** Who speaks: an access token of a signed-in person, the token of a link in a letter, or nobody. */
export interface Credentials {
  bearer?: string;
  link?: string;
}

/** An answer outside 2xx, with the problem document the API sent. */
export class ProblemResponse extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem,
  ) {
    super(`${status} ${problem.code}: ${problem.title}`);
    this.name = 'ProblemResponse';
  }
}

export interface Client {
  call<R extends Route>(route: R, request?: RequestOf<R>, credentials?: Credentials): Promise<ResponseOf<R>>;
}

/** The address of a route with its parameters filled in and its query appended. */
export function addressOf(route: Route, request: { params?: unknown; query?: unknown }): string {
  const params = (request.params ?? {}) as Record<string, string>;
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const query = Object.entries((request.query ?? {}) as Record<string, unknown>).filter(
    ([, value]) => value !== undefined,
  );
  return query.length ? `${path}?${new URLSearchParams(query.map(([key, value]) => [key, String(value)]))}` : path;
}

function headersOf(route: Route, credentials: Credentials): Record<string, string> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (route.body) headers['content-type'] = route.bodyKind === 'csv' ? 'text/csv' : 'application/json';
  if (credentials.bearer) headers.authorization = `Bearer ${credentials.bearer}`;
  if (credentials.link) headers.authorization = `Link ${credentials.link}`;
  return headers;
}

/**
 * A typed client over `fetch`, for the web and for the tests: `client.call(makeProposal, { body }, { bearer })`.
 * @throws ProblemResponse on any answer outside 2xx
 */
export function createClient(baseUrl: string, standing: () => Credentials = () => ({})): Client {
  return {
    async call(route, request = {}, credentials = standing()) {
      const body = request.body as unknown;
      const response = await fetch(new URL(addressOf(route, request), baseUrl), {
        method: route.method,
        headers: headersOf(route, credentials),
        ...(body === undefined ? {} : { body: route.bodyKind === 'csv' ? (body as BodyInit) : JSON.stringify(body) }),
      });
      const text = await response.text();
      const answer: unknown = text ? JSON.parse(text) : undefined;
      if (!response.ok) throw new ProblemResponse(response.status, answer as Problem);
      return route.response.parse(answer) as never;
    },
  };
}
