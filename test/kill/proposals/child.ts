import 'reflect-metadata';
import { DemoAccounts } from '@app/accounts';
import { createApp } from '@app/platform/create-app.js';
import { freePort, testSettings } from '@app/testing/test-app.js';
import { TestClock } from '@app/testing/test-clock.js';
import { apps } from '../../architecture/apps.js';

/** A whole Passerelle that is killed; its clock is ahead by CLOCK_OFFSET, so that the leases of those who died before it are over. */
const { DATABASE_URL = '', REDIS_URL, SMTP_URL, QUEUE_PREFIX = '', CLOCK_OFFSET = '0' } = process.env;
const options = { redisUrl: REDIS_URL || undefined, smtpUrl: SMTP_URL, queuePrefix: QUEUE_PREFIX };
const clock = new TestClock();
clock.advance(Number(CLOCK_OFFSET));
const settings = testSettings(DATABASE_URL, await freePort(), options);
const app = await createApp(settings, apps, clock);
await app.get(DemoAccounts, { strict: false }).create();
await app.listen(settings.values.port, settings.values.host);
console.log(`ready ${settings.values.publicUrl}`);
