import { readMailbox } from '@app/contracts';
import { startTinyApp, tinyApp } from '@app/testing/tiny/tiny-app.js';
import type { TestApp } from '@app/testing/test-app.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Mailbox } from './mailbox.js';
import { Mailer } from './mailer.js';

describe('the embedded mailbox', () => {
  let test: TestApp;
  let mailer: Mailer;
  beforeAll(async () => {
    test = await startTinyApp([tinyApp()]);
    mailer = new Mailer(test.app.get(Mailbox).smtpUrl, 'Passerelle <bonjour@passerelle.example>');
  });
  afterAll(async () => {
    mailer.close();
    await test.close();
  });

  const send = (address: string, changes: object = {}) =>
    mailer.send({
      id: randomUUID(),
      address,
      subject: 'Accents: é à ç €',
      body: 'Bonjour à tous',
      calendar: null,
      ...changes,
    });
  const read = async (query: { to?: string; limit?: number }) => (await test.client.call(readMailbox, { query })).items;

  it('has a letter by the time it says that it took it', async () => {
    for (const address of ['lea@example.org', 'noe@example.org', 'lea@example.org']) {
      const before = await test.sql(`select 1 from platform.caught_letter`);
      await send(address);
      expect(await test.sql(`select 1 from platform.caught_letter`)).toHaveLength(before.length + 1);
    }
  });

  it('does not take a letter that it cannot keep', async () => {
    await test.sql('alter table platform.caught_letter rename to lost');
    await expect(send('lea@example.org')).rejects.toMatchObject({ refusal: 'later' });
    await test.sql('alter table platform.lost rename to caught_letter');
  });

  it('shows letters newest first, those to one address, and no more than asked for', async () => {
    const [own, other] = [`${randomUUID()}@example.org`, `${randomUUID()}@example.org`];
    await send(own, { subject: 'first' });
    await send(other, { subject: 'other' });
    await send(own.toUpperCase(), { subject: 'second' });
    const letters = await read({ to: own });
    expect(letters).toMatchObject([
      { to: own, subject: 'second', text: expect.stringContaining('Bonjour à tous'), calendar: null },
      { to: own, subject: 'first' },
    ]);
    expect(await read({ to: `${own.slice(0, 10)}%` })).toEqual([]);
    expect(await read({ to: own.toUpperCase(), limit: 1 })).toMatchObject([{ subject: 'second' }]);
    expect((await read({ limit: 2 })).map(({ subject }) => subject)).toEqual(['second', 'other']);
    await expect(read({ limit: 1000 })).rejects.toMatchObject({ problem: { code: 'input-invalid' } });
  });

  it('shows the calendar file of a letter', async () => {
    const address = `${randomUUID()}@example.org`;
    const content = 'BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nEND:VCALENDAR\r\n';
    await send(address, { calendar: { method: 'CANCEL', content } });
    const [letter] = await read({ to: address });
    expect(letter?.calendar?.method).toBe('CANCEL');
    expect(letter?.calendar?.content.replace(/\r?\n/g, '\r\n')).toBe(content);
  });
});
