import { accountsApp } from '@app/accounts';
import { changeYouth, createYouth, giveConsent, readYouth, type Client, type RequestOf } from '@app/contracts';
import { actsOn, aStaff, type Staff } from '@app/testing/staff.js';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { clientOf } from '@app/testing/visitor.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { candidatesApp } from '../candidates.app.js';

type Body = NonNullable<RequestOf<typeof createYouth>['body']>;
type Groups = Omit<NonNullable<RequestOf<typeof changeYouth>['body']>, 'revision'>;

describe('the file of a youth, written by hand', () => {
  let test: TestApp;
  let staff: Staff;
  let coach: Client;
  beforeAll(async () => {
    test = await startTestApp([accountsApp, candidatesApp]);
    staff = await aStaff(test, 'coach');
    coach = await clientOf(test, staff.email);
  });
  afterAll(() => test.close());

  let count = 0;
  const opened = async (body: Omit<Body, 'identity'> = {}) => {
    const identity = { firstName: 'Ana', lastName: `Zola ${count++}`, birthOn: '2010-03-14' };
    const file = await coach.call(createYouth, { body: { ...body, identity } });
    await test.settled();
    return file;
  };
  /** What is told of a file once its youth may be ranked, which is said to be so only now. */
  const agreed = async (id: string) => {
    const body = {
      purposes: ['ranking' as const],
      basis: 'consent' as const,
      on: '2026-11-02',
      channel: 'oral' as const,
    };
    await coach.call(giveConsent, { params: { id }, body });
  };
  const change = (id: string, revision: number, groups: Groups, client = coach) =>
    client.call(changeYouth, { params: { id }, body: { revision, ...groups } });
  const factsOf = async (id: string) => {
    const rows = await test.sql<{ facts: Record<string, unknown> }>(
      `select payload->'facts' as facts from candidates.outbox_event where payload->>'youthId' = $1 and type like 'Youth%'
       order by (payload->>'revision')::int desc limit 1`,
      [id],
    );
    return rows[0]!.facts;
  };

  it('is opened with a name and a birth date, knows nothing else, and makes whoever opened it the referent', async () => {
    const file = await opened();
    expect(file).toMatchObject({ revision: 1, email: null, guardians: [], place: null, schooling: null, wishes: [] });
    expect(file.situation.jobSeeker).toBeNull();
    expect(await coach.call(readYouth, { params: { id: file.id } })).toEqual(file);
    expect(await actsOn(test, file.id)).toEqual(['youth.register']);
  });

  it('is changed group by group, and keeps what was left out', async () => {
    const { id } = await opened({ contact: { phone: '+33639980730' } });
    const groups: Groups = {
      contact: { email: 'Ana@Courrier.example' },
      guardians: {
        guardians: [
          {
            firstName: 'Rosa',
            lastName: 'Zola',
            relationship: 'mother',
            email: null,
            phone: '+33639980731',
            signs: true,
          },
          { firstName: 'Luc', lastName: 'Zola', relationship: 'father', email: null, phone: null, signs: true },
        ],
      },
      travel: { place: { postalCode: '79000', commune: 'niort' }, travelModes: ['bus', 'walk'], maxMinutes: 40 },
      schooling: { schooling: 'dropout', lastClass: '2de GT', completed3e: true, diplomaKind: 'none' },
      wishes: { wishes: [{ occupation: 'D1102', rank: 1, source: 'immersion' }] },
      search: { contractTypes: ['apprenticeship'], availableTo: '2027-12-31', rhythm: 'weekly' },
      skills: { languages: [{ name: 'portugais', level: 'native' }] },
    };
    const file = await change(id, 1, groups);
    expect(file).toMatchObject({
      revision: 2,
      email: 'ana@courrier.example',
      phone: '+33639980730',
      place: { communeCode: '79191', label: 'Niort' },
      maxMinutes: 40,
      completed3e: true,
      wishes: [{ occupation: 'D1102', rank: 1, source: 'immersion' }],
    });
    expect(file.guardians.map(({ firstName }) => firstName)).toEqual(['Rosa', 'Luc']);
    await agreed(id);
    await test.settled();
    expect(await actsOn(test, id)).toEqual(['youth.register', 'youth.change', 'consent.give']);
    const told = await factsOf(id);
    expect(told).toMatchObject({ wishes: [{ occupation: 'D1102', rank: 1 }], availableTo: '2027-12-31' });
    expect(JSON.stringify(told)).not.toMatch(/Rosa|Zola|immersion|ana@|\+33|bus/);
  });

  it('tells until when a guardian answers too: of a minor, and of those who hold parental authority', async () => {
    const { id } = await opened();
    const guardianUntil = async () => {
      const rows = await test.sql<{ day: string | null }>(
        `select payload->>'guardianUntil' as day from candidates.outbox_event
         where payload->>'youthId' = $1 and type like 'Youth%' order by position`,
        [id],
      );
      return rows.map(({ day }) => day);
    };
    const mother = { firstName: 'Rosa', lastName: 'Zola', relationship: 'mother', email: null, phone: null } as const;
    await change(id, 1, { guardians: { guardians: [{ ...mother, signs: false }] } });
    await change(id, 2, { guardians: { guardians: [{ ...mother, signs: true }] } });
    await change(id, 3, { identity: { birthOn: '2000-03-14' } });
    expect(await guardianUntil()).toEqual([null, null, '2028-03-14', null]);
  });

  it('forgets that an address worked when it is another one', async () => {
    const { id } = await opened({ contact: { email: 'a@courrier.example' } });
    expect(await change(id, 1, { contact: { emailState: 'verified' } })).toMatchObject({ emailState: 'verified' });
    expect(await change(id, 2, { contact: { email: 'b@courrier.example' } })).toMatchObject({
      emailState: 'unverified',
    });
    expect(await change(id, 3, { contact: { email: 'b@courrier.example', phone: null } })).toMatchObject({
      email: 'b@courrier.example',
    });
  });

  it('opens a contract by a fact, with who said it and when, and keeps the other facts', async () => {
    const { id } = await opened();
    const day = { source: 'document', on: '2026-11-02' } as const;
    await change(id, 1, { identity: { birthOn: '1994-02-01' } });
    await change(id, 2, { situation: { situation: { businessProject: { value: true, ...day } } } });
    const value = { registered: true, since: '2026-01-05' };
    const file = await change(id, 3, { situation: { situation: { jobSeeker: { value, ...day } } } });
    expect(file.situation).toMatchObject({ jobSeeker: { value, ...day }, businessProject: { value: true }, rsa: null });
    await agreed(id);
    expect((await factsOf(id)).windows).toMatchObject([
      { contractType: 'apprenticeship', derogation: '12', to: null },
      { contractType: 'vocational', ask: null },
    ]);
  });

  it('is not overwritten by who read it before somebody else changed it', async () => {
    const { id } = await opened();
    const both = await Promise.allSettled([
      change(id, 1, { skills: { skills: ['accueil'] } }),
      change(id, 1, { skills: { skills: ['Excel'] } }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const refused = both.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(refused.reason).toMatchObject({ problem: { code: 'changed-meanwhile', facts: { revision: 2 } } });
  });

  it('refuses a second file under the same name and birth date, and a commune that does not exist', async () => {
    const { firstName, lastName, birthOn, id } = await opened();
    const again = coach.call(createYouth, {
      body: { identity: { firstName: firstName.toUpperCase(), lastName, birthOn } },
    });
    await expect(again).rejects.toMatchObject({ problem: { code: 'youth-exists' } });
    const nowhere = change(id, 1, { travel: { place: { postalCode: '79000', commune: 'Nulle-Part' } } });
    await expect(nowhere).rejects.toMatchObject({ problem: { code: 'place-unknown' } });
    await expect(change(id, 1, { identity: { firstName: '' } })).rejects.toMatchObject({
      problem: { code: 'input-invalid' },
    });
  });

  it('is nobody else’s to change', async () => {
    const { id } = await opened();
    for (const organisation of [staff.organisationId, undefined]) {
      const other = await clientOf(test, (await aStaff(test, 'coach', organisation)).email);
      const change = other.call(changeYouth, { params: { id }, body: { revision: 1, skills: { skills: [] } } });
      await expect(change).rejects.toMatchObject({ problem: { code: 'not-found' } });
    }
  });
});
