import type { Route } from '@app/contracts';
import type { INestApplication } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { ROUTE } from './endpoint.js';

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
