import { anAction, startTinyApp, tinyApp } from '@app/testing/tiny/tiny-app.js';
import type { TestApp } from '@app/testing/test-app.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Letters, type LetterDraft } from './letters.js';

describe('letters', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTinyApp([tinyApp()]);
  });
  afterAll(() => test.close());

  const write = (draft: LetterDraft) =>
    test.app
      .get(UnitOfWork, { strict: false })
      .run((work) => test.app.get(Letters, { strict: false }).write(work, draft));
  const aDraft = (changes: Partial<LetterDraft> = {}): LetterDraft => ({
    eventId: randomUUID(),
    recipient: 'youth:1',
    template: 'invitation',
    address: 'lea@example.org',
    subject: 'Un entretien à Rezé',
    body: 'Bonjour Léa,\n\nÀ bientôt.\n',
    ...changes,
  });
  const rows = (eventId: string) =>
    test.sql<{ state: string; body: string | null; attempts: number }>(
      `select state, body, attempts from offers.letter where event_id = $1 order by recipient, template, sequence`,
      [eventId],
    );

  it('leave once, as they were written', async () => {
    const draft = aDraft({ address: `once-${randomUUID()}@example.org` });
    await write(draft);
    await test.settled();
    const [letter, ...others] = await test.letters(draft.address);
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ to: draft.address, subject: draft.subject, calendar: null });
    expect(letter?.text.trimEnd()).toBe(draft.body.trimEnd());
    expect(await rows(draft.eventId)).toEqual([{ state: 'sent', body: draft.body, attempts: 1 }]);
  });

  it('are one letter when the same is written twice, also at once', async () => {
    const draft = aDraft({ address: `same-${randomUUID()}@example.org` });
    await Promise.all([write(draft), write(draft), write({ ...draft, subject: 'Another subject' })]);
    await write(draft);
    await test.settled();
    expect(await rows(draft.eventId)).toHaveLength(1);
    expect(await test.letters(draft.address)).toHaveLength(1);
  });

  it('are several for another recipient, template or sequence', async () => {
    const draft = aDraft({ address: `several-${randomUUID()}@example.org` });
    for (const change of [{}, { recipient: 'employer:1' }, { template: 'reminder' }, { sequence: 1 }])
      await write({ ...draft, ...change });
    await test.settled();
    expect(await test.letters(draft.address)).toHaveLength(4);
  });

  it('do not exist when the work that wrote them is undone', async () => {
    const draft = aDraft();
    const working = test.app.get(UnitOfWork, { strict: false }).run(async (work) => {
      await test.app.get(Letters, { strict: false }).write(work, draft);
      await work.publish('ActionRecorded', { ...anAction(), at: 'yesterday' });
    });
    await expect(working).rejects.toMatchObject({ name: 'ZodError' });
    expect(await rows(draft.eventId)).toEqual([]);
  });

  it('keep no text that signs somebody in once they have left', async () => {
    const draft = aDraft({
      confidential: true,
      address: `secret-${randomUUID()}@example.org`,
      body: 'https://passerelle.example/enter#secret',
    });
    await write(draft);
    await test.settled();
    expect((await test.letters(draft.address))[0]?.text).toContain('enter#secret');
    expect(await rows(draft.eventId)).toEqual([{ state: 'sent', body: null, attempts: 1 }]);
  });
});
