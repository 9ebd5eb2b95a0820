import { startOddSmtp, type OddSmtp, type SmtpConduct } from '@app/testing/odd-smtp.js';
import { TestClock } from '@app/testing/test-clock.js';
import { cloneDatabase, type TestDatabase } from '@app/testing/test-database.js';
import { tinyApp } from '@app/testing/tiny/tiny-app.js';
import { until } from '@app/testing/until.js';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { openDataSource } from '../database/data-source.js';
import { migrate } from '../database/migrate.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Wakeups } from '../events/wakeups.js';
import { QueueBackend } from '../queue/queue-backend.js';
import { createLog } from '../telemetry/log.js';
import { LetterDispatch } from './letter-dispatch.js';
import { LetterSender } from './letter-sender.js';
import { LetterEntity, type LetterState } from './letter.entity.js';
import { Letters, type LetterDraft } from './letters.js';
import { Mailer } from './mailer.js';

const HOUR_MS = 3_600_000;
const app = tinyApp();

describe('the sender of letters', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let smtp: OddSmtp;
  let queues: QueueBackend;
  let mailer: Mailer;
  let dispatch: LetterDispatch;
  let clock: TestClock;
  let wakeups: Wakeups;
  beforeAll(async () => {
    database = await cloneDatabase('');
    await migrate([app], database.url);
    dataSource = await openDataSource(app, database.url);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  /** A post office beside a mail server: the parts that an app has, with short waits. */
  beforeEach(async () => {
    smtp = await startOddSmtp();
    clock = new TestClock();
    wakeups = new Wakeups();
    queues = await QueueBackend.open({ databaseUrl: database.url, prefix: '{mail}', backoffMs: 20 });
    mailer = new Mailer(smtp.url, 'Passerelle <bonjour@passerelle.example>', 300);
    dispatch = new LetterDispatch(app, dataSource, queues, clock, wakeups, createLog('silent'));
    new LetterSender(app, dataSource, queues, mailer, clock).onApplicationBootstrap();
    dispatch.onApplicationBootstrap();
  });
  afterEach(async () => {
    await dispatch.onModuleDestroy();
    await queues.close();
    mailer.close();
    await smtp.close();
    await dataSource.query('truncate letter');
    await dataSource.query('truncate bullmq.job cascade');
  });

  const write = async (changes: Partial<LetterDraft> = {}): Promise<string> => {
    const eventId = randomUUID();
    const draft = {
      eventId,
      recipient: 'youth:1',
      template: 'invitation',
      address: 'lea@example.org',
      subject: 'Un entretien',
      body: 'Bonjour',
      ...changes,
    };
    await new UnitOfWork(dataSource, clock, wakeups).run((work) => new Letters().write(work, draft));
    return eventId;
  };
  const letterOf = (eventId: string) => dataSource.getRepository(LetterEntity).findOneByOrFail({ eventId });
  const becomes = (eventId: string, state: LetterState) =>
    until(`the letter is ${state}`, async () => {
      const letter = await letterOf(eventId);
      return letter.state === state && letter;
    });
  const dead = (count = 1) =>
    until('the job is dead', async () => {
      const jobs = await queues.dead('offers-mail');
      return jobs.length === count && jobs;
    });
  const retry = async () => {
    const [job] = await dead();
    expect(await queues.retryDead('offers-mail', job?.id ?? '')).toBe(true);
  };
  /** Much time goes by, and the dispatch looks again and again. */
  const timePasses = async () => {
    for (let looks = 0; looks < 3; looks++) {
      clock.advance(HOUR_MS);
      wakeups.wake();
      await until('nothing is under way', async () => (await queues.pending('offers-mail')) === 0);
    }
  };

  it('hands a letter over once', async () => {
    const sent = await becomes(await write(), 'sent');
    expect(sent).toMatchObject({ attempts: 1, failure: null });
    await timePasses();
    expect(smtp.read).toHaveLength(1);
    expect(smtp.read[0]).toContain(`Message-ID: <${sent.id}@passerelle>`);
  });

  /** Every letter that waits is tried once more, after its wait. */
  const triedAgain = async (...events: string[]) => {
    const before = await Promise.all(events.map(letterOf));
    clock.advance(HOUR_MS);
    wakeups.wake();
    await until('they were tried', async () => {
      const now = await Promise.all(events.map(letterOf));
      return now.every(({ attempts, state }, at) => attempts > before[at]!.attempts && state !== 'sending');
    });
  };

  it('waits for a server that is down, longer each time', async () => {
    const { port } = smtp;
    await smtp.close();
    const eventId = await write();
    const waits: number[] = [];
    for (const attempts of [1, 2, 3]) {
      await until(`it was tried ${attempts} times`, async () => {
        const letter = await letterOf(eventId);
        return letter.state === 'queued' && letter.attempts === attempts;
      });
      const { leasedUntil } = await letterOf(eventId);
      waits.push(leasedUntil!.getTime() - clock.now().getTime());
      clock.advance(leasedUntil!.getTime() - clock.now().getTime() + 1);
      if (attempts === 3) smtp = await startOddSmtp(port);
      wakeups.wake();
    }
    expect(waits.map((wait) => Math.ceil(wait / 1000))).toEqual([2, 4, 8]);
    await becomes(eventId, 'sent');
    await timePasses();
    expect(smtp.read).toHaveLength(1);
    expect(await queues.dead('offers-mail')).toEqual([]);
  });

  it('says in one line that a server takes nothing, and no more once all has left', async () => {
    const { port } = smtp;
    await smtp.close();
    const events = [await write(), await write(), await write()];
    for (const eventId of events) await until('it was tried', async () => (await letterOf(eventId)).failure);
    for (let tries = 0; tries < 5; tries++) await triedAgain(...events);
    expect(await queues.dead('offers-mail')).toEqual([]);
    await triedAgain(...events);
    wakeups.wake();
    const [line, ...others] = await dead();
    expect(others).toEqual([]);
    expect(line?.reason).toMatch(/^The mail server takes no letters \(ESOCKET\): \d wait, the oldest since/);
    smtp = await startOddSmtp(port);
    await retry();
    for (const eventId of events) await becomes(eventId, 'sent');
    await until('the line is gone', async () => {
      wakeups.wake();
      return (await queues.dead('offers-mail')).length === 0;
    });
    expect(smtp.read).toHaveLength(3);
  }, 30_000);

  it.each<[string, SmtpConduct]>([
    ['450 to the address', { code: 450, at: 'rcpt' }],
    ['451 to the text', { code: 451, at: 'data' }],
    ['by hanging up before the text', 'hangUpEarly'],
  ])('comes back later when the server answers %s', async (_, conduct) => {
    smtp.conduct = conduct;
    const eventId = await write();
    await until('it was refused', async () => {
      const { failure, state } = await letterOf(eventId);
      return failure !== null && state === 'queued';
    });
    smtp.conduct = 'accept';
    await triedAgain(eventId);
    await becomes(eventId, 'sent');
    expect((await letterOf(eventId)).attempts).toBeGreaterThan(1);
    expect(await queues.dead('offers-mail')).toEqual([]);
  });

  it.each<[string, SmtpConduct, string]>([
    ['the address', { code: 550, at: 'rcpt' }, 'EENVELOPE 550'],
    ['the text', { code: 554, at: 'data' }, 'EMESSAGE 554'],
  ])('gives up when the server refuses %s for good, until a person retries it', async (_, conduct, reason) => {
    smtp.conduct = conduct;
    const eventId = await write();
    expect(await becomes(eventId, 'failed')).toMatchObject({ attempts: 1, failure: reason });
    expect(await dead()).toMatchObject([{ name: 'send', reason }]);
    smtp.conduct = 'accept';
    await timePasses();
    expect((await letterOf(eventId)).state).toBe('failed');
    await retry();
    await becomes(eventId, 'sent');
  });

  it('keeps no word of what a server answered, which may quote an address', async () => {
    smtp.conduct = { code: 550, at: 'rcpt' };
    const { failure } = await becomes(await write(), 'failed');
    const [job] = await dead();
    expect(`${failure} ${job?.reason}`).not.toMatch(/rather|example/);
  });

  it.each<SmtpConduct>(['silent', 'hangUp'])(
    'does not know about a letter when the server is %s after the text, and asks a person',
    async (conduct) => {
      smtp.conduct = conduct;
      const eventId = await write();
      await becomes(eventId, 'doubtful');
      clock.advance(HOUR_MS);
      wakeups.wake();
      const [job] = await dead();
      expect(job).toMatchObject({
        name: 'doubtful',
        reason: expect.stringContaining('retry only if it did not arrive'),
      });
      smtp.conduct = 'accept';
      await timePasses();
      expect(smtp.read).toHaveLength(1);
      await dead(1);
      await retry();
      await becomes(eventId, 'sent');
      await timePasses();
      expect(smtp.read).toHaveLength(2);
      expect(await queues.dead('offers-mail')).toEqual([]);
    },
  );

  it('asks again, once, when the letter that a person retried fell silent too', async () => {
    smtp.conduct = 'silent';
    const eventId = await write();
    await becomes(eventId, 'doubtful');
    wakeups.wake();
    await retry();
    await until('it was read again', () => smtp.read.length === 2);
    await becomes(eventId, 'doubtful');
    await timePasses();
    await dead(1);
    expect(smtp.read).toHaveLength(2);
  });

  it('asks a person about a letter whose process died while it was sending', async () => {
    const eventId = await write();
    await becomes(eventId, 'sent');
    await dataSource.query(`update letter set state = 'sending', leased_until = $1`, [
      new Date(clock.now().getTime() + 90_000),
    ]);
    wakeups.wake();
    expect(await queues.dead('offers-mail')).toEqual([]);
    clock.advance(91_000);
    wakeups.wake();
    await becomes(eventId, 'doubtful');
    await dead(1);
    expect(smtp.read).toHaveLength(1);
  });

  it('sends a calendar file that mail clients offer to accept', async () => {
    const content = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n';
    await becomes(await write({ calendar: { method: 'REQUEST', content } }), 'sent');
    const [text = ''] = smtp.read;
    expect(text).toMatch(/Content-Type: multipart\/alternative/);
    expect(text.replace(/\r\n\s+/g, ' ')).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/);
  });
});
