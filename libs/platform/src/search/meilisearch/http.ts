/** Meilisearch's HTTP API, as little of it as we use: a request, and a task that is waited for. */
export class MeilisearchHttp {
  private readonly base: string;
  private readonly headers: Record<string, string>;

  /** @param url `http://host:7700`, or `http://:key@host:7700` when a key is asked */
  constructor(url: string) {
    const { origin, pathname, password } = new URL(url);
    this.base = origin + pathname.replace(/\/$/, '');
    this.headers = {
      'content-type': 'application/json',
      ...(password ? { authorization: `Bearer ${decodeURIComponent(password)}` } : {}),
    };
  }

  /** @throws Error when it does not answer in time, or refuses */
  async ask<T>(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown): Promise<T> {
    const response = await fetch(this.base + path, {
      method,
      headers: this.headers,
      signal: AbortSignal.timeout(ANSWER_MS),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok)
      throw new Error(`Meilisearch answered ${response.status} to ${method} ${path}: ${text.slice(0, 300)}`);
    return JSON.parse(text) as T;
  }

  /** Asks for a change and waits until it is made; a failure with one of the codes of `unless` is none. */
  async change(method: 'POST' | 'PATCH' | 'DELETE', path: string, body: unknown, unless?: string): Promise<void> {
    const { taskUid } = await this.ask<{ taskUid: number }>(method, path, body);
    const end = Date.now() + CHANGE_MS;
    for (let waitMs = 5; Date.now() < end; waitMs = Math.min(waitMs * 2, 200)) {
      const { status, error } = await this.ask<Task>('GET', `/tasks/${taskUid}`);
      if (status === 'succeeded' || (error && error.code === unless)) return;
      if (status === 'failed' || status === 'canceled') throw new Error(`Meilisearch: ${error?.message ?? status}`);
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
    throw new Error(`Meilisearch did not make a change within ${CHANGE_MS} ms`);
  }
}

interface Task {
  status: string;
  error?: { code: string; message: string } | null;
}

const ANSWER_MS = 3_000;
const CHANGE_MS = 30_000;
