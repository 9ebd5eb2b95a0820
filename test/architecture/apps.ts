import 'reflect-metadata';
import { accountsApp } from '@app/accounts';
import { candidatesApp } from '@app/candidates';
import * as contracts from '@app/contracts';
import type { Route } from '@app/contracts';
import { matchingApp } from '@app/matching';
import { offersApp } from '@app/offers';
import type { AppDefinition } from '@app/platform/app-definition.js';
import { HealthController } from '@app/platform/http/health.controller.js';
import { methodsOf } from '@app/platform/http/routes.js';
import { MailboxController } from '@app/platform/mail/mailbox.controller.js';

/** What the architecture specs look at: the four apps as values, and the routes that contracts declare and controllers serve. */
export const apps: AppDefinition[] = [accountsApp, offersApp, candidatesApp, matchingApp];

type Class = { name: string; prototype: object };

/** Every controller's class, by the name of its app. */
export function controllers(): { app: string; controller: Class }[] {
  const own = apps.flatMap(({ name, module }) => {
    const type = 'module' in module ? module.module : module;
    const classes = (Reflect.getMetadata('controllers', type) ?? []) as Class[];
    return classes.map((controller) => ({ app: name as string, controller }));
  });
  return [...own, ...[HealthController, MailboxController].map((controller) => ({ app: 'every process', controller }))];
}

/** Every route that a controller serves. */
export const servedRoutes = (): { app: string; route: Route }[] =>
  controllers().flatMap(({ app, controller }) => methodsOf(controller.prototype).map((route) => ({ app, route })));

/** Every route that the contracts declare. */
export const declaredRoutes = (): Route[] =>
  (Object.values(contracts) as unknown[]).filter((value): value is Route => isRoute(value));

const isRoute = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'access' in value && 'path' in value;
