import { Module, type DynamicModule } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { APP, type AppDefinition } from './app-definition.js';
import { Clock } from './clock/clock.js';
import { Settings } from './config/settings.js';
import { DataSourceCloser } from './database/data-source-closer.js';
import { openDataSource } from './database/data-source.js';
import { UnitOfWork } from './database/unit-of-work.js';
import { Announcements } from './events/announcements.js';
import { EventWorker } from './events/event-worker.js';
import { OutboxRelay } from './events/outbox-relay.js';
import { Wakeups } from './events/wakeups.js';
import { HealthController } from './http/health.controller.js';
import { AccessTokens } from './identity/access-tokens.js';
import { ActionLinks } from './identity/action-links.js';
import { LetterDispatch } from './mail/letter-dispatch.js';
import { LetterSender } from './mail/letter-sender.js';
import { Letters } from './mail/letters.js';
import { Mailbox } from './mail/mailbox.js';
import { MailboxController } from './mail/mailbox.controller.js';
import { Mailer } from './mail/mailer.js';
import { PlacesWatch } from './places/official/places-watch.js';
import { QUEUE_BACKEND, type QueueBackend } from './queue/queue-backend.js';
import { ReminderDispatch } from './reminders/reminder-dispatch.js';
import { ReminderWorker } from './reminders/reminder-worker.js';
import { Reminders } from './reminders/reminders.js';
import { LOG, type Log } from './telemetry/log.js';

/** What one process has once, whatever apps it runs. */
export interface Parts {
  settings: Settings;
  clock: Clock;
  log: Log;
  queues: QueueBackend;
  mailer: Mailer;
  mailbox: Mailbox | undefined;
}

@Module({})
class ProcessModule {}

/** The parts of the process, open to every app in it. */
export function processModule({ settings, clock, log, queues, mailer, mailbox }: Parts): DynamicModule {
  const { accountsUrl, databaseUrl, publicUrl, linkSecret } = settings.values;
  const now = () => clock.now();
  const providers = [
    { provide: Settings, useValue: settings },
    { provide: Clock, useValue: clock },
    { provide: LOG, useValue: log },
    { provide: QUEUE_BACKEND, useValue: queues },
    { provide: Mailer, useValue: mailer },
    { provide: Mailbox, useValue: settings.showsMailbox ? mailbox : undefined },
    { provide: AccessTokens, useValue: new AccessTokens({ accountsUrl, issuer: publicUrl }, now) },
    { provide: ActionLinks, useValue: new ActionLinks(linkSecret, publicUrl, now) },
    { provide: Announcements, useValue: new Announcements(databaseUrl, log) },
  ];
  return {
    module: ProcessModule,
    global: true,
    controllers: [HealthController, MailboxController],
    providers,
    exports: providers.map(({ provide }) => provide),
  };
}

@Module({})
class AppPlatformModule {}

/** What each app has for itself: data source, unit of work, relay, workers and letters, on its own schema and queues. */
export function appPlatformModule(app: AppDefinition): DynamicModule {
  const dataSource = {
    provide: DataSource,
    useFactory: (settings: Settings) => openDataSource(app, settings.values.databaseUrl),
    inject: [Settings],
  };
  return {
    module: AppPlatformModule,
    providers: [
      { provide: APP, useValue: app },
      dataSource,
      Wakeups,
      UnitOfWork,
      OutboxRelay,
      EventWorker,
      Letters,
      LetterDispatch,
      LetterSender,
      Reminders,
      ReminderDispatch,
      ReminderWorker,
      PlacesWatch,
      DataSourceCloser,
    ],
    exports: [APP, DataSource, UnitOfWork, Letters, Reminders, PlacesWatch],
  };
}
