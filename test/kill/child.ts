import 'reflect-metadata';
import { createApp } from '@app/platform/create-app.js';
import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import { freePort, testSettings } from '@app/testing/test-app.js';
import { TestClock } from '@app/testing/test-clock.js';
import { anAction } from '@app/testing/tiny/tiny-app.js';
import { createInterface } from 'node:readline';
import { killApp } from './kill-app.js';

/**
 * The process that is killed: the platform as it is, with the app above. It publishes as many events as each line of its input says.
 * CLOCK_OFFSET moves its clock forward, so that the leases of those who died before it are over.
 */
const { DATABASE_URL = '', REDIS_URL, SMTP_URL, QUEUE_PREFIX = '', CLOCK_OFFSET = '0' } = process.env;
const options = { redisUrl: REDIS_URL || undefined, smtpUrl: SMTP_URL, queuePrefix: QUEUE_PREFIX };
const clock = new TestClock();
clock.advance(Number(CLOCK_OFFSET));
const app = await createApp(testSettings(DATABASE_URL, await freePort(), options), [killApp], clock);
await app.init();
console.log('ready now');

let published = 0;
for await (const line of createInterface({ input: process.stdin })) {
  await app.get(UnitOfWork, { strict: false }).run(async ({ publish }) => {
    for (let left = Number(line); left > 0; left--) await publish('ActionRecorded', anAction());
  });
  console.log(`published ${++published}`);
}
