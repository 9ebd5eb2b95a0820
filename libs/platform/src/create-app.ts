import { type DynamicModule, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AppDefinition } from './app-definition.js';
import { Clock } from './clock/clock.js';
import { Settings } from './config/settings.js';
import { migrate } from './database/migrate.js';
import { checkSubscriptions, registerSubscriptions } from './events/subscriptions.js';
import { refuseAddress } from './http/problem.filter.js';
import { setUpHttp } from './http/set-up-http.js';
import { newRequestId } from './http/request-log.js';
import { Mailbox } from './mail/mailbox.js';
import { Mailer } from './mail/mailer.js';
import { appPlatformModule, processModule, type Parts } from './platform.module.js';
import { QueueBackend } from './queue/queue-backend.js';
import { createLog, nestLogger, type Log } from './telemetry/log.js';

@Module({})
class RootModule {}

const BODY_LIMIT_BYTES = 256 * 1024;

/** The Nest application of a process that runs these apps; everything it needs is up when this returns, but it does not listen yet. */
export async function createApp(
  settings: Settings,
  apps: AppDefinition[],
  clock = new Clock(),
): Promise<NestFastifyApplication> {
  const log = createLog(settings.values.logLevel);
  apps.forEach(checkSubscriptions);
  await migrate(apps, settings.values.databaseUrl);
  await registerSubscriptions(apps, settings.values.databaseUrl);
  const parts = await openParts({ settings, clock, log });
  try {
    return await assemble(parts, apps);
  } catch (error) {
    await closeParts(parts);
    throw error;
  }
}

async function openParts(known: { settings: Settings; clock: Clock; log: Log }): Promise<Parts> {
  const { databaseUrl, redisUrl, smtpUrl, queuePrefix, mailFrom } = known.settings.values;
  const onError = (error: Error) => known.log.error({ err: error }, 'queue');
  const queues = await QueueBackend.open({ databaseUrl, redisUrl, prefix: queuePrefix, onError });
  const mailbox = smtpUrl ? undefined : await Mailbox.open(databaseUrl);
  const mailer = new Mailer(smtpUrl ?? mailbox?.smtpUrl ?? '', mailFrom);
  return { ...known, queues, mailbox, mailer };
}

async function closeParts({ queues, mailer, mailbox }: Parts): Promise<void> {
  await queues.close();
  mailer.close();
  await mailbox?.close();
}

async function assemble(parts: Parts, apps: AppDefinition[]): Promise<NestFastifyApplication> {
  const root: DynamicModule = {
    module: RootModule,
    imports: [processModule(parts), ...apps.map(withPlatform)],
  };
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    trustProxy: (_address: string, hop: number) => hop < parts.settings.values.trustProxy,
    genReqId: newRequestId,
    routerOptions: { maxParamLength: 300 },
    frameworkErrors: refuseAddress as never,
  });
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    logger: nestLogger(parts.log),
    abortOnError: false,
    bodyParser: false,
  });
  await setUpHttp(app, parts, apps);
  // Queues stop before the apps' connections do, and letters that are under way still find their server.
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onClose', async () => closeParts(parts));
  return app;
}

const withPlatform = (app: AppDefinition): DynamicModule => {
  const own = 'module' in app.module ? app.module : { module: app.module };
  return { ...own, imports: [...(own.imports ?? []), appPlatformModule(app)] };
};
