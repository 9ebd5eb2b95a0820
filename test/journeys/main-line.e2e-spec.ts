import {
  importYouths,
  listAudit,
  rankYouthsForOffer,
  readContract,
  readProposal,
  readYouthImport,
  type Client,
} from '@app/contracts';
import { daysBetween, isWorkingDay } from '@app/domain';
import type { TestApp } from '@app/testing/test-app.js';
import { until } from '@app/testing/until.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { tellMainLine, type Told } from './main-line.js';
import { workingDayFrom } from './telling/contracting.js';
import { ADMINISTRATOR, backends, openScene, startPasserelle } from './passerelle.js';
import { lettersTo, signInByLetter, type Letter } from './people.js';

describe.each(backends)('the main line on %s', (backend) => {
  let passerelle: TestApp;
  let told: Told;
  let coach: Client;
  let youthLetters: Letter[];
  let employerLetters: Letter[];

  beforeAll(async () => {
    passerelle = await startPasserelle(backend);
    // The contract begins on the day on which it is signed: one on which people work.
    const today = passerelle.clock.today();
    passerelle.clock.advance(daysBetween(today, workingDayFrom(today)) * 86_400_000);
    const scene = await openScene(passerelle);
    told = await tellMainLine(scene, () => {});
    await passerelle.settled();
    ({ coach } = scene);
    youthLetters = await lettersTo(scene.url, told.youth.email!);
    employerLetters = await lettersTo(scene.url, told.offer.contactEmail);
    // The whole story, on a machine that may do something else as well.
  }, 300_000);
  afterAll(() => passerelle?.close());

  const calendars = (letters: Letter[]) =>
    letters.flatMap(({ calendar }) => (calendar ? [calendar.content] : [])).toReversed();
  const subjects = (letters: Letter[]) => letters.map(({ subject }) => subject).toReversed();
  const field = (name: string) => (content: string) => new RegExp(`^${name}[^:]*:(.*?)\\r?$`, 'm').exec(content)?.[1];

  it('gives each side one calendar entry: tentative, confirmed, then moved, under one UID', () => {
    for (const letters of [youthLetters, employerLetters]) {
      const entries = calendars(letters);
      expect(entries.map(field('METHOD'))).toEqual(['REQUEST', 'REQUEST', 'REQUEST']);
      expect(entries.map(field('SEQUENCE'))).toEqual(['0', '1', '2']);
      expect(entries.map(field('STATUS'))).toEqual(['TENTATIVE', 'CONFIRMED', 'CONFIRMED']);
      expect(new Set(entries.map(field('UID')))).toEqual(new Set([`${told.interviewId}@passerelle`]));
    }
  });

  it('writes each letter once, to whom it concerns', () => {
    expect(subjects(youthLetters)).toEqual([
      'Tes informations sur Passerelle, et tes droits',
      'Fournil Martin : une offre pour toi, Oriane',
      'Aux Blés du Marais : une offre pour toi, Oriane',
      'Entretien : Fournil Martin veut te rencontrer, Oriane',
      'C’est confirmé : ton entretien chez Fournil Martin',
      'Nouveau moment : ton entretien chez Fournil Martin',
      'Bravo Oriane : Fournil Martin veut travailler avec toi',
      'Aux Blés du Marais : nous avons refermé cette proposition',
    ]);
    const title = '« Apprenti boulanger (h/f) »';
    expect(subjects(employerLetters)).toEqual([
      `Un profil pour votre offre ${title}`,
      `Entretien à confirmer pour votre offre ${title}`,
      `Entretien confirmé avec Oriane pour votre offre ${title}`,
      `Nouveau moment pour l’entretien : ${title}`,
      `Après l’entretien pour ${title} : votre réponse`,
      `Vous recrutez pour ${title} : la suite`,
    ]);
  });

  it('names the youth to the employer only once the interview is confirmed', () => {
    const texts = employerLetters.map(({ text }) => text).toReversed();
    const named = texts.map((text) => text.includes(told.youth.firstName));
    expect(named.indexOf(true)).toBe(subjects(employerLetters).findIndex((one) => one.includes('confirmé avec')));
    expect(texts.join('\n')).not.toContain(told.youth.lastName);
  });

  it('keeps every step with who, when and to where', async () => {
    const { history } = await coach.call(readProposal, { params: { id: told.proposal.id } });
    expect(history!.map(({ action, by, to }) => [action, by, to])).toEqual([
      ['propose', 'coach', 'proposed'],
      ['agree', 'youth', 'agreed'],
      ['send', 'coach', 'sent'],
      ['wantInterview', 'employer', 'interviewing'],
      ['followInterview', 'system', 'interviewing'],
      ['invite', 'employer', 'slotsOffered'],
      ['confirm', 'youth', 'confirmed'],
      ['move', 'coach', 'confirmed'],
      ['recordHeld', 'coach', 'held'],
      ['hire', 'employer', 'hired'],
    ]);
  });

  it('ends in a started contract, a filled offer and nothing left open', async () => {
    expect(told.contract).toMatchObject({
      state: 'started',
      missingSignatures: [],
      signedOn: passerelle.clock.today(),
    });
    expect(isWorkingDay(told.contract.startsOn!)).toBe(true);
    expect(told.contract.history.map(({ action }) => action)).toEqual(['promise', 'prepare', 'sign', 'start']);
    const rows = await passerelle.sql(
      `select (select state from offers.offer where id = $1) as offer,
         (select state from matching.proposal where id = $2) as proposal,
         (select state from matching.proposal where id = $3) as sibling,
         (select count(*)::int from matching.alert where youth_id = $4 and cleared_at is null) as alerts`,
      [told.offer.id, told.proposal.id, told.sibling.id, told.youth.id],
    );
    expect(rows).toEqual([{ offer: 'filled', proposal: 'hired', sibling: 'obsolete', alerts: 0 }]);
  });

  it("puts the first week, the end of the 45 days and month 3 into the coach's agenda; the first is kept", async () => {
    expect(told.agenda.map(({ kind }) => kind).toSorted()).toEqual(['first45Days', 'firstWeek', 'month3']);
    const { milestones } = await coach.call(readContract, { params: { id: told.contract.id } });
    expect(milestones.filter(({ doneOn }) => doneOn).map(({ kind }) => kind)).toEqual(['firstWeek']);
  });

  it('writes who did what into the audit log', async () => {
    const administrator = await signInByLetter(passerelle.url, ADMINISTRATOR);
    const { items } = await administrator.call(listAudit, { query: { limit: 100 } });
    const actions = items
      .filter(({ subjectId }) => [told.proposal.id, told.interviewId].includes(subjectId))
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
