import { accessWord, problems, type Route } from '@app/contracts';
import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';

/** OpenAPI 3.1 from the same contracts that the controllers and the client use: nothing is described twice. */
export function openApiOf(routes: Route[], serverUrl: string): OpenAPIObject {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route) };
  }
  const { tree, schemas } = hoistDefinitions(paths);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Passerelle',
      version: '1',
      description: 'Offers, youths, rankings and proposals. Errors are RFC 9457 problems.',
    },
    servers: [{ url: serverUrl }],
    components: {
      schemas,
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
        link: { type: 'apiKey', in: 'header', name: 'Authorization', description: '`Link <token of the letter>`' },
      },
    },
    paths: tree,
  } as unknown as OpenAPIObject;
}

/** A schema with an id stands once under `components`, and every mention refers to it there. */
function hoistDefinitions(paths: object): { tree: object; schemas: Record<string, unknown> } {
  const schemas: Record<string, unknown> = {};
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    const { $defs = {}, ...rest } = value as Record<string, unknown>;
    for (const [name, schema] of Object.entries($defs as object)) schemas[name] = visit(schema);
    return Object.fromEntries(
      Object.entries(rest).map(([key, part]) => [key, key === '$ref' ? moved(part) : visit(part)]),
    );
  };
  return { tree: visit(paths) as object, schemas };
}

const moved = (reference: unknown): string => String(reference).replace('#/$defs/', '#/components/schemas/');

function operationOf(route: Route): object {
  const open = route.access.some(({ kind }) => kind === 'public');
  return {
    summary: route.summary,
    description: `Who may call it: ${route.access.map(accessWord).join(', ')}`,
    operationId: `${route.method} ${route.path}`,
    ...(open ? {} : { security: [{ bearer: [] }, { link: [] }] }),
    parameters: [
      ...parametersOf(route.params, 'path'),
      ...parametersOf(route.query, 'query'),
      ...(route.method === 'POST' && !open ? [IDEMPOTENCY_KEY] : []),
    ],
    ...(route.body ? { requestBody: { required: true, content: contentOf(route) } } : {}),
    responses: {
      [route.status]: {
        description: 'Done',
        content: { [KINDS[route.responseKind ?? 'json']]: { schema: schemaOf(route.response, 'output') } },
      },
      ...problemsOf(route),
    },
  };
}

/** See `idempotency.interceptor.ts`. */
const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'Sent again with the same key, the request is done once and answered the same for 24 hours.',
  schema: { type: 'string', format: 'uuid' },
};

const KINDS = { json: 'application/json', csv: 'text/csv', events: 'text/event-stream' };

const contentOf = (route: Route) =>
  route.bodyKind === 'csv'
    ? { 'text/csv': { schema: { type: 'string', format: 'binary' } } }
    : { 'application/json': { schema: schemaOf(route.body as z.ZodType, 'input') } };

function parametersOf(schema: z.ZodType | undefined, where: 'path' | 'query'): object[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as { properties?: object; required?: string[] };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: property as object,
  }));
}

function problemsOf(route: Route): Record<string, object> {
  const byStatus = new Map<number, string[]>();
  for (const code of route.problems) {
    const { status } = problems[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries([...byStatus].map(([status, codes]) => [status, { description: codes.join(', ') }]));
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any', reused: 'inline' });
  return rest;
}
