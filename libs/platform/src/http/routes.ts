import type { Route } from '@app/contracts';
import type { INestApplication } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { Principal } from '../identity/principal.js';

/** Metadata key under which a controller's method carries its route. */
export const ROUTE = 'passerelle:route';

/** A request once the guard has let it in. */
export type GuardedRequest = FastifyRequest & { principal: Principal };

/** Every route that the controllers of a process serve, once each. */
export function routesOf(app: INestApplication): Route[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  const routes = controllers.flatMap(({ metatype }) => methodsOf(metatype?.prototype as object | undefined));
  return [...new Set(routes)];
}

/** The routes of a controller's methods. */
export const methodsOf = (prototype: object | undefined): Route[] =>
  Object.values(Object.getOwnPropertyDescriptors(prototype ?? {})).flatMap(({ value }) => {
    const route = typeof value === 'function' ? (Reflect.getMetadata(ROUTE, value) as Route | undefined) : undefined;
    return route ? [route] : [];
  });
