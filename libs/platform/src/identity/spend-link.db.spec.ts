import { NoteEntity, startTinyApp, tinyApp } from '@app/testing/tiny/tiny-app.js';
import type { TestApp } from '@app/testing/test-app.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { LinkPrincipal, Principal } from './principal.js';
import { spendLink } from './spend-link.js';

describe('a link that acts', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTinyApp([tinyApp()]);
  });
  afterAll(() => test.close());

  const aLink = (): LinkPrincipal => ({
    kind: 'link',
    id: randomUUID(),
    purpose: 'proposal.answer',
    resourceId: randomUUID(),
    holder: { kind: 'youth', id: randomUUID() },
  });
  const act = (by: Principal, text: string) =>
    test.app.get(UnitOfWork, { strict: false }).run(async (work) => {
      await spendLink(work, by);
      await work.db.insert(NoteEntity, { id: randomUUID(), eventId: randomUUID(), text });
      if (text.startsWith('fails')) throw new Error('the act failed');
    });
  const acts = async (text: string) => (await test.sql('select 1 from offers.note where text = $1', [text])).length;

  it('acts once, however many hands press the button at once', async () => {
    const link = aLink();
    const results = await Promise.allSettled([1, 2, 3, 4, 5, 6].map(() => act(link, `once ${link.id}`)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'link-used' });
    }
    expect(await acts(`once ${link.id}`)).toBe(1);
    await expect(act(link, 'later')).rejects.toMatchObject({ code: 'link-used' });
  });

  it('may act again when the act failed', async () => {
    const link = aLink();
    await expect(act(link, `fails ${link.id}`)).rejects.toThrow('the act failed');
    await act(link, `again ${link.id}`);
    expect(await acts(`again ${link.id}`)).toBe(1);
  });

  it('leaves people who signed in alone', async () => {
    const person: Principal = { kind: 'person', personId: randomUUID(), memberships: [] };
    await act(person, `person ${person.personId}`);
    await act(person, `person ${person.personId}`);
    expect(await acts(`person ${person.personId}`)).toBe(2);
  });
});
