import { accessWord, problems, type Route } from '@app/contracts';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apps, servedRoutes } from './apps.js';

interface Operation {
  summary: string;
  description: string;
  operationId: string;
  security?: Record<string, string[]>[];
  parameters: { name: string; in: string; required: boolean; schema: object }[];
  requestBody?: { required: boolean; content: Record<string, { schema: object }> };
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>;
}
interface Document {
  openapi: string;
  info: { title: string; version: string };
  servers: { url: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object>; securitySchemes: Record<string, object> };
}

describe('the OpenAPI document', () => {
  let test: TestApp;
  let document: Document;
  const routes = servedRoutes().map(({ route }) => route);
  beforeAll(async () => {
    test = await startTestApp(apps);
    document = (await (await fetch(`${test.url}/api/openapi.json`)).json()) as Document;
  });
  afterAll(() => test.close());

  const templateOf = (route: Route) => route.path.replace(/:(\w+)/g, '{$1}');
  const operations = () =>
    Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
    );

  it('is OpenAPI 3.1 and says where it is', () => {
    expect(document).toMatchObject({
      openapi: '3.1.0',
      info: { title: 'Passerelle', version: '1' },
      servers: [{ url: test.url }],
    });
    expect(Object.keys(document.components.securitySchemes).sort()).toEqual(['bearer', 'link']);
  });

  it('has every route that is served, and no other', () => {
    const told = operations().map(({ path, method }) => `${method.toUpperCase()} ${path}`);
    expect(told.sort()).toEqual(routes.map((route) => `${route.method} ${templateOf(route)}`).sort());
    const ids = operations().map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))('describes %s', (_, route) => {
    const operation = document.paths[templateOf(route)]?.[route.method.toLowerCase()] as Operation;
    expect(operation.summary).toBe(route.summary);
    for (const access of route.access) expect(operation.description).toContain(accessWord(access));
    expect(operation.security === undefined).toBe(route.access.some(({ kind }) => kind === 'public'));
    const inPath = operation.parameters.filter((parameter) => parameter.in === 'path');
    expect(inPath.map(({ name }) => name)).toEqual([...route.path.matchAll(/:(\w+)/g)].map(([, name]) => name));
    expect(inPath.every(({ required }) => required)).toBe(true);
    expect(operation.requestBody === undefined).toBe(route.body === undefined);
    const kind = { json: 'application/json', csv: 'text/csv', events: 'text/event-stream' }[
      route.responseKind ?? 'json'
    ];
    expect(operation.responses[route.status]?.content?.[kind]?.schema).toBeDefined();
    for (const code of route.problems) expect(operation.responses[problems[code].status]?.description).toContain(code);
    for (const response of Object.values(operation.responses)) expect(response.description).not.toBe('');
  });

  it('refers to nothing that is not in it', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(
      ([, reference = '']) => reference,
    );
    expect(references.length).toBeGreaterThan(0);
    const found = (reference: string) =>
      reference
        .split('/')
        .slice(1)
        .reduce<unknown>(
          (part, key) => (part as Record<string, unknown> | undefined)?.[decodeURIComponent(key)],
          document,
        );
    expect(
      [...new Set(references)].filter((reference) => !reference.startsWith('#/') || found(reference) === undefined),
    ).toEqual([]);
    expect(JSON.stringify(document)).not.toContain('$defs');
  });
});
