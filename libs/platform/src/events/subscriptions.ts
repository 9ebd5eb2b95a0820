import { events, type EventType } from '@app/contracts';
import type { Type } from '@nestjs/common';
import pg from 'pg';
import type { AppDefinition } from '../app-definition.js';
import type { EventHandler } from './event-handler.js';

export interface Subscription {
  type: EventType;
  handler: Type<EventHandler<never>>;
}

/** The rows of an app's subscription table. */
export const handlersOf = (app: AppDefinition): Subscription[] =>
  Object.entries(app.subscriptions).flatMap(([type, handlers]) =>
    handlers.map((handler) => ({ type: type as EventType, handler: handler as unknown as Type<EventHandler<never>> })),
  );

/**
 * Stops the boot on a table that cannot be right, with the line to mend.
 * @throws Error on an unknown event, or two handlers of one app with the same name
 */
export function checkSubscriptions(app: AppDefinition): void {
  const seen = new Map<string, Subscription>();
  for (const row of handlersOf(app)) {
    const where = `apps/${app.name}/src/${app.name}.app.ts`;
    if (!Object.hasOwn(events, row.type)) {
      throw new Error(
        `${where}: no event is called ${row.type}; declare it in libs/contracts/src/events.ts or remove the line`,
      );
    }
    if (!row.handler)
      throw new Error(`${where}: the subscription to ${row.type} names no handler; write ${row.type}: [YourHandler]`);
    const other = seen.get(row.handler.name);
    if (other && (other.handler !== row.handler || other.type === row.type)) {
      throw new Error(
        `${where}: ${row.handler.name} stands twice (${other.type} and ${row.type}); give each handler its own name`,
      );
    }
    seen.set(row.handler.name, row);
  }
}

/** Publishes the tables of these apps in the database, where the relays of all apps read who listens. */
export async function registerSubscriptions(apps: AppDefinition[], databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    for (const app of apps) {
      await client.query('delete from platform.subscription where app = $1', [app.name]);
      const rows = handlersOf(app);
      await client.query(
        `insert into platform.subscription (event_type, app, handler) select t, $1, h from unnest($2::text[], $3::text[]) as r(t, h)`,
        [app.name, rows.map((row) => row.type), rows.map((row) => row.handler.name)],
      );
      const queues = ['events', 'mail', ...(app.queues ?? [])].map((queue) => `${app.name}-${queue}`);
      await client.query('insert into platform.queue (name) select unnest($1::text[]) on conflict do nothing', [
        queues,
      ]);
    }
    await client.query('commit');
  } finally {
    await client.end();
  }
}
