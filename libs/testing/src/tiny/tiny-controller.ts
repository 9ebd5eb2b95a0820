import { anyone, role, route, type Route } from '@app/contracts';
import { DomainError } from '@app/domain';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';

/** Routes that do what HTTP specs need: answer, refuse, break, and give away too much. */
const base = { access: [anyone], status: 200, problems: [] } satisfies Partial<Route>;
const bread = z.object({ name: z.string().min(1), loaves: z.number().int().positive() });

export const bakeBread = route({
  ...base,
  method: 'POST',
  path: '/api/breads/:id',
  summary: 'Bake a bread',
  status: 201,
  params: z.object({ id: z.uuid() }),
  query: z.object({ crust: z.enum(['soft', 'hard']).optional() }),
  body: bread,
  response: bread.extend({ id: z.uuid(), by: z.string() }),
  problems: ['input-invalid', 'not-found'],
});
export const uploadBreads = route({
  ...base,
  method: 'POST',
  path: '/api/breads-file',
  summary: 'Upload breads',
  body: z.instanceof(Uint8Array),
  bodyKind: 'csv',
  response: z.object({ bytes: z.number() }),
});
export const breakOven = route({
  ...base,
  method: 'GET',
  path: '/api/oven/:how',
  summary: 'Break the oven',
  params: z.object({ how: z.string() }),
  response: z.object({ done: z.literal(true) }),
});
export const ownersOnly = route({
  ...base,
  method: 'GET',
  path: '/api/till',
  summary: 'Open the till',
  access: [role('manager')],
  response: z.object({ coins: z.number() }),
});
export const forNobody = route({ ...ownersOnly, path: '/api/for-nobody', access: [] });

/** What a careless service knows and must not say. */
export const SECRET = 'lea.martin@example.org';

@Controller()
export class TinyController {
  @Endpoint(bakeBread)
  async bake(@Input() { params, body, by }: Incoming<typeof bakeBread>): Outgoing<typeof bakeBread> {
    return { ...body, id: params.id, by: by.kind, recipe: 'secret', email: SECRET } as never;
  }

  @Endpoint(uploadBreads)
  async upload(@Input() { body }: Incoming<typeof uploadBreads>): Outgoing<typeof uploadBreads> {
    return { bytes: body.length };
  }

  @Endpoint(breakOven)
  async break(@Input() { params }: Incoming<typeof breakOven>): Outgoing<typeof breakOven> {
    if (params.how === 'rule') throw new DomainError('slots-count', { count: 9 });
    if (params.how === 'answer') return { done: false, email: SECRET } as never;
    throw Object.assign(new Error(`duplicate key for ${SECRET}`), {
      parameters: [SECRET],
      detail: `Key (email)=(${SECRET}) exists.`,
    });
  }

  @Endpoint(ownersOnly)
  async till(): Outgoing<typeof ownersOnly> {
    return { coins: 12 };
  }

  @Endpoint(forNobody)
  async forNobody(): Outgoing<typeof forNobody> {
    return { coins: 12 };
  }

  /** A route that somebody forgot to declare. */
  @Get('/api/forgotten')
  forgotten(): object {
    return { coins: 12 };
  }
}
