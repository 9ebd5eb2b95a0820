import {
  importYouths,
  listAudit,
  rankYouthsForOffer,
  readProposal,
  readYouthImport,
  type Client,
} from '@app/contracts';
import type { TestApp } from '@app/testing/test-app.js';
import { until } from '@app/testing/until.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { tellMainLine, type Told } from './main-line.js';
import { ADMINISTRATOR, backends, COACH, startPasserelle } from './passerelle.js';
import { signInByLetter } from './people.js';

describe.each(backends)('the main line on %s', (backend) => {
  let passerelle: TestApp;
  let told: Told;
  let coach: Client;

  beforeAll(async () => {
    passerelle = await startPasserelle(backend);
    told = await tellMainLine({ url: passerelle.url, coachEmail: COACH, say: () => {} });
    await passerelle.settled();
    coach = await signInByLetter(passerelle.url, COACH);
  });
  afterAll(() => passerelle?.close());

  const calendars = (letters: Told['youthLetters']) =>
    letters.flatMap(({ calendar }) => (calendar ? [calendar.content] : [])).toReversed();
  const field = (name: string) => (content: string) => new RegExp(`^${name}[^:]*:(.*?)\\r?$`, 'm').exec(content)?.[1];

  it('gives each side one calendar entry, first tentative, then confirmed under the same UID', () => {
    for (const letters of [told.youthLetters, told.employerLetters]) {
      const entries = calendars(letters);
      expect(entries.map(field('METHOD'))).toEqual(['REQUEST', 'REQUEST']);
      expect(entries.map(field('SEQUENCE'))).toEqual(['0', '1']);
      expect(entries.map(field('STATUS'))).toEqual(['TENTATIVE', 'CONFIRMED']);
      expect(new Set(entries.map(field('UID')))).toEqual(new Set([`${told.interviewId}@passerelle`]));
    }
  });

  it('names the youth to the employer only once the interview is confirmed', async () => {
    const view = await coach.call(readProposal, { params: { id: told.proposalId } });
    const [youth] = await passerelle.sql<{ first_name: string; last_name: string }>(
      'select first_name, last_name from candidates.youth where id = $1',
      [view.youthId],
    );
    const [confirmation, ...before] = told.employerLetters;
    expect(confirmation!.text).toContain(youth!.first_name);
    expect(before.map(({ text }) => text).join('\n')).not.toContain(youth!.first_name);
    expect(told.employerLetters.map(({ text }) => text).join('\n')).not.toContain(youth!.last_name);
  });

  it('keeps every step with who, when and to where', async () => {
    const { history } = await coach.call(readProposal, { params: { id: told.proposalId } });
    expect(history!.map(({ action, by, to }) => [action, by, to])).toEqual([
      ['propose', 'coach', 'proposed'],
      ['agree', 'youth', 'agreed'],
      ['send', 'coach', 'sent'],
      ['wantInterview', 'employer', 'interviewing'],
      ['followInterview', 'system', 'interviewing'],
    ]);
  });

  it('writes who did what into the audit log', async () => {
    const administrator = await signInByLetter(passerelle.url, ADMINISTRATOR);
    const { items } = await administrator.call(listAudit, { query: { limit: 100 } });
    const actions = items
      .filter(({ subjectId }) => [told.proposalId, told.interviewId].includes(subjectId))
      .map(({ action }) => action);
    expect(actions).toEqual(
      expect.arrayContaining(['proposal.propose', 'proposal.agree', 'proposal.send', 'interview.confirm']),
    );
  });

  it('carries no address, telephone, last name or birth date in any event', async () => {
    const rows = await passerelle.sql<{ payload: object }>(
      `select payload from offers.outbox_event union all select payload from candidates.outbox_event
       union all select payload from matching.outbox_event union all select payload from accounts.outbox_event`,
    );
    const youths = await passerelle.sql<{ last_name: string; email: string | null; birth_on: string }>(
      'select last_name, email, birth_on::text from candidates.youth',
    );
    const all = JSON.stringify(rows.map(({ payload }) => payload));
    expect(rows.length).toBeGreaterThan(90);
    expect(all).not.toMatch(/@[\w-]+\.example/);
    expect(all).not.toMatch(/\+33/);
    expect(youths.filter(({ last_name }) => all.includes(`"${last_name}"`))).toEqual([]);
    expect(youths.filter(({ birth_on }) => all.includes(`"birthOn":"${birth_on}"`))).toEqual([]);
  });

  it('ranks again within a second of a change', async () => {
    const [offer] = await passerelle.sql<{ offer_id: string }>(
      'select offer_id from matching.offer_snapshot order by title limit 1',
    );
    const [header, ...lines] = readFileSync('demo/jeunes.csv', 'utf8').split(/\r?\n/);
    const before = await coach.call(rankYouthsForOffer, { params: { id: offer!.offer_id } });
    const known = await passerelle.sql<{ id: string; reference: string; reach_km: number | null }>(
      'select id, reference, reach_km from candidates.youth where reach_km is not null order by reference limit 1',
    );
    const youth = known[0]!;
    const line = lines.find((text) => text.startsWith(`${youth.reference},`))!;
    const corrected = line.replace(new RegExp(`,${youth.reach_km}(\\s*km)?,`), `,${Number(youth.reach_km) + 1},`);
    expect(corrected).not.toBe(line);
    const { id } = await coach.call(importYouths, {
      query: {},
      body: new TextEncoder().encode(`${header}\n${corrected}`),
    });
    await until('the import', async () => (await coach.call(readYouthImport, { params: { id } })).state === 'done');
    const changedAt = Date.now();
    const reachOf = (entries: typeof before.entries) => JSON.stringify(entries.find((entry) => entry.id === youth.id));
    await until('the new ranking', async () => {
      const { entries } = await coach.call(rankYouthsForOffer, { params: { id: offer!.offer_id } });
      return reachOf(entries) !== reachOf(before.entries);
    });
    expect(Date.now() - changedAt).toBeLessThan(1_000);
  });
});
