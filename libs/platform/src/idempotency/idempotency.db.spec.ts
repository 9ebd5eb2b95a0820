import { accountsApp } from '@app/accounts';
import { route, signedIn, type Client } from '@app/contracts';
import { aStaff } from '@app/testing/staff.js';
import type { TestApp } from '@app/testing/test-app.js';
import { NoteEntity, startTinyApp, tinyApp } from '@app/testing/tiny/tiny-app.js';
import { clientOf } from '@app/testing/visitor.js';
import { Controller } from '@nestjs/common';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Endpoint, Input, type Incoming, type Outgoing } from '../http/endpoint.js';
import { ProblemError } from '../http/problem-error.js';

const writeNote = route({
  method: 'POST',
  path: '/api/notes',
  summary: 'Write a note',
  access: [signedIn],
  status: 201,
  body: z.object({ text: z.string() }),
  response: z.object({ id: z.uuid(), count: z.number() }),
  problems: [],
});

/** What happens between the writing and the answer. */
let meanwhile: () => Promise<void> | void = () => {};

@Controller()
class NotesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly dataSource: DataSource,
  ) {}

  @Endpoint(writeNote)
  async write(@Input() { body }: Incoming<typeof writeNote>): Outgoing<typeof writeNote> {
    const id = randomUUID();
    await this.unitOfWork.run(({ db }) => db.insert(NoteEntity, { id, eventId: id, text: body.text }));
    await meanwhile();
    // A read beside the unit of work sees what was written: the answer of a service is often made this way.
    return { id, count: await this.dataSource.getRepository(NoteEntity).countBy({ text: body.text }) };
  }
}

const DAY_MS = 86_400_000;

describe('a POST with an Idempotency-Key', () => {
  let test: TestApp;
  let client: Client;
  beforeAll(async () => {
    const notes = tinyApp({ name: 'offers', controllers: [NotesController] });
    test = await startTinyApp([accountsApp, notes]);
    client = await clientOf(test, (await aStaff(test, 'coach')).email);
  });
  afterAll(() => test.close());
  afterEach(() => {
    meanwhile = () => {};
  });

  const write = (text: string, idempotencyKey?: string, by = client) =>
    by.call(writeNote, { body: { text }, ...(idempotencyKey ? { idempotencyKey } : {}) });
  const notes = async (text: string) => (await test.sql('select 1 from offers.note where text = $1', [text])).length;

  it('is done once and answered the same; without a key, each is its own', async () => {
    const key = randomUUID();
    const first = await write('once', key);
    expect(first.count).toBe(1);
    expect(await write('once', key)).toEqual(first);
    expect(await notes('once')).toBe(1);
    await write('twice');
    await write('twice');
    expect(await notes('twice')).toBe(2);
  });

  it('is refused with another body, and does not know the keys of others', async () => {
    const key = randomUUID();
    await write('mine', key);
    await expect(write('other', key)).rejects.toMatchObject({
      problem: { code: 'idempotency-key-reused' },
      status: 422,
    });
    const stranger = await clientOf(test, (await aStaff(test, 'coach')).email);
    expect((await write('mine', key, stranger)).count).toBe(2);
    await expect(write('x', 'not a uuid')).rejects.toMatchObject({ problem: { code: 'input-invalid' } });
  });

  it('is done once when it comes ten times at once', async () => {
    const key = randomUUID();
    meanwhile = () => new Promise((resolve) => setTimeout(resolve, 100));
    const answers = await Promise.all(Array.from({ length: 8 }, () => write('crowd', key)));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await notes('crowd')).toBe(1);
  });

  it('leaves nothing when it is refused, and may then be done with the same key', async () => {
    const key = randomUUID();
    meanwhile = () => {
      throw new ProblemError('not-found');
    };
    await expect(write('refused', key)).rejects.toMatchObject({ problem: { code: 'not-found' } });
    expect(await notes('refused')).toBe(0);
    meanwhile = () => {};
    expect((await write('refused', key)).count).toBe(1);
  });

  it('leaves nothing when its connection dies between the writing and the answer, and is done by the next', async () => {
    const key = randomUUID();
    meanwhile = async () => {
      await test.sql(`select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = 'passerelle offers' and state = 'idle in transaction' and datname = current_database()`);
    };
    await expect(write('crash', key)).rejects.toMatchObject({ status: 500 });
    expect(await notes('crash')).toBe(0);
    meanwhile = () => {};
    expect((await write('crash', key)).count).toBe(1);
    expect(await notes('crash')).toBe(1);
  });

  it('is forgotten after a day', async () => {
    const key = randomUUID();
    const { id } = await write('old', key);
    test.clock.advance(DAY_MS + 60_000);
    const fresh = await clientOf(test, (await aStaff(test, 'coach')).email);
    await write('any', randomUUID(), fresh);
    const left = await test.sql('select 1 from offers.idempotent_answer where key = $1', [key]);
    expect([id.length, left]).toEqual([36, []]);
  });
});
