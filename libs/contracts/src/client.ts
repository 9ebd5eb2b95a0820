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
  /** The values of a route that answers with a stream of events, until it ends. */
  follow<R extends Route>(route: R, request?: RequestOf<R>, credentials?: Credentials): AsyncGenerator<ResponseOf<R>>;
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

const ACCEPTED = { json: 'application/json', csv: 'text/csv', events: 'text/event-stream' };

function headersOf(
  route: Route,
  request: { body?: unknown; idempotencyKey?: string },
  credentials: Credentials,
): HeadersInit {
  const headers: Record<string, string> = { accept: ACCEPTED[route.responseKind ?? 'json'] };
  if (request.body !== undefined) headers['content-type'] = route.bodyKind === 'csv' ? 'text/csv' : 'application/json';
  if (credentials.bearer) headers.authorization = `Bearer ${credentials.bearer}`;
  if (credentials.link) headers.authorization = `Link ${credentials.link}`;
  if (request.idempotencyKey) headers['idempotency-key'] = request.idempotencyKey;
  return headers;
}

/** The values of a stream of events, one per `data:` line. */
async function* eventsOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<unknown> {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let rest = '';
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const frames = (rest + decoder.decode(part.value, { stream: true })).split('\n\n');
      rest = frames.pop() ?? '';
      for (const frame of frames) {
        const data = frame.split('\n').filter((line) => line.startsWith('data: '));
        if (data.length) yield JSON.parse(data.map((line) => line.slice(6)).join('\n'));
      }
    }
  } finally {
    await reader.cancel();
  }
}

/** How an answer is read before it is given to the caller. */
export type Reading = (route: Route, answer: unknown) => unknown;

/** Checks an answer by the schema of its route. */
const checked: Reading = (route, answer) => route.response.parse(answer);

/** Takes an answer as the API parsed it on its way out: for a browser, where routes come without their schemas. */
export const asSent: Reading = (_, answer) => answer;

/**
 * A typed client over `fetch`, for the web and for the tests: `client.call(makeProposal, { body }, { bearer })`.
 * @throws ProblemResponse on any answer outside 2xx
 */
export function createClient(
  baseUrl: string,
  standing: () => Credentials = () => ({}),
  read: Reading = checked,
): Client {
  const send = async (route: Route, request: RequestOf<Route>, credentials: Credentials): Promise<Response> => {
    const body = request.body as unknown;
    const response = await fetch(new URL(addressOf(route, request), baseUrl), {
      method: route.method,
      headers: headersOf(route, request, credentials),
      ...(request.signal ? { signal: request.signal } : {}),
      ...(body === undefined ? {} : { body: route.bodyKind === 'csv' ? (body as BodyInit) : JSON.stringify(body) }),
    });
    if (!response.ok) throw new ProblemResponse(response.status, (await response.json()) as Problem);
    return response;
  };
  return {
    async call(route, request = {}, credentials = standing()) {
      const text = await (await send(route, request as never, credentials)).text();
      const answer: unknown = route.responseKind === 'csv' ? text : text ? JSON.parse(text) : undefined;
      return read(route, answer) as never;
    },
    async *follow(route, request = {}, credentials = standing()) {
      const { body } = await send(route, request as never, credentials);
      if (body) for await (const value of eventsOf(body)) yield read(route, value) as never;
    },
  };
}
