import type { PayloadOf } from '@app/contracts';
import { aDelivery, anAction, NoteEntity, startTinyApp, tinyApp } from '@app/testing/tiny/tiny-app.js';
import type { TestApp } from '@app/testing/test-app.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { UnitOfWork, type Work } from './unit-of-work.js';

describe('a unit of work', () => {
  let test: TestApp;
  let unitOfWork: UnitOfWork;
  beforeAll(async () => {
    test = await startTinyApp([tinyApp()]);
    unitOfWork = test.app.get(UnitOfWork, { strict: false });
  });
  afterAll(() => test.close());

  const note = ({ db }: Work, text: string) => db.insert(NoteEntity, { id: randomUUID(), eventId: randomUUID(), text });
  const notes = async (text: string) => (await test.sql(`select 1 from offers.note where text = $1`, [text])).length;
  const told = (subjectId: string) =>
    test.sql<{ id: string; payload: object; occurred_at: Date }>(
      `select id, payload, occurred_at from offers.outbox_event where payload->>'subjectId' = $1`,
      [subjectId],
    );

  it('keeps a change and its event', async () => {
    const payload = anAction();
    const id = await unitOfWork.run(async (work) => {
      await note(work, 'kept');
      return work.publish('ActionRecorded', payload);
    });
    expect(await notes('kept')).toBe(1);
    expect(await told(payload.subjectId)).toMatchObject([{ id, payload }]);
  });

  it('keeps neither when the work fails after publishing', async () => {
    const payload = anAction();
    const working = unitOfWork.run(async (work) => {
      await note(work, 'undone');
      await work.publish('ActionRecorded', payload);
      throw new Error('changed my mind');
    });
    await expect(working).rejects.toThrow('changed my mind');
    expect(await notes('undone')).toBe(0);
    expect(await told(payload.subjectId)).toEqual([]);
  });

  it('keeps neither when the event is malformed, even if the work goes on', async () => {
    const wrong = { ...anAction(), at: 'yesterday' };
    const working = unitOfWork.run(async (work) => {
      await note(work, 'malformed');
      await work.publish('ActionRecorded', wrong);
    });
    await expect(working).rejects.toMatchObject({ name: 'ZodError' });
    expect(await notes('malformed')).toBe(0);
    expect(await told(wrong.subjectId)).toEqual([]);
  });

  it('lets nothing out that the event does not declare', async () => {
    const payload = { ...anAction(), email: 'lea@example.org', phone: '0612345678' } as PayloadOf<'ActionRecorded'>;
    await unitOfWork.run(({ publish }) => publish('ActionRecorded', payload));
    const [event] = await told(payload.subjectId);
    expect(Object.keys(event?.payload ?? {}).sort()).toEqual(['action', 'actorId', 'at', 'subjectId', 'subjectType']);
  });

  it('is done again when it and another wait for each other', async () => {
    const [first, second] = await Promise.all(
      ['one', 'two'].map(async (text) => {
        const id = randomUUID();
        await unitOfWork.run(({ db }) => db.insert(NoteEntity, { id, eventId: randomUUID(), text }));
        return id;
      }),
    );
    let begun = 0;
    let meet = () => {};
    const met = new Promise<void>((resolve) => (meet = resolve));
    // Each takes its own, waits until the other has too, then wants the other's.
    const crosswise = (mine: string, other: string, text: string) =>
      unitOfWork.run(async ({ db }) => {
        await db.update(NoteEntity, { id: mine }, { text });
        if (++begun === 2) meet();
        await met;
        await db.update(NoteEntity, { id: other }, { text });
      });
    await Promise.all([crosswise(first!, second!, 'left'), crosswise(second!, first!, 'right')]);
    expect(begun).toBe(3);
    const texts = await test.sql<{ text: string }>(`select text from offers.note where id in ($1, $2)`, [
      first,
      second,
    ]);
    expect(new Set(texts.map(({ text }) => text)).size).toBe(1);
  });

  it('dates events by the clock it was given', async () => {
    const payload = anAction();
    const now = await unitOfWork.run(async ({ now, publish }) => {
      await publish('ActionRecorded', payload);
      return now;
    });
    expect((await told(payload.subjectId))[0]?.occurred_at).toEqual(now);
  });

  describe('for an event', () => {
    it('does the work once, and says that it was done before', async () => {
      const event = aDelivery();
      const work = async (tools: Work) => {
        await note(tools, `once ${event.id}`);
        return 'done';
      };
      expect(await unitOfWork.once(event, work)).toBe('done');
      expect(await unitOfWork.once(event, work)).toBeUndefined();
      expect(await notes(`once ${event.id}`)).toBe(1);
    });

    it('does it once when the queue brings it several times at once', async () => {
      const event = aDelivery();
      await Promise.all([1, 2, 3, 4, 5].map(() => unitOfWork.once(event, (work) => note(work, `at once ${event.id}`))));
      expect(await notes(`at once ${event.id}`)).toBe(1);
    });

    it('does it for each handler', async () => {
      const event = aDelivery();
      for (const handler of ['TakeNote', 'TakeOtherNote']) {
        await unitOfWork.once({ ...event, handler }, (work) => note(work, `each ${event.id}`));
      }
      expect(await notes(`each ${event.id}`)).toBe(2);
    });

    it('may do it again when it failed', async () => {
      const event = aDelivery();
      const failing = unitOfWork.once(event, async (work) => {
        await note(work, `again ${event.id}`);
        throw new Error('no ink');
      });
      await expect(failing).rejects.toThrow('no ink');
      await unitOfWork.once(event, (work) => note(work, `again ${event.id}`));
      expect(await notes(`again ${event.id}`)).toBe(1);
    });
  });
});
