import {
  announceAbsence,
  askYouthSpace,
  changeOwnFile,
  createClient,
  giveConsent,
  importYouths,
  inviteYouth,
  listDuplicates,
  listFollowers,
  listYouths,
  mergeDuplicates,
  readConsents,
  readMyself,
  readOwnFile,
  readYouth,
  readYouthImport,
  transferYouths,
  undoMerge,
  withdrawConsent,
  type Client,
} from '@app/contracts';
import { addDays } from '@app/domain';
import type { TestApp } from '@app/testing/test-app.js';
import { until } from '@app/testing/until.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { backends, COACH, MANAGER, startPasserelle } from '../passerelle.js';
import { letterTo, signInByLetter } from '../people.js';
import { fileOf, joined, linkTo, problemOf, reportOf } from './steps.js';

const EMAIL = 'malo.terrier@courrier.example';
const HEADINGS = 'Référence;Nom;Prénom;Date de naissance;Courriel;Téléphone;Code postal;Commune';

describe.each(backends)('a coach, on %s', (backend) => {
  let passerelle: TestApp;
  let coach: Client;
  let manager: Client;
  let youthId: string;
  beforeAll(async () => {
    passerelle = await startPasserelle(backend);
    coach = await signInByLetter(passerelle.url, COACH);
    manager = await signInByLetter(passerelle.url, MANAGER);
  });
  afterAll(() => passerelle?.close());

  const youthsNamed = async (lastName: string) => {
    const found: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await coach.call(listYouths, { query: { limit: 100, ...(cursor ? { cursor } : {}) } });
      found.push(...page.items.filter((one) => one.lastName === lastName).map(({ id }) => id));
      cursor = page.cursor;
    }
    return found;
  };
  const own = async () => {
    const { token } = await linkTo(passerelle.url, EMAIL, 'mon-espace');
    return createClient(passerelle.url, () => ({ link: token }));
  };

  it('brings in a file of contacts and says where it comes from; who is in it is told so by letter', async () => {
    const file = fileOf(
      HEADINGS,
      `ML-1;Terrier;Malo;04/05/2009;${EMAIL};06 39 98 40 01;79000;Niort`,
      'ML-2;Terier;Malo;04/05/2009;;06 39 98 40 01;79000;Niort',
    );
    const query = {
      ...{ fileName: 'extrait.csv', provenance: 'Mission locale de Niort', collectedOn: '2026-11-02' },
      legalBasis: 'publicInterest' as const,
    };
    const { id } = await coach.call(importYouths, { query, body: file });
    const { report } = await reportOf(() => coach.call(readYouthImport, { params: { id } }));
    expect(report).toMatchObject({ created: 2, rejected: 0 });
    [youthId = ''] = await youthsNamed('Terrier');
    const letter = await letterTo(passerelle.url, EMAIL, { subject: /tes droits/ });
    expect(letter.text).toContain('Mission locale de Niort');
    expect((await coach.call(readConsents, { params: { id: youthId } })).inForce).toEqual(['ranking']);
  });

  it('is shown two files that may be one person, makes them one, and changes their mind', async () => {
    const pair = await until('the pair is proposed', async () => {
      const { items } = await coach.call(listDuplicates, { query: {} });
      return items.find(({ sides }) => sides.some(({ id }) => id === youthId));
    });
    const params = { id: pair.id };
    expect(pair.sides.map(({ lastName }) => lastName).toSorted()).toEqual(['Terier', 'Terrier']);
    await coach.call(mergeDuplicates, { params, body: { keep: youthId, take: [] } });
    expect(await youthsNamed('Terier')).toEqual([]);
    expect((await coach.call(undoMerge, { params })).state).toBe('open');
    expect(await youthsNamed('Terier')).toHaveLength(1);
  });

  it('records an agreement, which the youth takes back behind the link of their letter', async () => {
    const body = { purposes: ['sharing' as const], basis: 'consent' as const, on: passerelle.clock.today() };
    const given = await coach.call(giveConsent, { params: { id: youthId }, body: { ...body, channel: 'oral' } });
    expect(given.inForce).toEqual(['ranking', 'sharing']);
    const rights = await linkTo(passerelle.url, EMAIL, 'mes-droits');
    const youth = createClient(passerelle.url, () => ({ link: rights.token }));
    await youth.call(withdrawConsent, { params: { id: rights.id, purpose: 'sharing' }, body: {} });
    expect((await coach.call(readConsents, { params: { id: youthId } })).inForce).toEqual(['ranking']);
  });

  it('opens their pages to a youth, who says what they wish for; they ask again by themselves', async () => {
    await coach.call(inviteYouth, { params: { id: youthId } });
    const youth = await own();
    const params = { id: youthId };
    const { revision } = await youth.call(readOwnFile, { params });
    const wishes = { wishes: [{ occupation: 'D1102', rank: 1 }] };
    await youth.call(changeOwnFile, { params, body: { revision, wishes } });
    expect((await coach.call(readYouth, { params })).wishes).toEqual([
      { occupation: 'D1102', rank: 1, source: 'youth' },
    ]);
    const answers = [EMAIL, 'personne@courrier.example'].map((email) =>
      createClient(passerelle.url).call(askYouthSpace, { body: { email } }),
    );
    expect(await Promise.all(answers)).toEqual([{ asked: true }, { asked: true }]);
  });

  it('is stood in for while away, and hands the youth over for good', async () => {
    const { id: personId } = await coach.call(readMyself);
    const join = (email: string) => joined(passerelle, manager, { role: 'coach', email });
    const [standIn, heir] = [await join('remplacante@tremplin.example'), await join('suivante@tremplin.example')];
    const params = { id: youthId };
    const reads = (client: Client) => client.call(readYouth, { params }).then(({ lastName }) => lastName);
    expect((await problemOf(reads(standIn.client))).code).toBe('not-found');
    const today = passerelle.clock.today();
    const away = { from: today, to: addDays(today, 14), standInId: standIn.personId };
    await manager.call(announceAbsence, { params: { id: personId }, body: away });
    await until('the stand-in reads the file', async () => (await reads(standIn.client).catch(() => '')) === 'Terrier');
    const body = { toPersonId: heir.personId, youthIds: [youthId] };
    expect(await manager.call(transferYouths, { params: { id: personId }, body })).toEqual({ moved: 1 });
    await until('the next coach reads the file', async () => (await reads(heir.client).catch(() => '')) === 'Terrier');
    await until('the coach before does not', async () => !(await reads(coach).catch(() => '')));
    const { items } = await (await own()).call(listFollowers, { params });
    expect(items).toContainEqual({
      ...{ firstName: 'Dominique', organisation: 'Tremplin Alternance', kind: 'referent', until: null },
    });
  });
});
