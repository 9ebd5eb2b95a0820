import { accountsApp } from '@app/accounts';
import { addDays, addYears, type Day } from '@app/domain';
import type { CaughtLetter } from '@app/platform/mail/mailbox.js';
import { ActionLinks } from '@app/platform/identity/action-links.js';
import { aStaff } from '@app/testing/staff.js';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { clientOf } from '@app/testing/visitor.js';
import { anInterviewTold, aProposalTold, lettersWhile, say, slotIn } from '@app/testing/told.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { imported, youthFile } from '../../test/youth-file.js';
import { candidatesApp } from '../candidates.app.js';
import { AskGuardians } from './guardians/ask-guardians.handler.js';
import { TellYouthHowItEnded } from './proposals/tell-youth-how-it-ended.handler.js';

const YOUTH = 'lilou.moreau@courrier.example';
const [NADIA, KARIM] = ['nadia@courrier.example', 'karim@courrier.example'];
const aGuardian = (email: string | null, signs = true) => ({
  id: randomUUID(),
  firstName: email?.split('@')[0] ?? 'Sans',
  lastName: 'Moreau',
  relationship: 'mother',
  email,
  phone: null,
  signs,
});

describe('every event about a youth', () => {
  let test: TestApp;
  let youthId: string;
  beforeAll(async () => {
    test = await startTestApp([accountsApp, candidatesApp]);
    const coach = await clientOf(test, (await aStaff(test, 'coach')).email);
    await imported(test, coach, youthFile({}));
    [{ id: youthId }] = (await test.sql<{ id: string }>('select id from candidates.youth')) as [{ id: string }];
  });
  afterAll(() => test.close());
  beforeEach(() => be({ birthOn: addYears(test.clock.today(), -16), guardians: [] }));

  const be = ({ birthOn, guardians }: { birthOn?: Day; guardians?: object[] }) =>
    test.sql(
      `update candidates.youth set birth_on = coalesce($1, birth_on), guardians = coalesce($2, guardians) where id = $3`,
      [birthOn ?? null, guardians ? JSON.stringify(guardians) : null, youthId],
    );
  const aProposal = () => aProposalTold({ youthId, revision: 3 });
  const anInterview = () => anInterviewTold({ youthId, revision: 3 });
  /** What arrives, but letters to coaches, which are those of another app. */
  const told = async (speak: () => Promise<void>) => {
    const all = (await lettersWhile(test, speak)).filter(({ to }) => !to.startsWith('coach-'));
    return { all, to: (address: string) => all.filter((letter) => letter.to === address) };
  };
  const alerts = () =>
    test.sql<{ kind: string }>(
      `select payload->>'kind' as kind from candidates.outbox_event where type = 'AlertRaised' order by position`,
    );
  const propertiesOf = (letter?: CaughtLetter) =>
    Object.fromEntries(
      (letter?.calendar?.content ?? '')
        .replace(/\r?\n[ \t]/g, '')
        .replace(/BEGIN:VTIMEZONE[^]*END:VTIMEZONE/, '')
        .split(/\r?\n/)
        .map((line) => [/^[\w-]*/.exec(line)?.[0] ?? '', line.slice(line.indexOf(':') + 1)]),
    );

  const endings = {
    ProposalRefused: { reason: 'no-tutor' },
    ProposalNotHired: { reason: 'other' },
    ProposalLapsed: { waitedFor: 'employer' },
    ProposalWithdrawn: { reason: 'offer-changed', by: 'coach' },
    ProposalSuperseded: { because: 'offerClosed' },
    ProposalDeclined: { reason: 'too-far', by: 'guardian' },
  } as const;

  it.each(Object.entries(endings))('%s is one kind letter to the youth', async (type, more) => {
    const { all } = await told(() => say(test, type as keyof typeof endings, { ...aProposal(), ...more } as never));
    expect(all.map(({ to }) => to)).toEqual([YOUTH]);
  });

  it.each([
    ['ProposalDeclined', { reason: 'too-far' }],
    ['ProposalWithdrawn', { reason: 'found-elsewhere', by: 'youth' }],
  ] as const)('%s by the youth is no letter to them', async (type, more) => {
    const { all } = await told(() => say(test, type, { ...aProposal(), ...more } as never));
    expect(all).toEqual([]);
  });

  it('HireDecided is congratulations', async () => {
    const hire = { ...aProposal(), employerId: randomUUID(), contractTypes: ['apprenticeship' as const] };
    const { all } = await told(() => say(test, 'HireDecided', hire));
    expect(all.map(({ subject }) => subject)).toEqual(['Bravo Lilou : Fournil Martin veut travailler avec toi']);
  });

  it('writes one letter for an event that is delivered twice, and none that is older than what was told', async () => {
    const payload = { ...aProposal(), reason: 'no-tutor' };
    const event = { id: randomUUID(), type: 'ProposalRefused' as const, payload, occurredAt: '', handler: 'Once' };
    const handler = test.app.get(TellYouthHowItEnded, { strict: false });
    const { all } = await told(async () => {
      await handler.handle(event);
      await handler.handle(event);
      await say(test, 'ProposalMade', { ...payload, revision: 1, deadlineOn: test.clock.today() });
    });
    expect(all).toHaveLength(1);
  });

  it('an interview is one entry from its invitation to its end', async () => {
    const interview = anInterview();
    const [first, second] = [slotIn(test, 4), slotIn(test, 6)];
    const answerBefore = slotIn(test, 3).startsAt;
    const { to } = await told(async () => {
      await say(test, 'InterviewInvited', { ...interview, slots: [first, second], answerBefore });
      await say(test, 'InterviewConfirmed', { ...interview, revision: 4, sequence: 1, slot: first });
      await say(test, 'InterviewMoved', { ...interview, revision: 5, sequence: 2, slot: second });
      const cancelled = { ...interview, revision: 6, sequence: 3, reason: 'employer-unavailable' };
      await say(test, 'InterviewCancelled', { ...cancelled, by: 'employer' });
    });
    const letters = to(YOUTH);
    expect(letters.map(({ calendar }) => calendar?.method)).toEqual(['REQUEST', 'REQUEST', 'REQUEST', 'CANCEL']);
    const entries = letters.map(propertiesOf);
    expect(new Set(entries.map(({ UID }) => UID as string))).toEqual(new Set([`${interview.interviewId}@passerelle`]));
    expect(entries.map(({ SEQUENCE, STATUS }) => `${SEQUENCE as string} ${STATUS as string}`)).toEqual([
      '0 TENTATIVE',
      '1 CONFIRMED',
      '2 CONFIRMED',
      '3 CANCELLED',
    ]);
    expect(entries[3]).toMatchObject({ DTSTART: entries[2]?.DTSTART as string, ATTENDEE: `MAILTO:${YOUTH}` });
    expect(entries[1]?.DTSTART).not.toBe(entries[2]?.DTSTART);
    expect(letters[3]?.text).toContain('Ce n’est pas à cause de toi');
  });

  it('an interview nobody was invited to is not called off', async () => {
    const lapsed = { ...anInterview(), waitedFor: 'youth' as const };
    const { all } = await told(() => say(test, 'InterviewLapsed', lapsed));
    expect(all).toEqual([]);
  });

  it('asks each of two guardians, by a link of their own, once', async () => {
    const guardians = [aGuardian(NADIA), aGuardian(KARIM), aGuardian('aunt@courrier.example', false)];
    await be({ guardians });
    const asked = { ...aProposal(), deadlineOn: addDays(test.clock.today(), 7) };
    const event = { id: randomUUID(), type: 'GuardianAsked' as const, payload: asked, occurredAt: '', handler: 'Once' };
    const { all, to } = await told(async () => {
      await say(test, 'GuardianAsked', asked);
      const again = test.app.get(AskGuardians, { strict: false });
      const [row] = await test.sql<{ id: string }>(
        `select event_id as id from candidates.letter where template = 'guardian-ask' limit 1`,
      );
      await again.handle({ ...event, id: row!.id, handler: 'AskGuardians' });
      await test.settled();
    });
    expect(all.map((letter) => letter.to).toSorted()).toEqual([KARIM, YOUTH, NADIA].toSorted());
    const links = [NADIA, KARIM].map((address) => /\/accords\/[\w-]+#(\S+)/.exec(to(address)[0]!.text)?.[1] ?? '');
    const holders = await Promise.all(links.map((link) => test.app.get(ActionLinks).verify(link)));
    expect(holders).toMatchObject(
      guardians.slice(0, 2).map(({ id }) => ({
        purpose: 'proposal.guardian',
        resourceId: asked.proposalId,
        holder: { kind: 'guardian', id },
      })),
    );
    const rows = await test.sql<{ about: string; recipient: string }>(
      `select distinct about from candidates.letter where recipient like 'guardian:%'`,
    );
    expect(rows).toEqual([{ about: `youth:${youthId}` }]);
  });

  it('is a task of the coach for a guardian without an address', async () => {
    await be({ guardians: [aGuardian(null), aGuardian(NADIA)] });
    const before = (await alerts()).length;
    const asked = { ...aProposal(), deadlineOn: addDays(test.clock.today(), 7) };
    const { to } = await told(() => say(test, 'GuardianAsked', asked));
    expect(to(NADIA)).toHaveLength(1);
    expect((await alerts()).slice(before)).toEqual([{ kind: 'guardian-to-tell' }]);
  });

  it('reaches guardians until the eve of the 18th birthday, and not from that day on', async () => {
    const today = test.clock.today();
    const slot = slotIn(test, 5);
    await be({ birthOn: addYears(addDays(today, 1), -18), guardians: [aGuardian(NADIA)] });
    const asked = { ...aProposal(), deadlineOn: addDays(today, 7) };
    const confirmed = () => ({ ...anInterview(), slot });
    const eve = await told(async () => {
      await say(test, 'InterviewConfirmed', confirmed());
      await say(test, 'GuardianAsked', asked);
    });
    expect(eve.to(NADIA)).toHaveLength(2);
    expect(eve.to(NADIA)[0]?.calendar?.content).toContain('STATUS:CONFIRMED');
    const link = /#(\S+)/.exec(eve.to(NADIA)[1]!.text)?.[1] ?? '';
    test.clock.advance(86_400_000);
    const birthday = await told(() => say(test, 'InterviewConfirmed', confirmed()));
    expect(birthday.all.map(({ to }) => to)).toEqual([YOUTH]);
    await expect(test.app.get(ActionLinks).verify(link)).rejects.toMatchObject({ code: 'link-expired' });
    test.clock.advance(-86_400_000);
  });
});
